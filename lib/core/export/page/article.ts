import { embedOf } from "../../embeds.ts";
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  IMAGE,
  LINK,
  MATH_ATTRIBUTES,
  MATH_TAGS,
} from "../../markup.ts";
import type { Article, Reading } from "../../reading.ts";
import { repairedNodes, type RepairedNode } from "../../repair/in-nodes.ts";
import { offsetMap } from "../../repair/offsets.ts";
import { escaped } from "../escaped.ts";
import type { Labels } from "../wording.ts";
import type { Marker } from "./marker.ts";
import {
  parseMarkup,
  textAt,
  VOID,
  type MarkupElement,
  type MarkupNode,
  type MarkupText,
} from "./markup.ts";

export interface Embedding {
  labels: Labels;
  marked: Marker;
  /** Of a picture's address, its bytes as a `data:` address; the address stays where there are none. */
  images: ReadonlyMap<string, string>;
}

/** Attributes that are written as they are. */
const PLAIN = new Set(
  ALLOWED_ATTRIBUTES.filter((name) => !/^(?:href|src|cite|rel|data-.*)$/u.test(name)),
);
const TAGS = new Set(ALLOWED_TAGS);
const MATH = new Set(MATH_TAGS);
const MATH_PLAIN = new Set(MATH_ATTRIBUTES);
/** Blocks whose own words say in which direction they run. */
const DIRECTED = /^(?:p|li|blockquote|h[2-6]|td|th)$/u;
const BLOCK = /^(?:p|ul|ol|blockquote)$/u;
/** Stay though a repair emptied them: a table keeps its shape. */
const CELL = /^t[dhr]$/u;

/**
 * The article's own markup with repairs carried out and marks put in, written anew: whatever `Article.html` holds, only
 * elements, attributes and addresses of the list come through.
 *
 * @returns null when there is no markup, or when it does not show the Reading's text to the letter
 */
export function articleMarkup(
  article: Pick<Article, "html" | "nodes">,
  reading: Pick<Reading, "text" | "repairs">,
  { labels, marked, images }: Embedding,
): string | null {
  const tree = article.nodes.length > 0 ? parseMarkup(article.html) : null;
  const shown = tree && shownTexts(tree, article.nodes, reading);
  const anchors = anchorsOf(tree ?? []);
  if (!tree || !shown) return null;

  let held = 0; // texts and pictures written
  let emptied = 0; // texts that a repair took away

  const write = (node: MarkupNode): string => {
    if ("comment" in node) return "";
    if ("text" in node) return writeText(node);
    if (node.name === "math") return writeFormula(node);
    return TAGS.has(node.name) ? writeElement(node) : node.children.map(write).join("");
  };
  /** Nothing is marked in a formula, and there is no HTML in it. */
  const writeFormula = (node: MarkupNode): string => {
    if ("comment" in node) return "";
    if ("text" in node) {
      const text = shown.get(node)?.text ?? node.text;
      if (text.trim() !== "") held++;
      return escaped(text);
    }
    const inside = node.children.map(writeFormula).join("");
    if (!MATH.has(node.name)) return inside;
    let attributes = "";
    for (const [name, value] of node.attributes) {
      if (MATH_PLAIN.has(name)) attributes += attribute(name, value);
    }
    return `<${node.name}${attributes}>${inside}</${node.name}>`;
  };
  const writeText = (node: MarkupText): string => {
    const place = shown.get(node);
    // White space between elements, or nothing of the text.
    if (!place) return escaped(node.text);
    if (place.text === "") emptied++;
    if (place.text.trim() !== "") held++;
    return marked(place);
  };
  const writeElement = (element: MarkupElement): string => {
    const { name, attributes, children } = element;
    if (name === "img") {
      const picture = writePicture(attributes);
      if (picture !== "") held++;
      return picture;
    }
    if (VOID.has(name)) return `<${name}>`;
    if (attributes.has("data-lede-embed")) {
      held++;
      return writeEmbed(attributes, labels);
    }
    const before = { held, emptied };
    const inside = children.map(write).join("");
    if (emptied > before.emptied && held === before.held && !CELL.test(name)) return "";
    // The page's title is the one first-level heading.
    const tag = name === "h1" ? "h2" : name;
    const html = `<${tag}${writeAttributes(tag, element, anchors)}>${inside}</${tag}>`;
    return tag === "table" ? scrolling(html, labels) : html;
  };
  const writePicture = (attributes: MarkupElement["attributes"]): string => {
    const source = attributes.get("src") ?? "";
    const given = images.get(source) ?? source;
    if (!IMAGE.test(given)) return "";
    const size = ["width", "height"].map((name) => attribute(name, attributes.get(name))).join("");
    const alt = escaped(attributes.get("alt") ?? "");
    return `<img src="${escaped(given)}" alt="${alt}"${size} loading="lazy" decoding="async">`;
  };
  return tree.map(write).join("");
}

