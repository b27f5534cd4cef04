import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { quoteOfRange, type LiveQuote } from "../lib/page/highlight/live-selection.ts";

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  /** @returns what is selected on the page, or null */
  main(): LiveQuote | null {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    return quoteOfRange(document, selection.getRangeAt(0));
  },
});
