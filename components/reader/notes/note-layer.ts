import { covered, reachingInto } from "../../../lib/core/text/covered.ts";
import type { Span } from "../../../lib/core/reading.ts";
import type { Slot } from "../text-map.ts";

/** A note as it is laid over the text. */
export interface LaidNote extends Span {
  id: string;
  colour: string;
  /** There is something to read in it. */
  noted: boolean;
  /** Its place is not the very one that it was made on. */
  unsure: boolean;
}

/** The person's own highlights in an article's DOM: inside its marks, over its text alone. */
export interface NoteLayer {
  /** The text nodes as they are now, in text order. */
  slots: () => Slot[];
  /** Shows these notes instead of those before. Text that they do not touch, or touch as before, stays what it is. */
  lay: (notes: readonly LaidNote[]) => void;
  /** To be called when other marks can be pressed than before: nothing that can be pressed stands in another. */
  settle: () => void;
  /** The elements of a note, in text order: several where markup, marks or other notes part it. */
  elements: (id: string) => readonly HTMLElement[];
  /** Ids of the notes that an element belongs to, or stands in, the outermost first. */
  at: (element: Element | null) => readonly string[];
  /** Makes a note the place where Tab enters those of the text. */
  enterAt: (id: string) => void;
  /** Takes every note out again; the text nodes are those of before. */
  clear: () => void;
}

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** What is pressed for something else: nothing that can be pressed stands in it. */
const PRESSED = "a[href], button, .mark-pressable";

/** A text node, cut up by notes. */
interface Cut {
  /** By which notes, and how they look. */
  by: string;
  node: Text;
  /** What stands in its place. */
  top: ChildNode[];
  pieces: Slot[];
  elements: [id: string, element: HTMLElement][];
}

/** @param base text nodes of the article, in text order, without overlap; they are cut where notes begin and end */
export function noteLayer(base: readonly Slot[]): NoteLayer {
  let cuts = new Map<number, Cut>();
  let slots: Slot[] = [...base];
  let elements = new Map<string, HTMLElement[]>();
  const owners = new WeakMap<Element, readonly string[]>();
  let noted = new Set<string>();
  let entry: HTMLElement | null = null;

  /** Tab enters somewhere: where it did, or else at the first. */
  const enter = (): void => {
    if (entry?.isConnected && entry.tabIndex === 0) return;
    entry = null;
    const [first] = elements.keys();
    if (first !== undefined) enterAt(first);
  };
  const enterAt = (id: string): void => {
    const next = elements.get(id)?.find((element) => element.hasAttribute("role"));
    if (!next) return;
    if (entry) entry.tabIndex = -1;
    entry = next;
    entry.tabIndex = 0;
  };
  const clear = (): void => {
    for (const cut of cuts.values()) restore(cut);
    cuts = new Map();
    slots = [...base];
    elements = new Map();
    noted = new Set();
    entry = null;
  };

  return {
    slots: () => slots,
    lay: (notes) => {
      if (notes.length === 0 && cuts.size === 0) return;
      const notesIn = reachingInto(inOrder(notes));
      const next = new Map<number, Cut>();
      const touched = new Set<string>();
      slots = [];
      elements = new Map();
      for (const [index, slot] of base.entries()) {
        const here = notesIn(slot);
        const last = cuts.get(index);
        const isMarked =
          here.length > 0 && (last?.node ?? slot.node).parentElement?.namespaceURI !== MATHML;
        const by = isMarked ? signature(slot, here) : "";
        if (last && last.by !== by) {
          for (const [id] of last.elements) touched.add(id);
          restore(last);
        }
        if (!isMarked) {
          slots.push(slot);
          continue;
        }
        const cut = last?.by === by ? last : cutUp(slot, here, by, owners);
        if (cut !== last) for (const [id] of cut.elements) touched.add(id);
        next.set(index, cut);
        slots.push(...cut.pieces);
        for (const [id, element] of cut.elements) {
          const own = elements.get(id);
          if (own) own.push(element);
          else elements.set(id, [element]);
        }
      }
      cuts = next;
      const before = noted;
      noted = new Set(notes.flatMap((note) => (note.noted ? [note.id] : [])));
      for (const [id, own] of elements) {
        if (touched.has(id) || before.has(id) !== noted.has(id)) dress(own, noted.has(id));
      }
      enter();
    },
    settle: () => {
      for (const [id, own] of elements) dress(own, noted.has(id));
      enter();
    },
    elements: (id) => elements.get(id) ?? [],
    at: (element) => owners.get(element?.closest(".own") ?? document.body) ?? [],
    enterAt,
    clear,
  };
}

const inOrder = (notes: readonly LaidNote[]): LaidNote[] =>
  notes
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

const signature = (slot: Span, notes: readonly LaidNote[]): string =>
  notes
    .map(({ id, start, end, colour, unsure }) =>
      [id, Math.max(start, slot.start), Math.min(end, slot.end), colour, unsure].join(" "),
    )
    .join("\n");

function restore({ node, top }: Cut): void {
  const [first, ...rest] = top;
  first?.replaceWith(node);
  for (const other of rest) other.remove();
}

function cutUp(
  slot: Slot,
  notes: readonly LaidNote[],
  by: string,
  owners: WeakMap<Element, readonly string[]>,
): Cut {
  const document = slot.node.ownerDocument;
  const cut: Cut = { by, node: slot.node, top: [], pieces: [], elements: [] };
  const stack: { note: LaidNote; element: HTMLElement }[] = [];
  for (const { start, end, by: covering } of covered(slot, notes)) {
    let kept = 0;
    while (kept < stack.length && stack[kept]?.note === covering[kept]) kept++;
    stack.length = kept;
    for (const note of covering.slice(kept)) {
      const element = document.createElement("mark");
      element.className = "own";
      element.dataset["colour"] = note.colour;
      if (note.unsure) element.dataset["unsure"] = "";
      const parent = stack.at(-1)?.element;
      if (parent) parent.append(element);
      else cut.top.push(element);
      stack.push({ note, element });
      owners.set(
        element,
        stack.map(({ note: { id } }) => id),
      );
      cut.elements.push([note.id, element]);
    }
    const node = document.createTextNode(
      slot.node.data.slice(start - slot.start, end - slot.start),
    );
    cut.pieces.push({ node, start, end });
    const parent = stack.at(-1)?.element;
    if (parent) parent.append(node);
    else cut.top.push(node);
  }
  slot.node.replaceWith(...cut.top);
  return cut;
}

/** Of a note, one element can be pressed and takes the focus: the first that stands in nothing else of the kind. */
function dress(own: readonly HTMLElement[], noted: boolean): void {
  const spot = own.find(
    (element) => !element.closest(PRESSED) && !element.parentElement?.closest(".own"),
  );
  for (const element of own) {
    if (element === spot) {
      element.setAttribute("role", "button");
      element.setAttribute("aria-haspopup", "dialog");
      element.tabIndex = -1;
    } else if (element.hasAttribute("role")) {
      for (const name of ["role", "aria-haspopup", "tabindex"]) element.removeAttribute(name);
    }
    element.classList.remove("own-noted");
  }
  // The dot stands on the ground of what is seen there.
  const last = own.at(-1);
  const innermost = [...(last?.querySelectorAll(".own:last-child") ?? [])].at(-1) ?? last;
  if (noted) innermost?.classList.add("own-noted");
}
