/** The text that a page shows, with whitespace as readers see it, and the way back to its text nodes. */

/** A text node, and where its first character stands in `LiveText.text` (UTF-16 code units). */
interface LiveNode {
  node: Text;
  start: number;
  /** Whether the text ended in a space when the node began: its own leading whitespace adds none then. */
  spaced: boolean;
}

export interface LiveText {
  /** Every run of whitespace is one space; blocks are parted by one too. */
  text: string;
  nodes: readonly LiveNode[];
}

/** Past this many UTF-16 code units a page is not searched further: a passage that far down is not found. */
const MOST_TEXT = 12_000_000;

/** Elements whose text no page shows, or shows as something else. */
const UNSHOWN = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "TEXTAREA",
  "SELECT",
  "IFRAME",
  "OBJECT",
  "svg",
  "HEAD",
]);
/** Elements within a line: their edges part no words. */
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);
const SPACE = /[\s\u00A0\u200B\u202F\u2060\uFEFF]/u;
const SOFT_HYPHEN = "\u00AD";

/** A passage's words as `LiveText.text` would have them. */
export function asLiveText(passage: string): string {
  return collapse(passage, false).trim();
}

/** Reads a document as far as it can be seen from outside: its own tree and its open shadow trees. */
export function liveText(root: Document | ShadowRoot): LiveText {
  const parts: string[] = [];
  const nodes: LiveNode[] = [];
  let length = 0;
  let spaced = true;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
    if (text !== "") spaced = text.endsWith(" ");
  };
  const part = (): void => {
    if (!spaced) add(" ");
  };
  // A stack and no recursion: pages nest as deep as they like. A string closes a block.
  const stack: (Node | null)[] = [...children(root)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (length > MOST_TEXT) break;
    if (node === null) part();
    else if (node.nodeType === 3) {
      nodes.push({ node: node as Text, start: length, spaced });
      add(collapse((node as Text).data, spaced));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (UNSHOWN.has(element.tagName)) continue;
      if (!INLINE.has(element.tagName)) {
        part();
        stack.push(null);
      }
      stack.push(...children(element));
      if (element.shadowRoot) stack.push(...children(element.shadowRoot));
    }
  }
  return { text: parts.join(""), nodes };
}

/** The DOM's place of an offset of `LiveText.text`. @param end whether it closes a span */
export function placeIn(
  { nodes }: LiveText,
  offset: number,
  end: boolean,
): { node: Text; offset: number } | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = nodes[middle]?.start ?? 0;
    if (end ? start < offset : start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = nodes[low - 1];
  return found ? { node: found.node, offset: rawOffset(found, offset - found.start) } : null;
}

/** The offset in `LiveText.text` of one in a node's data. */
export const offsetOf = ({ node, start, spaced }: LiveNode, raw: number): number =>
  start + collapse(node.data.slice(0, raw), spaced).length;

/** How far into a node's data its `count` first characters of collapsed text reach. */
function rawOffset({ node: { data }, spaced }: LiveNode, count: number): number {
  let seen = 0;
  let space = spaced;
  let at = 0;
  for (; at < data.length && seen < count; at++) {
    const char = data[at] ?? "";
    if (char === SOFT_HYPHEN) continue;
    const isSpace = SPACE.test(char);
    if (!isSpace || !space) seen++;
    space = isSpace;
  }
  // What adds nothing belongs before the next character, not behind this one.
  if (count === 0)
    while (at < data.length && (SPACE.test(data[at] ?? "") ? space : data[at] === SOFT_HYPHEN))
      at++;
  return at;
}

function collapse(text: string, spaced: boolean): string {
  const flat = text
    .replaceAll(SOFT_HYPHEN, "")
    .replaceAll(/[\s\u00A0\u200B\u202F\u2060\uFEFF]+/gu, " ");
  return spaced && flat.startsWith(" ") ? flat.slice(1) : flat;
}

/** Children in the order in which a stack gives them out. */
function children(parent: ParentNode): Node[] {
  return [...(parent as unknown as Node).childNodes].toReversed();
}
