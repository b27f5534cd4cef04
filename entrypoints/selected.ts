import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { quoteOfRange, type LiveQuote } from "../lib/page/highlight/live-selection.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeBar?: { selected: { range: Range } } | undefined;
}

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  /** @returns the words that the bar stands at, else what is selected on the page, or null */
  main(): LiveQuote | null {
    const { ledeBar } = globalThis as World;
    // The page may select something else meanwhile, or nothing.
    if (ledeBar) return quoteOfRange(document, ledeBar.selected.range);
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    return quoteOfRange(document, selection.getRangeAt(0));
  },
});
