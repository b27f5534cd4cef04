import { CURRENCY_CODES, CURRENCY_PREFIXES, PLAIN_CODES } from "./currency-codes.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Currency, Lexicon } from "./lexicon.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { CURRENCY_MARKS, CURRENCY_SIGNS, DOLLARS, PLAIN_DOLLARS } from "./symbols.ts";
import { near, pastOf, type UnitMatch } from "./unit.ts";

/** Lines of a picture, not pence: "1080p". */
const PICTURE_HEIGHTS: ReadonlySet<number> = new Set([
  144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320,
]);

interface CurrencyMatch {
  code: string;
  factor: number;
  end: number;
  weak?: boolean | undefined;
  shared?: boolean | undefined;
}

const money = (
  { code, shared }: Pick<CurrencyMatch, "code" | "shared">,
  end: number,
  factor: number,
): UnitMatch => ({ kind: "money", code, factor, end, shared });

/** The currency behind a number: its sign, code or name, with its scale and its cents. */
export function currencyAfter(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): UnitMatch | null {
  let at = pastOf(lexemes, number, lexicon);
  const scaled = number.magnitude ? null : scaledSign(lexemes, at, lexicon);
  if (scaled) return scaled;
  if (isHyphen(lexemes[at]) && lexemes[at]?.glued) at++;
  const found =
    signAt(lexemes, at) ?? plainCode(lexemes, at) ?? currencyWord(lexemes, at, number, lexicon);
  if (!found || (found.weak && !number.magnitude && !speaksOfMoney(lexemes, number.at, lexicon)))
    return null;
  // "3 USD50 cards": the code belongs to the next number.
  const next = lexemes[found.end];
  if (next?.kind === "number" && next.glued && lexemes[found.end - 1]?.kind === "word") return null;
  // "75 USD million"
  const scale = number.magnitude ? undefined : lexicon.magnitudes.get(next?.lower ?? "");
  if (scale && scale.value >= 1e6 && !lexicon.of.has(lexemes[found.end + 1]?.lower ?? ""))
    return money(found, found.end + 1, found.factor * scale.value);
  const cents = centsAfter(lexemes, number, found, lexicon);
  return cents
    ? money(found, cents.end, 1 + cents.value / number.value)
    : money(found, found.end, found.factor);
}

