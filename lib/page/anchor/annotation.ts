/** Reads the selectors of W3C Web Annotations, as far as they say where text stands. */
import type { SurroundingsSelector } from "../../core/notes/selectors.ts";
import type { Span } from "../../core/reading.ts";

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What an annotation says about its place. */
export interface Selected {
  /** The same passage as texts show it: repaired, damaged. */
  quotes: Quote[];
  position: Span | null;
  surroundings: Omit<SurroundingsSelector, "type"> | null;
}

/** Selectors of one annotation that are looked at: a file from elsewhere may hold any number. */
const MOST_SELECTORS = 50;
/** Quotes of one annotation that are tried. */
const MOST_QUOTES = 4;
/** UTF-16 code units of a prefix or suffix that are used: those next to the quote. */
const MOST_CONTEXT = 400;

/**
 * Reads the selectors of an annotation, wherever the model allows them: of its first target that has any, with what
 * refines them. Takes any value and never throws; what is not of the right type is passed over.
 */
export function selectedBy(annotation: unknown): Selected {
  for (const target of listOf(field(annotation, "target")).slice(0, MOST_SELECTORS)) {
    const selected = readSelectors(field(target, "selector"));
    if (selected.quotes.length > 0 || selected.position) return selected;
  }
  return { quotes: [], position: null, surroundings: null };
}

function readSelectors(selector: unknown): Selected {
  const selected: Selected = { quotes: [], position: null, surroundings: null };
  const queue = listOf(selector).slice(0, MOST_SELECTORS);
  for (let at = 0; at < queue.length && at < MOST_SELECTORS; at++) {
    const one = queue[at];
    const exact = textOf(one, "exact");
    const [start, end] = [field(one, "start"), field(one, "end")];
    switch (field(one, "type")) {
      case "TextQuoteSelector":
        if (exact && selected.quotes.length < MOST_QUOTES) {
          const prefix = (textOf(one, "prefix") ?? "").slice(-MOST_CONTEXT);
          const suffix = (textOf(one, "suffix") ?? "").slice(0, MOST_CONTEXT);
          selected.quotes.push({ exact, prefix, suffix });
        }
        break;
      case "TextPositionSelector":
        if (isOffset(start) && isOffset(end) && start <= end) selected.position ??= { start, end };
        break;
      case "lede:SurroundingsSelector":
        selected.surroundings ??= {
          heading: textOf(one, "heading"),
          before: textOf(one, "before")?.slice(-MOST_CONTEXT) ?? null,
          after: textOf(one, "after")?.slice(0, MOST_CONTEXT) ?? null,
        };
        break;
    }
    queue.push(...listOf(field(one, "refinedBy")).slice(0, MOST_SELECTORS));
  }
  return selected;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function textOf(value: unknown, name: string): string | null {
  const text = field(value, name);
  return typeof text === "string" ? text : null;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isOffset = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
