import type { Complain } from "../complaint.ts";
import type { CorpusDocument } from "../document/types.ts";

/** Words of an article, by the goal of the corpus. */
export const LEAST_WORDS = 150;
export const MOST_WORDS = 600;

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** Words as an editor counts them: «l’eau» and "Jean-Marc" are one each. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

export function checkLength(document: CorpusDocument, complain: Complain): void {
  const words = countWords(document.text);
  if (words < LEAST_WORDS) {
    complain(1, `${words} words`, `an article has at least ${LEAST_WORDS}`);
  } else if (words > MOST_WORDS) {
    complain(1, `${words} words`, `an article has at most ${MOST_WORDS}`);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(document.name)) {
    complain(1, `the file's name ${document.name}.md`, "small letters, digits and hyphens");
  }
}
