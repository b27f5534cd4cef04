import { covered, reachingInto } from "../../lib/core/text/covered.ts";
import type { Mark } from "../model/marks.ts";
import { noteLayer, type NoteLayer } from "./notes/note-layer.ts";
import type { Slot } from "./text-map.ts";

/** The marks of an article in its DOM. */
export interface MarkedDom {
  /** The text nodes as they are now, in text order: others after each laying of notes. */
  readonly slots: Slot[];
  /** The elements of a mark, in text order: several where markup splits it. */
  elements: (mark: Mark) => readonly HTMLElement[];
  /** The mark an element belongs to, or stands in. */
  markAt: (element: Element | null) => Mark | null;
  /** Shows these marks (and can walk and press them), hides all others. */
  show: (active: ReadonlySet<Mark>) => void;
  /** The marks that can be walked, in text order. */
  active: () => readonly Mark[];
  /** Makes one mark the place where Tab enters the text. */
  enterAt: (mark: Mark) => void;
  /** The person's own notes, inside the marks. */
  notes: NoteLayer;
  /** Takes every mark and note out again; the text nodes are those of before. */
  clear: () => void;
}

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Figures up to this long are kept on one line. */
const ONE_LINE = 14;

/**
 * Wraps marks in elements of their own. One pass over text nodes and marks together; a mark that markup splits gets
 * one element in each text node, of which the first takes the focus. Marks that overlap are nested.
 *
 * @param slots in text order, without overlap.
 * @param marks in text order, the longer first where two begin together.
 */
export function wrapMarks(slots: readonly Slot[], marks: readonly Mark[]): MarkedDom {
  const elements = new Map<Mark, HTMLElement[]>();
  const owner = new WeakMap<Element, Mark>();
  const pieces: Slot[] = [];
  const undone: { node: Text; top: ChildNode[] }[] = [];

  const marksIn = reachingInto(marks);
  for (const slot of slots) {
    const open = marksIn(slot);
    // Nothing is marked in a formula: HTML has no place in it.
    if (open.length === 0 || slot.node.parentElement?.namespaceURI === MATHML) {
      pieces.push(slot);
      continue;
    }
    const top = wrapSlot(slot, open, pieces, (mark, element) => {
      owner.set(element, mark);
      const own = elements.get(mark);
      if (own) own.push(element);
      else elements.set(mark, [element]);
    });
    // Handed over as one: thousands of arguments take Chromium seconds.
    const fragment = document.createDocumentFragment();
    for (const node of top) fragment.append(node);
    slot.node.replaceWith(fragment);
    undone.push({ node: slot.node, top });
  }

  let shown: Mark[] = [];
  let entry: HTMLElement | null = null;
  const enterAt = (mark: Mark): void => {
    const element = elements.get(mark)?.[0];
    if (!element) return;
    if (entry) entry.tabIndex = -1;
    entry = element;
    entry.tabIndex = 0;
  };
  const notes = noteLayer(pieces);
  return {
    get slots() {
      return notes.slots();
    },
    notes,
    elements: (mark) => elements.get(mark) ?? [],
    markAt: (element) => {
      const spot = element?.closest(".mark-pressable");
      const first = spot ? owner.get(spot) : undefined;
      return first ?? null;
    },
    show: (active) => {
      shown = [];
      entry = null;
      let reach = -1; // end of the last mark that can be pressed: nothing pressable stands inside another
      for (const [mark, own] of elements) {
        const on = active.has(mark);
        const pressable = on && mark.start >= reach;
        if (pressable) {
          reach = mark.end;
          shown.push(mark);
        }
        for (const [at, element] of own.entries())
          dressMark(element, mark, on, pressable, at === 0);
      }
      const [first] = shown;
      if (first) enterAt(first);
    },
    active: () => shown,
    enterAt,
    clear: () => {
      notes.clear();
      for (const { node, top } of undone) {
        const [first, ...rest] = top;
        first?.replaceWith(node);
        for (const other of rest) other.remove();
      }
    },
  };
}

/** One text node, cut at every edge of the marks that reach into it, with elements around what they cover. */
function wrapSlot(
  slot: Slot,
  marks: readonly Mark[],
  pieces: Slot[],
  made: (mark: Mark, element: HTMLElement) => void,
): ChildNode[] {
  const document = slot.node.ownerDocument;
  const top: ChildNode[] = [];
  const stack: { mark: Mark; element: HTMLElement }[] = [];
  for (const { start, end, by: covering } of covered(slot, marks)) {
    let kept = 0;
    while (kept < stack.length && stack[kept]?.mark === covering[kept]) kept++;
    stack.length = kept;
    for (const mark of covering.slice(kept)) {
      const element = document.createElement("span");
      made(mark, element);
      const parent = stack.at(-1)?.element;
      if (parent) parent.append(element);
      else top.push(element);
      stack.push({ mark, element });
    }
    const node = document.createTextNode(
      slot.node.data.slice(start - slot.start, end - slot.start),
    );
    pieces.push({ node, start, end });
    const parent = stack.at(-1)?.element;
    if (parent) parent.append(node);
    else top.push(node);
  }
  return top;
}

function dressMark(
  element: HTMLElement,
  mark: Mark,
  on: boolean,
  pressable: boolean,
  first: boolean,
): void {
  if (!on) {
    if (!element.hasAttribute("class")) return;
    for (const name of ["class", "role", "tabindex", "data-kind", "aria-haspopup"]) {
      element.removeAttribute(name);
    }
    return;
  }
  const short = mark.family === "figure" && mark.end - mark.start <= ONE_LINE;
  element.className =
    `mark mark-${mark.family}` +
    (pressable ? " mark-pressable" : "") +
    (short ? " mark-short" : "");
  element.dataset["kind"] = mark.kind;
  if (!pressable || !first) return;
  element.setAttribute("role", "button");
  element.setAttribute("aria-haspopup", "dialog");
  element.tabIndex = -1;
}
