import { CURRENCY_CODES, CURRENCY_PREFIXES } from "./currency-codes.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { CURRENCY_MARKS, CURRENCY_SIGNS, DOLLARS, VULGAR_FRACTIONS } from "./symbols.ts";

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words of a language that a figure may start with, in lower case. Worked out once a lexicon. */
export function anchorsOf(lexicon: Lexicon): ReadonlySet<string> {
  const before = known.get(lexicon);
  if (before) return before;
  const anchors = new Set<string>();
  const add = (words: Iterable<string>): void => {
    for (const word of words) anchors.add(word);
  };
  const tables: Iterable<string>[] = [
    // numbers
    lexicon.cardinals.keys(),
    lexicon.hundreds,
    lexicon.thousands,
    lexicon.magnitudes.keys(),
    lexicon.one,
    lexicon.half.keys(),
    lexicon.fractions.keys(),
    lexicon.ordinals.keys(),
    lexicon.firsts.keys(),
    // times
    lexicon.clockNames.keys(),
    lexicon.clockParts.keys(),
    lexicon.few.keys(),
    lexicon.wholeBefore.keys(),
    lexicon.wholeAfter.size > 0 ? lexicon.units.keys() : [],
    // dates
    lexicon.months.keys(),
    lexicon.weekdays.keys(),
    lexicon.dayOrdinals.keys(),
    lexicon.last,
    lexicon.next,
    lexicon.this,
    lexicon.periods.keys(),
    lexicon.relatives.keys(),
    lexicon.offsetsBefore.keys(),
    lexicon.feasts.keys(),
    lexicon.parts,
    lexicon.partNouns,
    lexicon.seasons.keys(),
    lexicon.moments.keys(),
    lexicon.openModifiers ? [] : lexicon.decadeWords,
  ];
  for (const table of tables) add(table);
  known.set(lexicon, anchors);
  return anchors;
}

/** Whether a figure may start at a lexeme: a digit, a sign, or one of the words that begin one. */
export function isAnchor(
  lexeme: Lexeme,
  next: Lexeme | undefined,
  anchors: ReadonlySet<string>,
): boolean {
  if (lexeme.kind === "number") return true;
  const { text, lower } = lexeme;
  if (lexeme.kind === "punctuation")
    return (
      (next?.kind === "number" && /^[-−–+×]$/u.test(text)) ||
      CURRENCY_SIGNS.has(text) ||
      VULGAR_FRACTIONS.has(text)
    );
  if (anchors.has(lower)) return true;
  if (DOLLARS.has(lower) && (next?.text === "$" || next?.text === ".")) return true;
  if (text === lower)
    return /^x\d/u.test(text) || (CURRENCY_MARKS.has(text) && next?.kind === "number");
  return (
    CURRENCY_CODES.has(text) ||
    CURRENCY_PREFIXES.has(text) ||
    CURRENCY_MARKS.has(text) ||
    /^[QTSH][1-4]$|^[IVX]{1,6}\p{Ll}{0,3}$/u.test(text)
  );
}
