import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import { isAdjective, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

/** Particles inside personal names, lower case. */
const PERSONAL_PARTICLES = new Set(
  "de du d' des van von der den del della di da do dos das el al bin ben ibn ter ten zu af av la le".split(
    " ",
  ),
);
/** Particles that stand in nothing but names: they join any two capitals. */
const SURE_PARTICLES = new Set(
  "van von der den do da dos al el bin ben ibn ter ten zu ould ul".split(" "),
);
/** The most words that a particle sequence has: "de la", "of the". */
const MOST_JOINERS = 2;

/** Past one or two inner particles to a capital, when what stands before may take them. */
export function joinedEnd(
  words: readonly Word[],
  at: number,
  knowledge: Knowledge,
  head: boolean,
  personal: boolean,
): number {
  const { lexicon } = knowledge;
  if (at > 1 && endsInSuffix(words, at, knowledge)) return at;
  let next = at;
  while (next < words.length && next - at < MOST_JOINERS) {
    const word = words[next];
    if (!word || word.shape !== "lower") break;
    const joins =
      (head && lexicon.joiners.has(word.lower)) ||
      SURE_PARTICLES.has(word.lower) ||
      (personal && PERSONAL_PARTICLES.has(word.lower));
    if (!joins) break;
    next++;
  }
  if (next === at) return at;
  const after = words[next];
  if (!after || !isCapital(after) || lexicon.firmHeads.has(after.folded)) return at;
  if (knowledge.calendarCapitals && lexicon.calendar.has(after.folded)) return at;
  if (head) {
    // "Ministry of X and Y" goes on only inside a name; "the Bank and Paris" does not.
    const joiner = words[at]?.lower ?? "";
    const conjunction = lexicon.conjunctions.has(joiner);
    return conjunction ? at : next + 1;
  }
  if (SURE_PARTICLES.has(words[at]?.lower ?? "")) return next + 1;
  // "Jean Martin de Lyon" is from there; "Charles de Gaulle" is called so.
  const full = at > 1 && isCapital(words[at - 2]) && isCapital(words[at - 1]);
  return personal && !(full && knowledge.gazetteer.has(nameKey(after.text))) ? next + 1 : at;
}

/** "Corvane Plastics", "Alpin Partners": what follows "of" is where the firm is, not its name. */
function endsInSuffix(words: readonly Word[], at: number, { lexicon }: Knowledge): boolean {
  const last = words[at - 1];
  return (
    isCapital(last) &&
    lexicon.organisationSuffixes.has(last?.folded ?? "") &&
    isCapital(words[at - 2]) &&
    words[at - 2]?.sentence === last?.sentence
  );
}

/** Past an adjective or a joiner and noun in lower case that a head word takes: "nationale", "de cassation". */
export function complementEnd(
  words: readonly Word[],
  from: number,
  at: number,
  knowledge: Knowledge,
): number {
  const { lexicon } = knowledge;
  const word = words[at];
  const last = words[at - 1];
  if (!word || word.shape !== "lower") return at;
  const afterHead = isHead(last, knowledge) || last?.shape === "lower";
  if (afterHead && isAdjective(word, knowledge)) return at + 1;
  if (at === from + 1 && lexicon.bareComplements.has(word.lower)) return at + 1;
  if (!lexicon.joiners.has(word.lower) || lexicon.conjunctions.has(word.lower)) return at;
  if (at - from > 4) return at;
  let next = at + 1;
  while (next - at < MOST_JOINERS && lexicon.joiners.has(words[next]?.lower ?? "")) next++;
  const noun = words[next];
  return noun?.shape === "lower" && lexicon.headComplements.has(noun.lower) && afterHead
    ? next + 1
    : at;
}
