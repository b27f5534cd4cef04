import { edit, type Edit } from "../edit.ts";
import { LEADS_ON, QUESTION_WORD } from "./fr.ts";
import type { Hole, LostDetector, Style, SurveyedPassage } from "./survey.ts";

/** A quotation or an aside between dashes is not longer: UTF-16 code units. */
const LONGEST = 400;
/** "PARIS, 3 mars 2017. �": what stands before the dash of a dateline. */
const DATELINE = /^[\p{L}\d ,()/'’-]{2,60}[.)\]]? $/u;

/**
 * Marks that stand between spaces: guillemets in pairs, dashes, and in French "à" where letters were lost.
 * A "?" between spaces may be a French question mark, which must not be touched.
 */
export const findIsolated: LostDetector = ({ page, passages, style }) => {
  const edits: Edit[] = [];
  for (const surveyed of passages) {
    const places = isolatedIn(surveyed, page.lang === "fr");
    const propose = (place: Isolated, mark: string, confidence: number, why: string): void => {
      const start = surveyed.passage.start + place.hole.index;
      edits.push(edit(start, start + 1, mark, "lost-character", confidence, why));
    };
    for (let index = 0; index < places.length; index++) {
      const place = places[index];
      if (!place) continue;
      const { hole, sure } = place;
      const before = surveyed.body.slice(Math.max(0, hole.index - 200), hole.index);
      if (page.lang === "fr" && surveyed.lettersLost) {
        if (sure)
          propose(
            place,
            letterA(before),
            0.85,
            "“à” between two words, where accented letters were lost",
          );
        continue;
      }
      if (sure && hole.index < 64 && DATELINE.test(before) && /[.)\]] $|\d $/u.test(before)) {
        propose(place, "–", 0.85, "a dash parts a dateline from its text");
        continue;
      }
      const next = places[index + 1];
      if (sure && next && next.hole.index - hole.index <= LONGEST) {
        const inner = surveyed.body.slice(hole.index + 1, next.hole.index).trim();
        const behind = surveyed.body.slice(next.hole.index + 1);
        const [open, close, why] = pairOfMarks(before, inner, behind, style);
        propose(place, open, 0.84, why);
        propose(next, close, 0.84, why);
        index++;
        continue;
      }
      if (sure) propose(place, "–", 0.82, "a mark alone between two words is most often a dash");
    }
  }
  return edits;
};

interface Isolated {
  hole: Hole;
  /** No question mark for certain. */
  sure: boolean;
}

function isolatedIn({ body, holes, lettersLost }: SurveyedPassage, french: boolean): Isolated[] {
  const found: Isolated[] = [];
  for (const hole of holes) {
    const before = body[hole.index - 1];
    const after = body[hole.index + 1];
    const alone =
      (before === undefined || /[\s(]/u.test(before)) &&
      (after === undefined || /[\s.,;:)]/u.test(after));
    if (!alone) continue;
    const sure = hole.certain || noQuestion(body, hole.index, french && lettersLost);
    // Behind an open mark the second of a pair may look like a question mark: "« … ? Il".
    const last = found.at(-1);
    if (sure || (last?.sure && after !== undefined)) found.push({ hole, sure });
  }
  return found;
}

/** Whether a "?" between spaces cannot end a question. */
function noQuestion(body: string, index: number, lettersLost: boolean): boolean {
  const before = body.slice(Math.max(0, index - 200), index);
  const after = body.slice(index + 1, index + 4);
  if (/^\s*$/u.test(after)) return false;
  if (/^[.,;:)]/u.test(after)) return !lettersLost;
  if (/^\s*$/u.test(before)) return /^\s\p{L}/u.test(after);
  if (/[,:;(]\s$/u.test(before)) return true;
  if (LEADS_ON.test(before)) return true;
  if (/^\s\p{Ll}/u.test(after)) return !asks(before) || lettersLost;
  // "appartenaient ? Douglas": no word of the sentence asks anything.
  return lettersLost && /^\s\p{Lu}/u.test(after) && !asks(before);
}

function asks(before: string): boolean {
  const sentence = before.split(/[.!?…:]\s/u).at(-1) ?? before;
  return QUESTION_WORD.test(sentence);
}

function letterA(before: string): string {
  return /(?:^|[.!?…]\s+|[«"“]\s*)$/u.test(before) ? "À" : "à";
}

/** Guillemets or dashes: by what the rest of the page still has, else by the shape of the aside. */
function pairOfMarks(
  before: string,
  inner: string,
  behind: string,
  style: Style,
): [open: string, close: string, why: string] {
  const quotes = ["«", "»", "a pair of marks around a few words, each between spaces"] as const;
  const dashes = ["–", "–", "an aside between two dashes"] as const;
  const words = inner.split(/\s+/u).length;
  if (/^[.,;)]/u.test(behind) || words <= 4 || /[,:]\s*$/u.test(before)) return [...quotes];
  if (style.quotesKept && !style.dashesKept) return [...dashes];
  if (style.dashesKept || words <= 12) return [...quotes];
  return LEADS_ON.test(before) ? [...quotes] : [...dashes];
}
