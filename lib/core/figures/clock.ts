import { isHyphen, type Lexeme } from "./lexeme.ts";
import type { Lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";

interface Time {
  minutes: number;
  end: number;
  /** It can be nothing else; otherwise what stands around has to say that it is a time. */
  sure: boolean;
}

const DAY = 24 * 60;

const iso = ({ minutes }: Time): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * A time of the day, or from one to another: "19 h 30", "à 20 heures", "5.10pm", "three o'clock", "de 9 h à 18 h".
 * The value is ISO 8601 without a day ("T19:30"). Minutes are counted from midnight.
 */
export function readClock(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): Proposal | null {
  const lexeme = lexemes[at];
  if (!lexeme || (lexeme.glued && isHyphen(lexemes[at - 1]))) return null;
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexicon.clockNever.has(before)) return null;
  const first = written(lexemes, at, lexicon) ?? sharedHours(lexemes, at, lexicon);
  if (!first) return null;
  const joint = lexemes[first.end];
  const joins =
    lexicon.to.has(joint?.lower ?? "") ||
    isHyphen(joint) ||
    (lexicon.and.has(joint?.lower ?? "") && lexicon.between.has(before));
  // The second needs no word before it: the first has said what it is.
  const second = joins ? written(lexemes, first.end + 1, lexicon) : null;
  const hours = second !== null && lexicon.from.has(before) && areHours(first, second);
  if (!first.sure && !hours && !isTold(lexemes, at, first.end, lexicon)) return null;
  // "à deux heures de Paris", "de 8 heures à 10 heures de vol": so long, or so far.
  if (!first.sure && lexicon.of.has(lexemes[second?.end ?? first.end]?.lower ?? "")) return null;
  return {
    at,
    end: second?.end ?? first.end,
    kind: "date",
    value: iso(first),
    ...(second ? { upper: iso(second) } : {}),
    unit: null,
  };
}

/** The first of "de 9 à 18 heures", whose unit comes with the second. */
function sharedHours(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Time | null {
  if (
    !lexicon.from.has(lexemes[at - 1]?.lower ?? "") ||
    !/^\d{1,2}$/u.test(lexemes[at]?.text ?? "")
  )
    return null;
  const minutes = Number(lexemes[at]?.text) * 60;
  const goesOn = lexicon.to.has(lexemes[at + 1]?.lower ?? "");
  return goesOn && minutes < DAY && byHours(lexemes, at + 2, lexicon)
    ? { minutes, end: at + 1, sure: false }
    : null;
}

/** "de 9 heures à 18 heures", but not "de 2 heures à 3 heures": opening hours. */
const areHours = (first: Time, second: Time): boolean =>
  first.minutes >= 6 * 60 || second.minutes < first.minutes;

function isTold(lexemes: readonly Lexeme[], at: number, end: number, lexicon: Lexicon): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  if (lexicon.clockBefore.has(before) || lexicon.weekdays.has(before)) return true;
  // "depuis 17 heures", "after 9:30", but not "depuis deux heures".
  if (lexicon.clockPerhapsBefore.has(before))
    return Number.parseInt(lexemes[at]?.text ?? "", 10) >= 5;
  // "11.40" as a line of its own heads an entry of a running report.
  return at === 0 && lexemes.length === end && /^\d{1,2}[.:]\d{2}$/u.test(lexemes[at]?.text ?? "");
}

