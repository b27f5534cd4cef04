import type { FigureKind } from "../reading.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Currency, Lexicon, Unit } from "./lexicon.ts";
import type { NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import {
  CURRENCY_CODES,
  CURRENCY_MARKS,
  CURRENCY_SIGNS,
  DOLLARS,
  FAMILIES,
  UNIT_SYMBOLS,
} from "./symbols.ts";

/** What the number is of: its kind, its unit's code, and how many of that unit one is. */
export interface UnitMatch {
  kind: FigureKind;
  code: string | null;
  factor: number;
  /** Past its last lexeme. */
  end: number;
  /** Where the figure starts, when earlier than its number. */
  at?: number;
}

/** The unit after a number: per cent, currency, symbol or word of measure. */
export function readUnit(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  return (
    percent(lexemes, number, lexicon) ??
    moneyAfter(lexemes, number, lexicon) ??
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

/** Past "de" or "d'", where a magnitude asks for it ("millions d'euros"). */
export function pastOf(lexemes: readonly Lexeme[], number: NumberMatch, lexicon: Lexicon): number {
  return number.magnitude && lexicon.of.has(lexemes[number.end]?.lower ?? "")
    ? number.end + 1
    : number.end;
}

const money = (code: string, end: number, factor = 1): UnitMatch => ({
  kind: "money",
  code,
  factor,
  end,
});

function moneyAfter(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  let at = pastOf(lexemes, number, lexicon);
  // "M€", "Md €", "k$": the scale is a word of its own before the sign, "M d'euros" before the name.
  const scale = number.magnitude ? undefined : lexicon.scales.get(lexemes[at]?.text ?? "");
  if (scale !== undefined) {
    const past = lexicon.of.has(lexemes[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const sign = signAt(lexemes, at + 1) ?? currencyWord(lexemes, past, lexicon);
    if (sign) return money(sign.code, sign.end, scale * sign.factor);
  }
  // "M€" in one token, as some fonts and tokenisers leave it.
  const glued = /^(\p{L}{1,3})([€$£])$/u.exec(lexemes[at]?.text ?? "");
  const gluedScale = glued && lexicon.scales.get(glued[1] ?? "");
  if (glued && gluedScale)
    return money(CURRENCY_SIGNS.get(glued[2] ?? "") ?? "EUR", at + 1, gluedScale);
  if (isHyphen(lexemes[at]) && lexemes[at]?.glued) at++;
  const found = signAt(lexemes, at) ?? currencyWord(lexemes, at, lexicon);
  if (!found || (found.weak && !number.magnitude && !speaksOfMoney(lexemes, number.at, lexicon)))
    return null;
  // "2 euros 50", "3 € 20"
  const cents = lexemes[found.end];
  if (
    cents &&
    /^\p{Nd}{2}$/u.test(cents.text) &&
    Number.isInteger(number.value) &&
    found.factor === 1 &&
    endsAmount(lexemes, found.end + 1)
  ) {
    return {
      ...money(found.code, found.end + 1),
      factor: 1 + Number(cents.text) / 100 / number.value,
    };
  }
  return money(found.code, found.end, found.factor);
}

const endsAmount = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at] === undefined || /^[.,;:)!?]$/u.test(lexemes[at]?.text ?? "");

interface CurrencyMatch {
  code: string;
  factor: number;
  end: number;
  weak?: boolean | undefined;
}

/** A currency's sign at a lexeme, with what tells whose dollar it is. */
export function signAt(lexemes: readonly Lexeme[], at: number): CurrencyMatch | null {
  const mark = matchPhrase(CURRENCY_MARKS, lexemes, at, "text");
  if (mark?.value.code) return { code: mark.value.code, factor: 1, end: mark.end };
  const text = lexemes[at]?.text ?? "";
  const code = CURRENCY_SIGNS.get(text);
  if (code !== undefined) {
    const region = code === "USD" ? DOLLARS.get(lexemes[at + 1]?.lower ?? "") : undefined;
    const isRegion = region !== undefined && /^\p{Lu}+$/u.test(lexemes[at + 1]?.text ?? "");
    return isRegion ? { code: region, factor: 1, end: at + 2 } : { code, factor: 1, end: at + 1 };
  }
  if (CURRENCY_CODES.has(text)) return { code: text, factor: 1, end: at + 1 };
  return null;
}

function currencyWord(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): CurrencyMatch | null {
  const match = matchPhrase<Currency>(lexicon.currencies, lexemes, at);
  if (!match) return null;
  const { code, factor = 1, weak } = match.value;
  return { code: code ?? lexicon.currency, factor, end: match.end, weak };
}

/** Words around that speak of money make a weak currency word one ("livres", "pounds"). */
function speaksOfMoney(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  return near(lexemes, at, 8, lexicon.moneyContext);
}

function near(
  lexemes: readonly Lexeme[],
  at: number,
  reach: number,
  words: ReadonlySet<string>,
): boolean {
  for (let index = Math.max(0, at - reach); index < Math.min(lexemes.length, at + reach); index++) {
    if (words.has(lexemes[index]?.lower ?? "")) return true;
  }
  return false;
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
    matchPhrase<Unit>(lexicon.units, lexemes, at) ??
    (matchedSymbol(lexemes, at, number) as ReturnType<typeof matchPhrase<Unit>>);
  if (!match) return null;
  const { kind, code, factor = 1 } = match.value;
  if (kind === "duration") return duration(lexemes, number, match.end, code, factor, lexicon);
  if (number.bareOne && kind === "other") return null;
  if (code === "deg" || code === "K") return degrees(lexemes, number, match.end, code, lexicon);
  const speed = perTime(lexemes, match.end, lexicon);
  if (kind === "distance" && speed)
    return { kind: "speed", code: `${code}/${speed.code}`, factor, end: speed.end };
  const second = smaller(lexemes, match.end, code, lexicon);
  if (second) return { kind, code, factor: factor + second.value / number.value, end: second.end };
  return { kind, code, factor, end: match.end };
}

/** One letter is a unit only right after digits: "5 h", "10 m", not "un s". */
function matchedSymbol(lexemes: readonly Lexeme[], at: number, number: NumberMatch) {
  const match = matchPhrase(UNIT_SYMBOLS, lexemes, at, "text");
  if (!match) return null;
  const text = lexemes[at]?.text ?? "";
  const next = lexemes[match.end];
  // "5 m." may be metres; "5 M. Dupont" and "3 t-shirts" are not measured.
  if (text.length === 1 && (number.magnitude || (next?.glued && next.kind === "word"))) return null;
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
  if (unit?.value.kind !== "duration" || !/^(?:h|min|s)$/u.test(unit.value.code)) return null;
  return { code: unit.value.code, end: unit.end };
}

/** "5 ft 2 in", "2 heures 30": a smaller unit of the same family goes on. Its worth is in units of the first. */
function smaller(
  lexemes: readonly Lexeme[],
  at: number,
  code: string,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  const family = FAMILIES.get(code);
  const digits = lexemes[at];
  if (!family || digits?.kind !== "number" || !/^\p{Nd}{1,2}$/u.test(digits.text)) return null;
  const unit =
    matchPhrase<Unit>(lexicon.units, lexemes, at + 1) ??
    matchPhrase<Unit>(UNIT_SYMBOLS, lexemes, at + 1, "text");
  // "2 heures 30": minutes, without being named.
  if (!unit && code === "h" && digits.text.length === 2 && Number(digits.text) < 60) {
    return { value: Number(digits.text) / 60, end: at + 1 };
  }
  const other = unit && FAMILIES.get(unit.value.code);
  if (!unit || !other || other[0] !== family[0] || other[1] >= family[1]) return null;
  return { value: (Number(digits.text) * other[1]) / family[1], end: unit.end };
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

function duration(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  end: number,
  code: string,
  factor: number,
  lexicon: Lexicon,
): UnitMatch | null {
  const before = lexemes[number.at - 1]?.lower ?? "";
  // "un an" and "a year" measure time only where the words around say so.
  if (
    number.bareOne &&
    !lexicon.durationBefore.has(before) &&
    !lexicon.durationAfter.has(lexemes[end]?.lower ?? "")
  )
    return null;
  // "à 20 heures", "vers 19 h 30" are times of the day.
  if (code === "h" && lexicon.clockBefore.has(before) && number.value <= 24) return null;
  if (
    code === "h" &&
    lexemes[end]?.kind === "number" &&
    number.value <= 24 &&
    lexemes[number.end]?.text === "h"
  )
    return null;
  const part = smaller(lexemes, end, code, lexicon);
  const half = matchPhrase(lexicon.andHalf, lexemes, part?.end ?? end);
  const extra = (half?.value ?? 0) + (part?.value ?? 0);
  const past = half?.end ?? part?.end ?? end;
  const old = matchPhrase(lexicon.age, lexemes, isHyphen(lexemes[past]) ? past + 1 : past);
  return {
    kind: "duration",
    code,
    factor: factor * (1 + extra / (number.value || 1)),
    end: old?.end ?? past,
  };
}
