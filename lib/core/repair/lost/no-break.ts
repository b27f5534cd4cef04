import { edit, type Edit } from "../edit.ts";
import { NO_BREAK } from "./fr.ts";
import type { LostDetector, SurveyedPassage } from "./survey.ts";

const SPACE = "\u00A0";
/** A quotation longer than this is not paired: UTF-16 code units. */
const LONGEST = 400;
/** Two holes before a word and two behind one: guillemets, each with its no-break space. */
const OPEN = /(?<=^|[\s([]|\p{L}['’])(?<holes>[?\uFFFD]{2})(?=[\p{L}\p{N}])/gu;
const CLOSE =
  /(?<=[\p{L}\p{N}.,!…)])(?<holes>[?\uFFFD]{2})(?=$|[\s.,)\]]|[?\uFFFD\u00A0 ]?[:;!?])/gu;
/** "suivants?:": French has a space there, and no question mark before a colon or semicolon. */
const BEFORE_COLON = /(?<=[\p{L}\p{N})»"”%])[?\uFFFD](?=[:;](?:\s|$))/gu;
/** "Pourquoi??", "Enfin?!": a space and a mark, or two marks. */
const BEFORE_MARK = /(?<=[\p{L}\p{N})»"”])[?\uFFFD](?=[?!](?![?!\uFFFD])(?:\s|$))/gu;

/** French: no-break spaces that got lost, with the guillemets that they belong to or alone. */
export const findNoBreakSpaces: LostDetector = ({ page, passages }) => {
  if (page.lang !== "fr") return [];
  const edits: Edit[] = [];
  const questions: Edit[] = [];
  for (const surveyed of passages) {
    edits.push(...guillemets(surveyed));
    edits.push(
      ...spaces(surveyed, BEFORE_COLON, 0.93, "French puts a no-break space before this mark"),
    );
    for (const [pattern, why] of NO_BREAK) edits.push(...spaces(surveyed, pattern, 0.86, why));
    questions.push(
      ...spaces(surveyed, BEFORE_MARK, 0.85, "no-break spaces were lost elsewhere in the page too"),
    );
  }
  return edits.length > 0 ? [...edits, ...questions] : edits;
};

function spaces(
  { passage, body, holes }: SurveyedPassage,
  pattern: RegExp,
  confidence: number,
  why: string,
): Edit[] {
  const places = new Set(holes.map(({ index }) => index));
  const edits: Edit[] = [];
  for (const { index } of body.matchAll(pattern)) {
    if (!places.has(index)) continue;
    const start = passage.start + index;
    edits.push(edit(start, start + 1, SPACE, "lost-character", confidence, why));
  }
  return edits;
}

function guillemets({ passage, body, holes }: SurveyedPassage): Edit[] {
  const places = new Set(holes.map(({ index }) => index));
  const opens = [...body.matchAll(OPEN)].map(({ index }) => index);
  if (opens.length === 0) return [];
  const closes = [...body.matchAll(CLOSE)].map(({ index }) => index);
  const edits: Edit[] = [];
  let next = 0;
  for (const [number, open] of opens.entries()) {
    while (next < closes.length && (closes[next] ?? 0) < open + 2) next++;
    const close = closes[next];
    const following = opens[number + 1] ?? Infinity;
    if (close === undefined || close > following || close - open > LONGEST) continue;
    if (!places.has(open) || !places.has(close)) continue;
    const why = "two marks before a word and two behind one: guillemets with their spaces";
    for (const [index, marks] of [
      [open, `«${SPACE}`],
      [close, `${SPACE}»`],
    ] as const) {
      const start = passage.start + index;
      edits.push(edit(start, start + 2, marks, "lost-character", 0.95, why));
    }
    next++;
  }
  return edits;
}
