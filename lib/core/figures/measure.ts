import { currencyAfter } from "./currency.ts";
import { duration, smallerUnits } from "./duration.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";
import { matchPhrase, type PhraseMatch } from "./phrases.ts";
import { UNIT_SYMBOLS } from "./symbols.ts";
import { near, pastOf, type UnitMatch } from "./unit.ts";

/** The unit after a number: per cent, currency, symbol or word of measure. */
export function readUnit(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  return (
    percent(lexemes, number, lexicon) ??
    currencyAfter(lexemes, number, lexicon) ??
    measure(lexemes, number, lexicon)
  );
}

function percent(
  lexemes: readonly Lexeme[],
  { end }: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  const match = matchPhrase(lexicon.percent, lexemes, end);
  return match && { kind: "percentage", code: "%", factor: match.value, end: match.end };
}

function measure(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  let at = pastOf(lexemes, number, lexicon);
  // "five-year-old", "10-km"
  if (isHyphen(lexemes[at]) && lexemes[at]?.glued && lexemes[at + 1]?.glued) at++;
  // "vingtaine de km"
  else if (number.approximate && lexicon.of.has(lexemes[at]?.lower ?? "")) at++;
  const match =
    longer(matchPhrase<Unit>(lexicon.units, lexemes, at), symbolAt(lexemes, at, number)) ??
    bracketed(lexemes, at) ??
    pastAdjective(lexemes, at, number, lexicon);
  if (!match) return null;
  const { kind, code, factor = 1, weak } = match.value;
  if (weak && !near(lexemes, number.at, 8, lexicon.massContext)) return null;
  // "24h/24"
  if (lexemes[match.end]?.text === "/" && lexemes[match.end + 1]?.kind === "number") return null;
  if (kind === "duration") return duration(lexemes, number, match.end, { code, factor }, lexicon);
  if (number.bareOne && kind === "other") return null;
  if (code === "deg" || code === "K") return degrees(lexemes, number, match.end, code, lexicon);
  const speed = perTime(lexemes, match.end, lexicon);
  if (kind === "distance" && speed)
    return { kind: "speed", code: `${code}/${speed.code}`, factor, end: speed.end };
  // "1 900 mètres cubes par seconde"
  if (kind === "volume" && speed?.code === "s")
    return { kind: "other", code: `${code}/${speed.code}`, factor, end: speed.end };
  const second = number.value > 0 ? smallerUnits(lexemes, match.end, code, lexicon) : null;
  if (second) return { kind, code, factor: factor + second.value / number.value, end: second.end };
  return { kind, code, factor, end: match.end };
}

/** Of a word's and a symbol's reading the one that takes more in: "°" is a word, "°C" a symbol. */
const longer = <T>(a: PhraseMatch<T> | null, b: PhraseMatch<T> | null): PhraseMatch<T> | null =>
  a && b ? (b.end > a.end ? b : a) : (a ?? b);

/** "three added minutes", "deux prochaines semaines". */
function pastAdjective(
  lexemes: readonly Lexeme[],
  at: number,
  number: NumberMatch,
  lexicon: Lexicon,
): PhraseMatch<Unit> | null {
  if (number.bareOne || !lexicon.adjectives.has(lexemes[at]?.lower ?? "")) return null;
  const match = matchPhrase<Unit>(lexicon.units, lexemes, at + 1);
  return match && /^(?:duration|distance)$/u.test(match.value.kind) ? match : null;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** "20 (kg)", "20 [kg]": as tables and forms have it. */
function bracketed(lexemes: readonly Lexeme[], at: number): PhraseMatch<Unit> | null {
  const closing = BRACKETS.get(lexemes[at]?.text ?? "");
  const match = closing === undefined ? null : matchPhrase(UNIT_SYMBOLS, lexemes, at + 1, "text");
  if (!match || lexemes[match.end]?.text !== closing) return null;
  return (lexemes[at + 1]?.text.length ?? 0) > 1 ? { ...match, end: match.end + 1 } : null;
}

/** One letter is a unit only right after digits: "5 h", "10 m", not "un s". */
function symbolAt(
  lexemes: readonly Lexeme[],
  at: number,
  number: NumberMatch,
): PhraseMatch<Unit> | null {
  const match = matchPhrase(UNIT_SYMBOLS, lexemes, at, "text");
  if (!match) return null;
  const here = lexemes[at];
  const text = here?.text ?? "";
  const next = lexemes[match.end];
  // "5 m." may be metres; "5 M. Dupont" and "3 t-shirts" are not measured.
  if (text.length === 1 && (number.magnitude || (next?.glued && next.kind === "word"))) return null;
  // "150 in Swansea"
  if (text === "in" && !here?.glued) return null;
  return match;
}

function perTime(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { code: string; end: number } | null {
  const per = matchPhrase(lexicon.per, lexemes, at);
  if (!per) return null;
  const unit =
    matchPhrase<Unit>(lexicon.units, lexemes, per.end) ??
    matchPhrase<Unit>(UNIT_SYMBOLS, lexemes, per.end, "text");
  if (unit?.value.kind !== "duration" || !/^(?:h|min|s|ms)$/u.test(unit.value.code)) return null;
  return { code: unit.value.code, end: unit.end };
}

function degrees(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  end: number,
  code: string,
  lexicon: Lexicon,
): UnitMatch | null {
  if (code === "K")
    return number.value > 50 && !number.plainDigits
      ? null
      : { kind: "temperature", code, factor: 1, end };
  const angle = near(lexemes, number.at, 6, lexicon.angleContext);
  return angle
    ? { kind: "other", code: "deg", factor: 1, end }
    : { kind: "temperature", code: lexicon.degree, factor: 1, end };
}
