/** Reads the article's HTML, as sanitising serialised it, into a tree of its own: no DOM is needed to write it again. */

export interface MarkupText {
  text: string;
}
export interface MarkupElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: MarkupNode[];
}
/** A comment counts among its parent's children, and says nothing. */
export type MarkupNode = MarkupText | MarkupElement | { comment: true };

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:.-]*(?:="[^"]*")?)*)\s*\/?>/uy;
const ATTRIBUTE = /([a-z][\w:.-]*)(?:="([^"]*)")?/gu;
const COMMENT = /<!--(?:(?!-->)[\s\S])*-->/uy;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu;

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** Elements that have no end. */
export const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);

/** Open elements at once; a browser's parser stops at 512 as well. */
const DEEPEST = 512;

/**
 * @param html what `innerHTML` gives of a sanitised tree: lower-case names, values in double quotes, every end written
 * @returns the children of the root; null for anything else than such HTML
 */
export function parseMarkup(html: string): MarkupNode[] | null {
  const root: MarkupElement = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  while (at < html.length) {
    const parent = open.at(-1) ?? root;
    const next = html.indexOf("<", at);
    if (next !== at) {
      const end = next < 0 ? html.length : next;
      parent.children.push({ text: decoded(html.slice(at, end)) });
      at = end;
      continue;
    }
    COMMENT.lastIndex = at;
    TAG.lastIndex = at;
    if (COMMENT.test(html)) {
      parent.children.push({ comment: true });
      at = COMMENT.lastIndex;
      continue;
    }
    const [whole, slash, name, attributes] = TAG.exec(html) ?? [];
    if (whole === undefined || !name) return null;
    at += whole.length;
    if (slash) {
      if (open.length < 2 || parent.name !== name) return null;
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(attributes ?? ""), children: [] };
    parent.children.push(element);
    if (!VOID.has(name) && open.push(element) > DEEPEST) return null;
  }
  return open.length === 1 ? root.children : null;
}

/** The text at `path` (child indexes from the root), or null when the tree is another one. */
export function textAt(root: readonly MarkupNode[], path: readonly number[]): MarkupText | null {
  let children: readonly MarkupNode[] = root;
  let node: MarkupNode | undefined;
  for (const index of path) {
    node = children[index];
    children = node && "children" in node ? node.children : [];
  }
  return node && "text" in node ? node : null;
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of written.matchAll(ATTRIBUTE)) {
    if (name && !attributes.has(name)) attributes.set(name, decoded(value ?? ""));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(REFERENCE, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
