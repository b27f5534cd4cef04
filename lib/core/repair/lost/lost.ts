import type { Edit, Page } from "../edit.ts";
import { findContractions, findElisions, findIrishNames } from "./apostrophes.ts";
import { findIsolated } from "./isolated.ts";
import { findNoBreakSpaces } from "./no-break.ts";
import { findNumberSigns } from "./numbers.ts";
import { findAttachedQuotes } from "./quotes.ts";
import { findLostLetters } from "./spelling.ts";
import { survey, type LostDetector } from "./survey.ts";
import { findInTwins } from "./twins.ts";

/** By kind of evidence; which one wins where several speak is settled by their confidence. */
const DETECTORS: readonly LostDetector[] = [
  findInTwins,
  findElisions,
  findContractions,
  findIrishNames,
  findAttachedQuotes,
  findIsolated,
  findNumberSigns,
  findNoBreakSpaces,
  findLostLetters,
];

const HOLE = /[?\uFFFD]/;

/** Characters that were lost and stand as "?" or U+FFFD. */
export function findLostCharacters(page: Page, twins: readonly string[]): Edit[] {
  if (!HOLE.test(page.text)) return [];
  const surveyed = survey(page);
  if (surveyed.passages.length === 0) return [];
  return DETECTORS.flatMap((detector) => detector(surveyed, twins));
}
