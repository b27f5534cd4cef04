/**
 * The article's part of the clone, built anew with few elements and a simple shape.
 *
 * Whatever the page's markup is, the result holds only: paragraphs, headings, lists, quotations, code, data tables,
 * figures with captions, and inside them inline text. A parser that reads it back makes the very same tree.
 */
import { COMMENT, nextWithin, PageElement, PageText, TEXT, type PageNode } from "../tree/node.ts";
import { addAnchor, idOf, linkedIds, settleAnchors } from "./anchors.ts";
import { firstText, formulaElement } from "./formulas.ts";
import { imageText } from "./images.ts";
import { preformatted, wrapperOf, type Wrapper } from "./inline.ts";
import { embedElement, pictureElement } from "./media.ts";
import { isDataTable, rowsOf } from "./tables.ts";
import { BLOCKS, CONTROLS, EMBEDS, HEADINGS } from "./tags.ts";

export interface AssembleOptions {
  /** The address that relative ones are relative to. */
  base: string | null;
  /**
   * Nodes that are left out, with all that they hold: true; a text leaves a comment with that text in their place, for
   * `layOut` to find.
   */
  leaveOut: (node: PageNode) => boolean | string;
  /** Comments to leave before and behind a node that stays, for `settle` to find: a text node, a table, a listing. */
  marksOf?: (node: PageNode) => { before?: string | undefined; behind?: string | undefined };
  /** Text nodes that are a picture's caption, or a caption in the text itself. */
  captionOf?: (text: PageNode) => Caption | null;
  /** The level of the heading that a text node in no heading element is. */
  headingOf?: (text: PageNode) => number | null;
}

export type Caption = "picture" | "text";

/** Inline elements inside each other beyond this are a page's mistake. */
const DEEPEST_INLINE = 12;

/** Nodes among which a list's first text is looked for. */
const FIRST_NODES = 40;

/** How a container takes text: in paragraphs; the first run bare, then paragraphs; or bare throughout. */
type Flow = "paragraphs" | "item" | "line" | "caption";