/** "M€", "Md €", "k$": the scale is a word of its own before the sign, "M d'euros" before the name. */
function scaledSign(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): UnitMatch | null {
  const word = lexemes[at]?.text ?? "";
  const scale = lexicon.scales.get(word);
  if (scale !== undefined) {
    const past = lexicon.of.has(lexemes[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const sign = signAt(lexemes, at + 1) ?? currencyWord(lexemes, past, null, lexicon);
    return sign && money(sign, sign.end, scale * sign.factor);
  }
  // "M€" in one token, as some fonts and tokenisers leave it.
  const glued = /^(\p{L}{1,3})([€$£])$/u.exec(word);
  const gluedScale = glued && lexicon.scales.get(glued[1] ?? "");
  return glued && gluedScale ? money(ofSign(glued[2] ?? ""), at + 1, gluedScale) : null;
}

const ofSign = (sign: string): Pick<CurrencyMatch, "code" | "shared"> => ({
  code: CURRENCY_SIGNS.get(sign) ?? "EUR",
  shared: sign === "$",
});

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "2 euros 50". In the main unit. */
function centsAfter(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  found: CurrencyMatch,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  if (found.factor !== 1 || number.magnitude || !Number.isInteger(number.value)) return null;
  if (number.value <= 0) return null;
  const at = lexicon.and.has(lexemes[found.end]?.lower ?? "") ? found.end + 1 : found.end;
  const cents = readNumber(lexemes, at, lexicon);
  if (!cents || cents.value >= 100 || cents.value <= 0) return null;
  const name = matchPhrase<Currency>(lexicon.currencies, lexemes, cents.end);
  if (name?.value.factor === 0.01 && !name.value.glued)
    return { value: cents.value / 100, end: name.end };
  const digits = lexemes[at]?.kind === "number";
  if (cents.value < 10 || (digits && !/^\p{Nd}{2}$/u.test(lexemes[at]?.text ?? ""))) return null;
  // "entre 5 euros et 12"
  if (lexicon.between.has(lexemes[number.at - 1]?.lower ?? "")) return null;
  const after = lexemes[cents.end];
  const closes =
    after === undefined ||
    /^[.,;:)!?]$/u.test(after.text) ||
    (at === found.end && lexicon.adjectives.has(after.lower));
  return closes ? { value: cents.value / 100, end: cents.end } : null;
}

/** A currency's sign or code at a lexeme, with what tells whose dollar it is ("$ US", "$ hk"). */
export function signAt(lexemes: readonly Lexeme[], at: number): CurrencyMatch | null {
  const mark = matchPhrase(CURRENCY_MARKS, lexemes, at, "text");
  if (mark?.value.code)
    return { code: mark.value.code, factor: mark.value.factor ?? 1, end: mark.end };
  const text = lexemes[at]?.text ?? "";
  const code = CURRENCY_SIGNS.get(text);
  if (code !== undefined) {
    const after = lexemes[at + 1];
    const region = code === "USD" ? DOLLARS.get(after?.lower ?? "") : undefined;
    const isRegion =
      region !== undefined &&
      (/^\p{Lu}+$/u.test(after?.text ?? "") || PLAIN_DOLLARS.has(after?.lower ?? ""));
    return isRegion
      ? { code: region, factor: 1, end: at + 2 }
      : { code, factor: 1, end: at + 1, shared: code === "USD" };
  }
  return CURRENCY_CODES.has(text) ? { code: text, factor: 1, end: at + 1 } : null;
}

function plainCode(lexemes: readonly Lexeme[], at: number): CurrencyMatch | null {
  const code = (lexemes[at]?.text ?? "").toUpperCase();
  return PLAIN_CODES.has(code) ? { code, factor: 1, end: at + 1 } : null;
}

function currencyWord(
  lexemes: readonly Lexeme[],
  at: number,
  number: NumberMatch | null,
  lexicon: Lexicon,
): CurrencyMatch | null {
  const match = matchPhrase<Currency>(lexicon.currencies, lexemes, at);
  if (!match) return null;
  const { code, factor = 1, weak, glued } = match.value;
  // "412p"
  if (glued && (!lexemes[at]?.glued || PICTURE_HEIGHTS.has(number?.value ?? 0))) return null;
  // "dollars", "francs CFA"; "dollars canadiens" says which.
  const shared = match.end === at + 1 || code === "XOF";
  return { code: code ?? lexicon.currency, factor, end: match.end, weak, shared };
}

/** Words around that speak of money make a weak currency word one ("livres", "pounds"). */
const speaksOfMoney = (lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean =>
  near(lexemes, at, 8, lexicon.moneyContext);

/** A sign before its number, with the letters that tell whose dollar it is ("US$", "C $", "U.S. $"). */
export function prefixedSign(
  lexemes: readonly Lexeme[],
  at: number,
): { code: string; end: number; factor?: number; shared?: boolean | undefined } | null {
  const here = lexemes[at];
  const region = DOLLARS.get(here?.lower ?? "");
  const stop = here?.lower === "u.s" && lexemes[at + 1]?.text === "." ? 1 : 0;
  const sign = lexemes[at + 1 + stop];
  if (here && region !== undefined && sign?.text === "$") {
    const believed = sign.glued || PLAIN_DOLLARS.has(here.lower) || /^\p{Lu}{2,}$/u.test(here.text);
    if (believed && lexemes[at + 2 + stop]?.kind === "number")
      return { code: region, end: at + 2 + stop };
  }
  const prefix = here && CURRENCY_PREFIXES.get(here.text);
  if (prefix) {
    const stopped = lexemes[at + 1]?.text === "." && lexemes[at + 1]?.glued ? 1 : 0;
    const amount = lexemes[at + 1 + stopped];
    const believed = !prefix[1] || amount?.glued;
    if (amount?.kind === "number" && believed) return { code: prefix[0], end: at + 1 + stopped };
  }
  const own = signAt(lexemes, at);
  // "MSEK 60": a mark with its scale, but no sign behind the number before ("30 k€ 12").
  const free = own?.factor === 1 || lexemes[at - 1]?.kind !== "number";
  return own && free && lexemes[own.end]?.kind === "number" ? own : null;
}
