import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";

interface DateWords {
  /** Words that a date may start with. */
  first: ReadonlySet<string>;
  /** Words that may follow the day at its start. */
  second: ReadonlySet<string>;
}

const known = new WeakMap<Lexicon, DateWords>();

/**
 * Whether a date may start at a lexeme, told at a glance: most numbers count something, and two dozen readers need not
 * be asked. Never false where one of them would find something.
 */
export function mayBeDate(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === "punctuation") return false;
  const { first, second } = dateWordsOf(lexicon);
  const next = lexemes[at + 1];
  if (lexeme.kind === "number") {
    const { text } = lexeme;
    // A year, or a date in one token; a length of time that goes on.
    if (/^(?:\d{4}|\d{8})$|[.:]/u.test(text) || (next && lexicon.units.has(next.lower)))
      return true;
    if (!/^\d{1,2}$/u.test(text)) return false;
    const before = lexemes[at - 1]?.lower ?? "";
    return next?.kind !== "word" || second.has(next.lower) || lexicon.dateThe.has(before);
  }
  const { lower, text } = lexeme;
  if (lexicon.one.has(lower))
    return (
      next !== undefined &&
      (lexicon.units.has(next.lower) || first.has(next.lower) || second.has(next.lower))
    );
  if (first.has(lower) || /^[QTSH][1-4]$|^[IVX]/u.test(text)) return true;
  return (
    matchPhrase(lexicon.relatives, lexemes, at) !== null ||
    matchPhrase(lexicon.offsetsBefore, lexemes, at) !== null ||
    matchPhrase(lexicon.feasts, lexemes, at) !== null
  );
}

function dateWordsOf(lexicon: Lexicon): DateWords {
  const before = known.get(lexicon);
  if (before) return before;
  const { months, weekdays, ordinals, dayOrdinals, firsts } = lexicon;
  const shared = [[...months.keys(), ...weekdays.keys()], lexicon.last, lexicon.next, lexicon.this];
  const periods = [
    [...lexicon.periods.keys(), ...lexicon.fractionsOfYear.keys()],
    lexicon.centuryWords,
  ];
  const words: DateWords = {
    first: setOf([
      ...shared,
      ...periods,
      ordinals.keys(),
      dayOrdinals.keys(),
      firsts.keys(),
      lexicon.parts,
      lexicon.partNouns,
      lexicon.seasons.keys(),
      lexicon.moments.keys(),
      lexicon.openModifiers ? [] : lexicon.decadeWords,
      lexicon.yearWords,
      lexicon.cardinals.keys(),
    ]),
    second: setOf([
      ...shared,
      ...periods,
      lexicon.daySuffixes,
      lexicon.ordinalSuffixes,
      lexicon.dateOf,
      lexicon.dateThe,
      lexicon.dayTo,
      lexicon.and,
      lexicon.or,
      lexicon.to,
      ["s"],
    ]),
  };
  known.set(lexicon, words);
  return words;
}

function setOf(tables: readonly Iterable<string>[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const table of tables) for (const word of table) words.add(word);
  return words;
}
