/** What a person selected on a page, as far as a note can be made of it. */

export interface Selected {
  range: Range;
  /** Selected from its end to its beginning: the pointer stands at its beginning. */
  backward: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;
const FIELDS = "input, textarea, select";
const EDITED =
  "input, textarea, select, [role=textbox], [contenteditable]:not([contenteditable=false i])";

/** What is selected, words or not; null where nothing is. */
export function selectedRange(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const { focusNode, focusOffset } = selection;
  // Across a shadow root the ends of a selection and of its range are not the same.
  const backward = focusNode === range.startContainer && focusOffset === range.startOffset;
  return { range, backward };
}

/** What is selected, where it is words of the page's text: nothing that is being written, and nothing on a page that asks for a password. */
export function notableSelection(document: Document): Selected | null {
  const selected = selectedRange(document);
  if (!selected || document.designMode === "on") return null;
  if (document.activeElement?.matches(FIELDS)) return null;
  const { startContainer, endContainer } = selected.range;
  if (isEdited(startContainer) || isEdited(endContainer)) return null;
  if (!hasWords(selected.range) || asksForPassword(document)) return null;
  return selected;
}

/** Whether two ranges are of the same words. */
export const isSameRange = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** Looks no further than to the first letter or digit. */
function hasWords(range: Range): boolean {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const document = startContainer.ownerDocument;
  const walker = document?.createTreeWalker(commonAncestorContainer, SHOW_TEXT);
  if (!walker) return false;
  walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer;
  let node: Node | null = walker.currentNode;
  if (node.nodeType !== 3) node = walker.nextNode();
  for (let begun = false; node; node = walker.nextNode()) {
    const isIn = range.intersectsNode(node);
    if (begun && !isIn) return false;
    if (!isIn) continue;
    begun = true;
    const { data } = node as Text;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : data.length;
    if (WORD.test(data.slice(from, to))) return true;
  }
  return false;
}

function isEdited(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return (element?.closest(EDITED) ?? null) !== null;
}

/** Whether a field for a password is to be seen; many pages keep one hidden for who wants to log in. */
function asksForPassword(document: Document): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>("input[type=password i]");
  return [...fields].some(
    (field) => (field as Partial<HTMLInputElement>).checkVisibility?.call(field) ?? true,
  );
}
