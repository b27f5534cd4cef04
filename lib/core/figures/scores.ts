import { countedNoun } from "./counted.ts";
import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readUnit } from "./measure.ts";
import { readNumber } from "./numbers.ts";
import type { Proposal } from "./proposal.ts";
import { isLabelled } from "./tied.ts";

/** Up to 199: more is a model ("747-8"). */
const POINTS = /^(?:0|[1-9]\d?|1\d\d)$/u;

/** "3-1", "19–16": a score, or odds. The value is as written, with a hyphen. A range of something has its unit behind. */
export function readScore(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const [own, hyphen, other] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!own || !hyphen || !other || !isHyphen(hyphen) || !hyphen.glued || !other.glued) return null;
  if (!POINTS.test(own.text) || !POINTS.test(other.text)) return null;
  const before = lexemes[at - 1];
  if (own.glued && before && !/^[("«“‘'’[]$/u.test(before.text)) return null;
  if (before?.kind === "number" || isLabelled(lexemes, at, lexicon)) return null;
  const after = lexemes[at + 3];
  if (after?.glued && (after.kind !== "punctuation" || /^[-–—/:°%*]$/u.test(after.text)))
    return null;
  if (after?.kind === "number") return null;
  const number = readNumber(lexemes, at + 2, lexicon);
  if (!number || number.end !== at + 3) return null;
  if (readUnit(lexemes, number, lexicon) ?? countedNoun(lexemes, number, lexicon)) return null;
  return { at, end: at + 3, kind: "ratio", value: `${own.text}-${other.text}`, unit: null };
}
