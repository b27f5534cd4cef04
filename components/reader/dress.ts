import { directionIn } from "../../lib/core/text/direction.ts";
import { embedOf, type Embed } from "../../lib/core/embeds.ts";

/** What a sanitised article still needs before it is shown: safe links, patient pictures, tables that scroll. */
export interface DressWords {
  /** The name of a table's scrolling region. */
  table: string;
  /** The text of a link in place of an embedded film or post. */
  embed: (embed: Embed) => string;
  /** What pressing a picture does; `alt` is what it shows, empty where it does not say. */
  zoom: (alt: string) => string;
}

/** A cell that holds one number, with its sign and unit. */
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d\s.,]{0,24}[^\p{L}\d]{0,3}$/u;

/** Numbers stand under one another, and under the head of their column. */
function alignNumbers(table: HTMLTableElement): void {
  for (const column of columnsOf(table)) {
    const filled = column.filter((cell) => cell.textContent?.trim());
    const numbers = filled.filter((cell) => NUMBER.test(cell.textContent?.trim() ?? ""));
    // One number among words stands as the words do.
    if (numbers.length * 2 < filled.length) continue;
    for (const cell of numbers) cell.classList.add("cell-number");
  }
  const [head, ...body] = table.rows;
  if (!head || body.length === 0 || table.querySelector("[colspan], [rowspan]")) return;
  for (const [at, cell] of [...head.cells].entries()) {
    const numbers = body.every((row) => row.cells[at]?.classList.contains("cell-number"));
    if (numbers) cell.classList.add("cell-over-numbers");
  }
}

/** Cells that stand under one another, as rows of the same number of cells have them. */
function columnsOf(table: HTMLTableElement): HTMLTableCellElement[][] {
  const columns = new Map<string, HTMLTableCellElement[]>();
  for (const { cells } of table.rows) {
    for (const [at, cell] of [...cells].entries()) {
      const key = `${String(cells.length)} ${String(at)}`;
      const column = columns.get(key);
      if (column) column.push(cell);
      else columns.set(key, [cell]);
    }
  }
  return [...columns.values()];
}

/** A picture that does not come leaves its words, unless its caption has them already, or nothing; but no empty box. */
function withoutPicture(image: HTMLImageElement, alt: string): void {
  const words = image.ownerDocument.createElement("span");
  const caption = image.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
  if (!caption.includes(alt)) words.textContent = alt;
  words.className = "image-lost";
  image.replaceWith(words);
}

/** Pictures narrower than this, in their own pixels, show all they have. */
const SMALL = 200;

/** What makes a picture a button, by the name of what it does. */
export function zoomAttributes(name: string): Record<string, string> {
  return { role: "button", tabindex: "0", "aria-haspopup": "dialog", "aria-label": name };
}

/** A picture that can be pressed, by key as well, to see it large. */
function makeZoomable(image: HTMLImageElement, words: DressWords): void {
  const name = words.zoom(image.alt);
  // A button has a name; what the picture shows is in it.
  if (image.alt === "") image.alt = name;
  image.classList.add("zoomable");
  const attributes = zoomAttributes(name);
  for (const [key, value] of Object.entries(attributes)) image.setAttribute(key, value);
  image.addEventListener(
    "load",
    () => {
      if (image.naturalWidth >= SMALL) return;
      image.classList.remove("zoomable");
      for (const key of Object.keys(attributes)) image.removeAttribute(key);
    },
    { once: true },
  );
}

/**
 * Changes the content in place, after its text nodes have been found (paths no longer hold afterwards).
 */
export function dress(content: DocumentFragment, words: DressWords): void {
  const { ownerDocument } = content;
  for (const link of content.querySelectorAll("a")) {
    const embedded = link.getAttribute("data-lede-embed");
    if (embedded !== null) {
      link.textContent = words.embed(embedOf(embedded, link.href, link.title));
      link.classList.add("embed");
    }
    // A place of this very article.
    if (link.hasAttribute("data-lede-ref")) {
      link.setAttribute("href", "#");
      continue;
    }
    if (!link.hasAttribute("href")) continue;
    // As on the page: in its own tab, or in another for who asks so. What is embedded there stands beside.
    link.target = link.hasAttribute("data-lede-embed") ? "_blank" : "_top";
    link.rel = "noopener noreferrer";
  }
  for (const image of content.querySelectorAll("img")) {
    image.setAttribute("loading", "lazy");
    image.setAttribute("decoding", "async");
    image.setAttribute("referrerpolicy", "no-referrer");
    if (!image.hasAttribute("alt")) image.alt = "";
    // What it shows; as a button it is named by what pressing it does.
    const { alt } = image;
    image.addEventListener("error", () => withoutPicture(image, alt), { once: true });
    if (!image.closest("a[href]")) makeZoomable(image, words);
  }
  for (const table of content.querySelectorAll("table")) {
    const scroller = ownerDocument.createElement("div");
    scroller.className = "table-scroller";
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "region");
    scroller.setAttribute("aria-label", words.table);
    table.replaceWith(scroller);
    scroller.append(table);
  }
  for (const code of content.querySelectorAll("pre")) code.tabIndex = 0;
  for (const block of content.querySelectorAll("p, li, blockquote, h2, h3, h4, h5, h6, td, th")) {
    // What holds blocks has no words of its own to tell its direction by: those of its blocks do not count for it.
    if (block.hasAttribute("dir") || block.querySelector(":scope > :is(p, ul, ol, blockquote)")) {
      continue;
    }
    const direction = directionIn(block.textContent);
    if (direction) block.setAttribute("dir", direction);
  }
  for (const table of content.querySelectorAll("table")) alignNumbers(table);
  // The page's title is the one first-level heading.
  for (const heading of content.querySelectorAll("h1")) {
    const second = ownerDocument.createElement("h2");
    second.append(...heading.childNodes);
    heading.replaceWith(second);
  }
}