function written(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Time | null {
  const named = lexicon.clockNames.get(lexemes[at]?.lower ?? "");
  if (named !== undefined) return withQuarter(lexemes, at + 1, named, lexicon);
  return (
    byHours(lexemes, at, lexicon) ?? byHalves(lexemes, at, lexicon) ?? byPast(lexemes, at, lexicon)
  );
}

/** "midi et quart", "six heures et demie", "huit heures moins le quart". */
function withQuarter(
  lexemes: readonly Lexeme[],
  end: number,
  minutes: number,
  lexicon: Lexicon,
): Time {
  const quarter = matchPhrase(lexicon.clockQuarters, lexemes, end);
  return {
    minutes: (minutes + (quarter?.value ?? 0) + DAY) % DAY,
    end: quarter?.end ?? end,
    sure: false,
  };
}

/** "19 h 30", "19h30", "20 heures", "20 heures 15", "5 heures du matin": where hours are counted to 24. */
function byHours(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Time | null {
  if (lexicon.clockHours.size === 0) return null;
  const number = readNumber(lexemes, at, lexicon);
  if (!number || !Number.isInteger(number.value) || number.value < 0 || number.value > 24)
    return null;
  const hours = (number.value * 60) % DAY;
  const word = lexemes[number.end];
  if (!word || !lexicon.clockHours.has(word.lower)) return null;
  const past = number.end + 1;
  const minutes = lexemes[past]?.text ?? "";
  // "4 h 47 min 31 s" is how long it took.
  const goesOn = /^(?:min|mn|s|")$/u.test(lexemes[past + 1]?.lower ?? "");
  if (/^[0-5]\d$/u.test(minutes) && !goesOn)
    return { minutes: hours + Number(minutes), end: past + 1, sure: word.lower === "h" };
  const time = withQuarter(lexemes, past, hours, lexicon);
  if (matchPhrase(lexicon.clockAfter, lexemes, time.end)) return { ...time, sure: true };
  const symbol = word.lower === "h" && number.value >= 5 && number.value < 24;
  const long =
    lexicon.durationBefore.has(lexemes[at - 1]?.lower ?? "") ||
    lexicon.durationAfter.has(lexemes[past]?.lower ?? "") ||
    matchPhrase(lexicon.per, lexemes, past) !== null;
  return { ...time, sure: symbol && !long && !lexicon.of.has(lexemes[past]?.lower ?? "") };
}

/** "5 p.m.", "5.10pm", "17:10", "0937 GMT", "3 o'clock": where a day has two halves. */
function byHalves(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Time | null {
  if (lexicon.clockHalves.size === 0) return null;
  const lexeme = lexemes[at];
  const digits = /^(\d{1,2})(?:[.:](\d{2}))?$|^(\d{2})(\d{2})$/u.exec(lexeme?.text ?? "");
  const hour = Number(
    digits?.[1] ?? digits?.[3] ?? lexicon.cardinals.get(lexeme?.lower ?? "") ?? Number.NaN,
  );
  const minute = Number(digits?.[2] ?? digits?.[4] ?? 0);
  if (!lexeme || !(hour <= 24) || minute > 59) return null;
  const half = lexicon.clockHalves.get(lexemes[at + 1]?.lower ?? "");
  if (half !== undefined && hour >= 1 && hour <= 12 && !digits?.[3]) {
    const stop = lexemes[at + 1]?.text.includes(".") && lexemes[at + 2]?.text === "." ? 1 : 0;
    return { minutes: (hour % 12) * 60 + half + minute, end: at + 2 + stop, sure: true };
  }
  const minutes = (hour % 24) * 60 + minute;
  const told = matchPhrase(lexicon.clockAfter, lexemes, at + 1);
  if (told) return { minutes, end: told.end, sure: true };
  // "at 9.30" may be an amount; as a line of its own it is a time.
  const plain = lexeme.text.includes(":") || (lexemes.length === 1 && digits?.[2] !== undefined);
  return plain && lexemes[at + 1]?.text !== "-" ? { minutes, end: at + 1, sure: false } : null;
}

/** "ten past nine", "ten minutes to four", "a quarter to six", "half past two". */
function byPast(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Time | null {
  const part = matchPhrase(lexicon.clockParts, lexemes, at);
  const minutes = part ?? (lexicon.clockParts.size > 0 ? readNumber(lexemes, at, lexicon) : null);
  if (!minutes || minutes.value > 59 || minutes.value < 1) return null;
  const named = lexicon.units.has(lexemes[minutes.end]?.lower ?? "");
  const end = named ? minutes.end + 1 : minutes.end;
  const side = lexicon.clockPast.get(lexemes[end]?.lower ?? "");
  const hour = lexicon.cardinals.get(lexemes[end + 1]?.lower ?? "");
  if (side === undefined || hour === undefined || hour < 1 || hour > 12) return null;
  // "six to three" is a vote.
  if (side < 0 && !part && !named) return null;
  return { minutes: (hour * 60 + side * minutes.value + DAY) % DAY, end: end + 2, sure: true };
}
