import type { BlockKind, RepairKind, Span } from "../reading.ts";

/** One proposed change of a text: the span is replaced by `repaired`. Spans are in the text the detector was given. */
export interface Edit extends Span {
  repaired: string;
  kind: RepairKind;
  /** 0 to 1. */
  confidence: number;
  /** One plain line: why. */
  evidence: string;
  /** False: a suggestion, shown but not carried out. */
  applied: boolean;
}

/** A stretch of the page's text that stands by itself: a block, a title, a name, a line. No edit crosses one. */
export interface Passage extends Span {
  kind: BlockKind;
  /** No text to repair: no detector sees it. */
  illegible?: boolean;
}

/** What a detector reads. */
export interface Page {
  text: string;
  /** Primary language subtag: "fr", "en", "und". */
  lang: string;
  passages: readonly Passage[];
}

/** Looks for one kind of damage and proposes edits, in any order, overlapping or not: `settle` decides. */
export type Detector = (page: Page) => Edit[];

/** At and above this confidence an edit is carried out; below, it is a suggestion. */
export const APPLY = 0.8;

/** An edit that is carried out when its confidence reaches `APPLY`. */
export function edit(
  start: number,
  end: number,
  repaired: string,
  kind: RepairKind,
  confidence: number,
  evidence: string,
): Edit {
  return { start, end, repaired, kind, confidence, evidence, applied: confidence >= APPLY };
}

/**
 * The places of all matches in every passage, code too. The expression is global. UTF-16 code units of the page's text.
 * @param needs what every match has in it: a page without it is not looked through. Not global.
 */
export function placesOf({ text, passages }: Page, pattern: RegExp, needs?: RegExp): number[] {
  if (needs && !needs.test(text)) return [];
  return passages.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].map(({ index }) => start + index),
  );
}

/**
 * The edits that a replacement by regular expression makes in every passage but code. The expression is global.
 * @param needs what every match has in it, and quicker to find: a page or passage without it is not looked through. Not
 * global.
 */
export function replaceAll(
  page: Page,
  pattern: RegExp,
  needs: RegExp,
  propose: (match: RegExpExecArray, passage: Passage, body: string) => Edit | null,
): Edit[] {
  const edits: Edit[] = [];
  if (!needs.test(page.text)) return edits;
  for (const passage of page.passages) {
    if (passage.kind === "code") continue;
    const body = page.text.slice(passage.start, passage.end);
    if (!needs.test(body)) continue;
    for (const match of body.matchAll(pattern)) {
      const proposed = propose(match, passage, body);
      if (proposed) {
        edits.push({
          ...proposed,
          start: proposed.start + passage.start,
          end: proposed.end + passage.start,
        });
      }
    }
  }
  return edits;
}
