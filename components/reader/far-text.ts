import type { Slot } from "./text-map.ts";

/** UTF-16 code units, some twenty screens, from which laying out all of a text at once is felt. */
const LONG = 40_000;

/** Characters of a line at the standard measure; what stands in view is laid out as it is. */
const LINE = 66;

/**
 * Of a long text, has the browser lay out what comes near the window only; the rest keeps the room that it will need,
 * by its length. Headings stay out of it: they are asked where they are while the text scrolls.
 *
 * @param content not yet in the document
 * @param slots of its text
 */
export function deferFarText(content: DocumentFragment, slots: readonly Slot[]): void {
  if ((slots.at(-1)?.end ?? 0) < LONG) return;
  for (const block of content.querySelectorAll<HTMLElement>(
    ":scope > :is(p, ul, ol, dl, blockquote)",
  )) {
    const lines = Math.ceil((block.textContent?.length ?? 0) / LINE);
    block.classList.add("far-text");
    block.style.setProperty("--lines", String(lines));
  }
}