/** @returns a new `div`, in no document. */
export function assemble(root: PageElement, options: AssembleOptions): PageElement {
  const { base } = options;
  const captionOf = options.captionOf ?? (() => null);
  const mark = (words: string | undefined): void => {
    if (words !== undefined) container.appendChild(new PageText(words, COMMENT));
  };
  const leaveOut = (node: PageNode): boolean => {
    const left = options.leaveOut(node);
    if (typeof left === "string") mark(left);
    return left !== false;
  };
  const out = new PageElement("div");

  let container: PageElement = out;
  let flow: Flow = "paragraphs";
  let run: PageElement | null = null;
  let chain: PageElement[] = [];
  let breaks = 0;
  let direction: string | null = null;
  const wrappers: Wrapper[] = [];
  const linked = linkedIds(root, base);
  /** Ids that links lead to, met since the last text: the block of the next text is where they are. */
  let anchors: string[] = [];
  const met = new Set<string>();

  const endRun = (): void => {
    if (flow === "line") {
      if (run) appendText(chain.at(-1) ?? run, " ");
      breaks = 0;
      return;
    }
    run = null;
    chain = [];
    breaks = 0;
  };

  const openRun = (caption: Caption | null, heading: number | null): PageElement => {
    if (flow === "line" || (flow === "item" && caption !== "picture" && isBare(container))) {
      run = container;
    } else {
      run = new PageElement(
        caption ? "figcaption" : heading !== null && flow === "paragraphs" ? `h${heading}` : "p",
      );
      if (direction) run.setAttribute("dir", direction);
      (caption === "picture" && flow !== "caption" ? figure() : container).appendChild(run);
    }
    chain = [];
    return run;
  };

  /** The figure just before, or a new one: where a caption beside its picture goes. */
  const figure = (): PageElement => {
    const last = container.lastElementChild;
    if (last?.localName === "figure") return last;
    return container.appendChild(new PageElement("figure"));
  };

  const text = (
    data: string,
    caption: Caption | null = null,
    heading: number | null = null,
  ): void => {
    const blank = !/[^ \t\n\r\f]/u.test(data);
    if (blank && (!run || breaks > 0)) return;
    appendText(place(caption, heading), data);
  };

  /** Where inline content goes that comes now, with the elements around it opened. */
  const place = (caption: Caption | null, heading: number | null): PageElement => {
    if (breaks > 1 && flow !== "line") endRun();
    const open = run ?? openRun(caption, heading);
    if (breaks > 0) {
      const inCell = container.localName === "td" || container.localName === "th";
      if (inCell) appendText(open, " ");
      else open.appendChild(new PageElement("br"));
      chain = [];
      breaks = 0;
    }
    for (let level = chain.length; level < wrappers.length; level++) {
      const wrapper = wrappers[level];
      if (!wrapper) break;
      const element = new PageElement(wrapper.tag);
      for (const [name, value] of wrapper.attributes) element.setAttribute(name, value);
      (chain.at(-1) ?? open).appendChild(element);
      chain.push(element);
    }
    for (const id of anchors) addAnchor(open, id);
    anchors = [];
    return chain.at(-1) ?? open;
  };

  /** Fills a new block with what `source` holds, then goes on where it was. */
  const inside = (tag: string, newFlow: Flow, fill: () => void): PageElement | null => {
    endRun();
    const before = { container, flow };
    const element = new PageElement(tag);
    before.container.appendChild(element);
    container = element;
    flow = newFlow;
    run = null;
    chain = [];
    fill();
    // Not `endRun`: it would leave a space in a line.
    container = before.container;
    flow = before.flow;
    run = null;
    chain = [];
    breaks = 0;
    if (element.hasChildNodes()) return element;
    element.remove();
    return null;
  };

  const children = (element: PageElement): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
  };

  const picture = (image: PageElement): void => {
    const character = imageText(image);
    if (character) {
      text(character);
      return;
    }
    const element = flow === "line" ? null : pictureElement(image, base);
    if (!element) return;
    if (flow === "caption") {
      endRun();
      container.appendChild(element);
    } else {
      inside("figure", "caption", () => container.appendChild(element));
    }
  };

  const embed = (element: PageElement): void => {
    const link = flow === "line" ? null : embedElement(element, base);
    if (!link) return;
    if (flow === "caption") {
      endRun();
      container.appendChild(link);
    } else {
      inside("figure", "caption", () => container.appendChild(link));
    }
  };

  const list = (element: PageElement, tag: string): void => {
    inside(tag, "paragraphs", () => {
      for (const attribute of ["start", "reversed"]) {
        const value = element.getAttribute(attribute);
        if (tag === "ol" && value !== null && /^\d{0,6}$/u.test(value)) {
          container.setAttribute(attribute, value);
        }
      }
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (leaveOut(child)) continue;
        if (child.nodeType === 1) noteId(child as PageElement);
        const item = child.nodeType === 1 ? (child as PageElement) : null;
        if (item && tag === "dl" && item.localName === "div") {
          for (const part of item.children) {
            if (!leaveOut(part)) {
              inside(part.localName === "dt" ? "dt" : "dd", "item", () => children(part));
            }
          }
        } else if (item) {
          const name = tag === "dl" ? (item.localName === "dt" ? "dt" : "dd") : "li";
          const isItem = /^(?:li|dt|dd)$/u.test(item.localName);
          inside(name, "item", () => (isItem ? children(item) : visit(item)));
        } else if (child.nodeType === 3 && child.nodeValue?.trim()) {
          inside(tag === "dl" ? "dd" : "li", "item", () => visit(child));
        }
      }
    });
  };

  const table = (element: PageElement): void => {
    const caption = element.children.find((child) => child.localName === "caption");
    inside("table", "line", () => {
      if (caption && !leaveOut(caption)) inside("caption", "line", () => children(caption));
      inside("tbody", "line", () => {
        for (const row of rowsOf(element)) {
          if (leaveOut(row)) continue;
          const made = new PageElement("tr");
          for (const cell of row.children) {
            if (!/^t[dh]$/u.test(cell.localName) || leaveOut(cell)) continue;
            const copy = new PageElement(cell.localName);
            for (const name of ["colspan", "rowspan"]) {
              const span = cell.getAttribute(name);
              if (span && /^[1-9]\d{0,2}$/u.test(span)) copy.setAttribute(name, span);
            }
            made.appendChild(copy);
            const before = container;
            container = copy;
            run = null;
            chain = [];
            breaks = 0;
            children(cell);
            container = before;
            run = null;
            chain = [];
            breaks = 0;
          }
          if (made.hasChildNodes()) container.appendChild(made);
        }
      });
    });
  };

  /** A picture and its caption in a list of definitions. */
  const isFigure = (element: PageElement): boolean => {
    let node: PageNode | null = element;
    for (let seen = 0; node && seen < FIRST_NODES; seen++) {
      if (node.nodeType === 3 && node.nodeValue?.trim()) return captionOf(node) === "picture";
      node = nextWithin(node, element);
    }
    return false;
  };

  const block = (element: PageElement): void => {
    const tag = element.localName;
    if (HEADINGS.has(tag)) {
      if (flow === "line") {
        endRun();
        children(element);
        endRun();
      } else inside(tag, "line", () => children(element));
      return;
    }
    if (flow === "line") {
      endRun();
      children(element);
      endRun();
      return;
    }
    switch (tag) {
      case "blockquote":
        inside(tag, "paragraphs", () => children(element));
        break;
      case "dl":
        if (isFigure(element)) {
          endRun();
          children(element);
          endRun();
        } else list(element, tag);
        break;
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        list(element, tag === "menu" || tag === "dir" ? "ul" : tag);
        break;
      case "li":
      case "dt":
      case "dd":
        endRun();
        children(element);
        endRun();
        break;
      case "pre":
        inside("pre", "line", () => {
          const code = preformatted(element, leaveOut).replace(/^\n+/u, "").trimEnd();
          if (!code.trim()) return;
          container.appendChild(new PageText(code));
        });
        break;
      case "table":
        if (isDataTable(element)) table(element);
        else {
          endRun();
          children(element);
          endRun();
        }
        break;
      case "figure":
        if (flow === "caption") children(element);
        else inside("figure", "caption", () => children(element));
        break;
      case "hr":
        if (flow === "paragraphs") inside("hr", "line", () => undefined);
        break;
      default: {
        endRun();
        const own = element.getAttribute("dir")?.toLowerCase();
        const outer = direction;
        if (own === "rtl" || own === "ltr" || own === "auto") direction = own;
        children(element);
        direction = outer;
        endRun();
      }
    }
  };

  const visit = (node: PageNode): void => {
    if ((node.nodeType !== 3 && node.nodeType !== 1) || leaveOut(node)) return;
    const marks = options.marksOf?.(node);
    mark(marks?.before);
    if (node.nodeType === 3) {
      text(node.nodeValue ?? "", captionOf(node), options.headingOf?.(node) ?? null);
    } else part(node as PageElement);
    mark(marks?.behind);
  };

  const noteId = (element: PageElement): void => {
    const id = linked.size > 0 ? idOf(element) : null;
    if (id === null || !linked.has(id) || met.has(id)) return;
    met.add(id);
    anchors.push(id);
  };

  const formula = (element: PageElement): void => {
    const made = formulaElement(element, leaveOut);
    const first = made && firstText(element);
    if (made) place(first && captionOf(first), null).appendChild(made);
  };

  const part = (element: PageElement): void => {
    const tag = element.localName;
    noteId(element);
    if (CONTROLS.has(tag) || tag === "script" || tag === "link" || tag === "meta") return;
    if (tag === "br") breaks++;
    else if (tag === "img" || tag === "amp-img") picture(element);
    else if (tag === "math") formula(element);
    else if (EMBEDS.has(tag)) embed(element);
    else if (BLOCKS.has(tag)) block(element);
    else {
      const wrapper = wrapperOf(element, base);
      const opens =
        wrapper !== null &&
        wrappers.length < DEEPEST_INLINE &&
        wrappers.every((outer) => outer.tag !== wrapper.tag);
      if (opens) wrappers.push(wrapper);
      children(element);
      if (opens) {
        wrappers.pop();
        chain.length = Math.min(chain.length, wrappers.length);
      }
    }
  };

  children(root);
  if (linked.size > 0) settleAnchors(out);
  return out;
}

/** Nothing but marks of what was left out. */
function isBare(element: PageElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== COMMENT && (child.nodeType !== TEXT || child.nodeValue)) return false;
  }
  return true;
}

function appendText(parent: PageElement, data: string): void {
  const last = parent.lastChild;
  if (last instanceof PageText && last.nodeType === TEXT) last.nodeValue += data;
  else parent.appendChild(new PageText(data));
}