/** What each text node shows, or null where that is not the Reading's text. */
function shownTexts(
  tree: readonly MarkupNode[],
  nodes: Article["nodes"],
  { text, repairs }: Pick<Reading, "text" | "repairs">,
): Map<MarkupText, RepairedNode> | null {
  const texts: MarkupText[] = [];
  for (const { path } of nodes) {
    const node = textAt(tree, path);
    if (!node) return null;
    texts.push(node);
  }
  const shown = new Map<MarkupText, RepairedNode>();
  const repaired = repairedNodes(
    nodes,
    (index) => texts[index]?.text ?? "",
    offsetMap(repairs).pairs,
  );
  for (const [index, place] of repaired.entries()) {
    const node = texts[index];
    if (!node || place.text !== text.slice(place.start, place.end)) return null;
    shown.set(node, place);
  }
  return shown;
}

/** Of each id by which links lead to a block of the article, the block's number: the page has ids of its own only. */
function anchorsOf(tree: readonly MarkupNode[]): Map<string, number> {
  const anchors = new Map<string, number>();
  let count = 0;
  const visit = (node: MarkupNode): void => {
    if (!("children" in node)) return;
    const ids = node.attributes.get("data-lede-id");
    if (ids !== undefined) {
      count++;
      for (const id of ids.split(" ")) if (!anchors.has(id)) anchors.set(id, count);
    }
    for (const child of node.children) visit(child);
  };
  for (const node of tree) visit(node);
  return anchors;
}

function writeAttributes(
  tag: string,
  { attributes, children }: MarkupElement,
  anchors: ReadonlyMap<string, number>,
): string {
  let html = "";
  const [id] = attributes.get("data-lede-id")?.split(" ") ?? [];
  if (id !== undefined) html += ` id="place-${anchors.get(id)}"`;
  if (tag === "pre") html += ' tabindex="0"';
  for (const [name, value] of attributes) if (PLAIN.has(name)) html += attribute(name, value);
  // The words of blocks inside do not count for the direction of what holds them.
  const holdsBlocks = children.some((child) => "name" in child && BLOCK.test(child.name));
  if (DIRECTED.test(tag) && !attributes.has("dir") && !holdsBlocks) html += ' dir="auto"';
  const address = attributes.get("href");
  const place = anchors.get(attributes.get("data-lede-ref") ?? "");
  if (tag === "a" && place !== undefined) return `${html} href="#place-${place}"`;
  if (tag === "a" && address !== undefined && LINK.test(address)) {
    html += `${attribute("href", address)} rel="noreferrer"`;
  }
  return html;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escaped(value)}"`;
}

function writeEmbed(attributes: MarkupElement["attributes"], labels: Labels): string {
  const address = attributes.get("href") ?? "";
  const element = attributes.get("data-lede-embed") ?? "";
  const words = labels.page.embed(embedOf(element, address, attributes.get("title") ?? ""));
  if (!LINK.test(address)) return escaped(words);
  return `<a class="embed" href="${escaped(address)}" rel="noreferrer">${escaped(words)}</a>`;
}

/** A table of HTML in a part of its own that scrolls, by keyboard as well. */
export function scrolling(table: string, labels: Labels): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(labels.page.table)}">${table}</div>`;
}
