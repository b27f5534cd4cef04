import type { Omitted, Reading } from "../../lib/core/reading.ts";
import { groupBy } from "../model/group-by.ts";
import { slotAfter, type Slot } from "./text-map.ts";

/** A place in the article where something was left out, and what. */
export interface Gap<Passage extends Omitted> {
  host: HTMLElement;
  omitted: Passage[];
}

/**
 * Puts an empty element into the article at every place where passages were left out: between top-level elements, so
 * that no list or quotation is torn apart.
 */
export function openGaps<Passage extends Omitted>(
  root: HTMLElement,
  reading: Pick<Reading, "blocks"> & { omitted: readonly Passage[] },
  slots: readonly Slot[],
): Gap<Passage>[] {
  const groups = groupBy(reading.omitted, ({ before }) => topElement(root, reading, slots, before));
  return [...groups].map(([element, omitted]) => {
    const host = root.ownerDocument.createElement("div");
    host.className = "gap";
    root.insertBefore(host, element);
    return { host, omitted };
  });
}

/** The child of `root` that holds the first block still shown at or after an index; null for the article's end. */
function topElement(
  root: HTMLElement,
  reading: Pick<Reading, "blocks">,
  slots: readonly Slot[],
  before: number,
): Element | null {
  const block = reading.blocks[before];
  const slot = block && slots[slotAfter(slots, block.start)];
  let node: Node | null = slot?.node ?? null;
  while (node && node.parentNode !== root) node = node.parentNode;
  const element = node as Element | null;
  // A bar between a heading and its text would tear the two apart.
  const previous = element?.previousElementSibling;
  return previous && /^h[2-6]$/u.test(previous.localName) ? previous : element;
}
