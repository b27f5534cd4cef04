import type { Lexeme } from "./lexeme.ts";
import type { Proposal } from "./proposal.ts";

/** Hours, minutes, seconds with fractions: "2:41:19.6", "17:20:43", "3:58.91". */
const TIMING = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d(?:[.,]\d{1,3})?)$/u;

/** How long a race took, in seconds. Two parts without a fraction may be a time of the day, and are left. */
export function readTiming(lexemes: readonly Lexeme[], at: number): Proposal | null {
  const text = lexemes[at]?.text ?? "";
  const [, hours, minutes, seconds] = TIMING.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  if (hours === undefined && seconds.length === 2) return null;
  if (hours !== undefined && Number(minutes) > 59) return null;
  const value =
    Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  return { at, end: at + 1, kind: "duration", value: Number(value.toFixed(3)), unit: "s" };
}
