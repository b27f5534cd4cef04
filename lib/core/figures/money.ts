import type { Lexeme } from "./lexeme.ts";
import { isHyphen } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { prefixedSign } from "./currency.ts";
import { readNumber, type NumberMatch } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import { changes } from "./range.ts";
import { rounded, type Proposal } from "./proposal.ts";

/** Money whose sign or code stands first: "$4bn", "US$ 5 million", "€2.5-3 million", "USD 40 million", "C$300". */
export function prefixedMoney(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const sign = prefixedSign(lexemes, at);
  if (!sign) return null;
  const first = readNumber(lexemes, sign.end, lexicon);
  if (!first || lexemes[sign.end]?.kind !== "number") return null;
  const low = scaled(lexemes, first, lexicon);
  if (sign.factor !== undefined && sign.factor !== 1)
    return {
      at,
      end: low.end,
      kind: "money",
      value: rounded(first.value * sign.factor),
      unit: sign.code,
      shared: sign.shared,
    };
  // "$5-6 million", "$5 million to $6 million"
  let after = low.end;
  const joins = isHyphen(lexemes[after]) || lexicon.to.has(lexemes[after]?.lower ?? "");
  const between =
    lexicon.and.has(lexemes[after]?.lower ?? "") &&
    lexicon.between.has(lexemes[at - 1]?.lower ?? "");
  if (joins || between) {
    const apart = lexicon.from.has(lexemes[at - 1]?.lower ?? "") && changes(lexemes, at, lexicon);
    after++;
    const sign2 = prefixedSign(lexemes, after);
    const second = apart ? null : readNumber(lexemes, sign2?.end ?? after, lexicon);
    if (
      second &&
      lexemes[second.at]?.kind === "number" &&
      (sign2 || isHyphen(lexemes[after - 1]))
    ) {
      const high = scaled(lexemes, second, lexicon);
      const lowValue =
        low.scale === 1 && !sign2 && high.scale > 1 ? first.value * high.scale : low.value;
      if (lowValue < high.value && (!sign2 || sign2.code === sign.code)) {
        return {
          at,
          end: high.end,
          kind: "money",
          value: rounded(lowValue),
          upper: rounded(high.value),
          unit: sign.code,
          shared: sign.shared,
        };
      }
    }
  }
  return {
    at,
    end: low.end,
    kind: "money",
    value: rounded(low.value),
    unit: sign.code,
    shared: sign.shared,
  };
}

/** The number with its scale ("4bn", "4 bn", "4 million") and the currency's name, should it follow too. */
function scaled(
  lexemes: readonly Lexeme[],
  number: NumberMatch,
  lexicon: Lexicon,
): { value: number; scale: number; end: number } {
  const scale = number.magnitude ? undefined : lexicon.scales.get(lexemes[number.end]?.text ?? "");
  let end = scale === undefined ? number.end : number.end + 1;
  const digits = lexemes[number.at];
  const own =
    number.magnitude && digits
      ? number.value / Math.max(1, Number.parseFloat(digits.text.replaceAll(",", ".")))
      : 1;
  const name = matchPhrase(lexicon.currencies, lexemes, end);
  if (name && (scale !== undefined || number.magnitude)) end = name.end;
  return { value: number.value * (scale ?? 1), scale: scale ?? own, end };
}
