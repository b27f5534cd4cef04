import { edit, type Edit } from "../edit.ts";
import { CAPITALISED_CONTRACTION, CONTRACTION } from "./en.ts";
import { ELISION_LOOKALIKE, LOST_ELISION } from "./fr.ts";
import type { LostDetector } from "./survey.ts";

/** UTF-16 code units looked at before a lost apostrophe. */
const LONGEST_NAME = 32;

/** French elision: "l?École", "jusqu?au", "aujourd?hui". A question mark stands in none of these. */
export const findElisions: LostDetector = ({ page, passages, style }) => {
  if (page.lang !== "fr") return [];
  const edits: Edit[] = [];
  for (const { passage, body, holes, lettersLost, apostrophesKept } of passages) {
    const places = new Set(holes.map(({ index }) => index));
    for (const match of body.matchAll(LOST_ELISION)) {
      const { elided = "", hole = "", space = "" } = match.groups ?? {};
      const index = match.index + elided.length;
      if (!places.has(index)) continue;
      // Where apostrophes were kept and letters lost, what was lost here is a letter.
      if (lettersLost && apostrophesKept) continue;
      const rest = body.slice(index + 1, index + 12).toLowerCase();
      if (ELISION_LOOKALIKE.test(`${elided.toLowerCase()}?${rest}`)) continue;
      const lower = elided === elided.toLowerCase();
      const opens =
        match.index === 0 ||
        /[.!?…:«"“]\s*$/u.test(body.slice(Math.max(0, match.index - 4), match.index));
      // "une vitamine C? Elle": a space behind, and no elided word for certain.
      if (space !== "" && hole === "?" && !lower && !opens) continue;
      const confidence = space === "" ? 0.96 : lower || hole !== "?" ? 0.88 : 0.82;
      const evidence = `“${elided}” before a vowel is elided and takes an apostrophe`;
      const start = passage.start + index;
      edits.push(edit(start, start + 1, style.apostrophe, "lost-character", confidence, evidence));
    }
  }
  return edits;
};

/** "O?Connor": an Irish name in any language. */
export const findIrishNames: LostDetector = ({ passages, style }) => {
  const edits: Edit[] = [];
  for (const { passage, body, holes } of passages) {
    for (const { index } of holes) {
      if (!/(?<!\p{L})O.\p{Lu}\p{Ll}/u.test(body.slice(Math.max(0, index - 2), index + 3)))
        continue;
      if (body[index - 1] !== "O") continue;
      const start = passage.start + index;
      const evidence = "an Irish name is written with an apostrophe after O";
      edits.push(edit(start, start + 1, style.apostrophe, "lost-character", 0.93, evidence));
    }
  }
  return edits;
};

/** English contractions and possessives: "don?t", "company?s", "they?re"; in other languages after a name only. */
export const findContractions: LostDetector = ({ page, passages, style }) => {
  const english = page.lang === "en" || page.lang === "und";
  const pattern = english ? CONTRACTION : CAPITALISED_CONTRACTION;
  const edits: Edit[] = [];
  for (const { passage, body, holes, lettersLost } of passages) {
    if (lettersLost && !english) continue;
    for (const { index } of holes) {
      const around = body.slice(Math.max(0, index - LONGEST_NAME), index + 4);
      const hole = Math.min(index, LONGEST_NAME);
      pattern.lastIndex = hole;
      if (pattern.exec(around)?.index !== hole) continue;
      const start = passage.start + index;
      const evidence = "an English contraction or possessive takes an apostrophe here";
      edits.push(
        edit(start, start + 1, style.apostrophe, "lost-character", english ? 0.93 : 0.8, evidence),
      );
    }
  }
  return edits;
};
