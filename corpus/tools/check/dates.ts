import type { Complain } from "../complaint.ts";
import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { dayOf, readIso, type PartialDate } from "../numbers/iso.ts";
import { readNumbers } from "../numbers/read.ts";
import { CLOCK, DATE_WORDS, LONG_TIME } from "./date-words.ts";

type Tell = (what: string, mend: string) => void;

/** Dates and periods are in the calendar, and say what their text says. */
export function checkDates(document: CorpusDocument, complain: Complain): void {
  const [published] = readIso(document.meta.date) ?? [];
  /** Days that the article has spoken of: a weekday may be near any of them. */
  const known: number[] = [];
  const today = published ? dayOf(published) : null;
  if (today !== null) known.push(today);
  for (const figure of document.figures) {
    const tell: Tell = (what, mend) => complain(figure.line, `«${figure.text}»: ${what}`, mend);
    const { period, resolved, kind, value } = figure;
    if (period !== null) absolute("period", period, tell);
    if (kind !== "date") {
      if (resolved !== null) {
        tell(
          `=${resolved} on a ${kind}`,
          "only dates are made absolute; `period=` says when a figure holds",
        );
      }
      continue;
    }
    const to = resolved === null ? null : absolute("resolved date", resolved, tell);
    const said = value === null ? [] : readIso(String(value));
    if (said === null) {
      tell(
        `no such date: ${value}`,
        "write ISO 8601: 2013, 2016-09, --06-12, 2014-06-12, 2013/2015, T19:30; a decade 1990/1999",
      );
      continue;
    }
    if (said.some((end) => end.year !== null) && resolved !== null) {
      tell(
        `${value} has its year, and =${resolved} says it again`,
        "write in the value only what the text says (`--06-12`, `_`), or leave `=…` out",
      );
    }
    agreeWithText(figure, said, document.lang, tell);
    if (to) agreeWithValue(said, to, tell);
    const days = to ?? said;
    checkWeekday(figure.text, days, document.lang, tell);
    if (to && published) checkRelative(figure.text, to, published, document.lang, known, tell);
    const [first] = days;
    const day = first ? dayOf(first) : null;
    if (day !== null) known.push(day);
  }
}

/** A date with its year, or null; what is wrong has been told. */
function absolute(what: string, text: string, tell: Tell): PartialDate[] | null {
  const ends = readIso(text);
  if (ends === null) {
    tell(
      `${what} ${text} is not in the calendar`,
      "write ISO 8601, as 2013, 2014-06-12, 2014-01/2014-06",
    );
  } else if (ends.some(({ year }) => year === null)) {
    tell(`${what} ${text} has no year`, "write it with its year");
  } else return ends;
  return null;
}

function agreeWithText(
  { text, value }: FigureMark,
  said: readonly PartialDate[],
  lang: CorpusDocument["lang"],
  tell: Tell,
): void {
  const clockless = text.replaceAll(CLOCK, " ");
  const numbers = readNumbers(clockless, lang).map((number) => number.value);
  const plain = [...clockless.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const all = new Set([...numbers, ...plain]);
  const long = LONG_TIME.test(text);

  const unsaid = said.filter(({ year }) => year !== null && !long && !saysYear(all, year));
  // Of an interval one end may be left to the reader: "FY21", "2013-14", "the year to March 2014".
  if (unsaid.length > 0 && unsaid.length === said.length) {
    tell(
      `the text does not say ${unsaid[0]?.year}`,
      "write in the value only what the text says (`--06-12`, `_`) and the rest behind `=`",
    );
    return;
  }
  const years = [
    ...clockless.matchAll(/(?<!\d)(?:1[0-9]|20)\d\d(?![\d\s]*\s(?:ans|years))(?!\d)/gu),
  ].map(([digits]) => Number(digits));
  const missing = years.find(
    (year) => !long && !said.some((end) => end.year === year || end.year === null),
  );
  if (missing !== undefined && said.length > 0) {
    tell(`= ${value}, and the text says ${missing}`, "mend the year");
  } else if (years.length > 0 && said.every((end) => end.year === null) && !long) {
    tell(`the text says ${years[0]}, and the value has no year`, "write the year in the value");
  }
  checkMonths(text, value, said, lang, tell);
  checkDays(text, value, said, lang, all, tell);
  checkClock(text, said, tell);
}

/** In four digits, in two ("’14"), or in words ("nineteen eighty-four"). */
const saysYear = (numbers: ReadonlySet<number>, year: number): boolean =>
  numbers.has(Math.abs(year)) ||
  numbers.has(year % 100) ||
  (numbers.has(Math.trunc(year / 100)) && numbers.has(year % 100));

function monthsIn(text: string, lang: CorpusDocument["lang"]): number[] {
  return DATE_WORDS[lang].months.flatMap((month, index) => (month.test(text) ? [index + 1] : []));
}

function checkMonths(
  text: string,
  value: FigureMark["value"],
  said: readonly PartialDate[],
  lang: CorpusDocument["lang"],
  tell: Tell,
): void {
  const named = monthsIn(text, lang);
  const written = new Set(said.flatMap(({ month }) => (month === null ? [] : [month])));
  const unsaid = named.filter((month) => !written.has(month));
  const odd = named.length > 0 ? [...written].filter((month) => !named.includes(month)) : [];
  if (unsaid.length > 0 || odd.length > 0) {
    const month = String(unsaid[0] ?? named[0] ?? 0).padStart(2, "0");
    tell(`= ${value ?? "_"}, and the text names month ${month}`, `write the month: --${month}`);
  }
}

function checkDays(
  text: string,
  value: FigureMark["value"],
  said: readonly PartialDate[],
  lang: CorpusDocument["lang"],
  numbers: ReadonlySet<number>,
  tell: Tell,
): void {
  if (monthsIn(text, lang).length === 0) return;
  const named = [...numbers].filter(
    (number) => Number.isInteger(number) && number >= 1 && number <= 31,
  );
  const written = said.flatMap(({ day }) => (day === null ? [] : [day]));
  const years = new Set(said.map(({ year }) => (year === null ? null : year % 100)));
  const unsaid = named.find((day) => !written.includes(day) && !years.has(day));
  const odd = written.find((day) => !numbers.has(day));
  if (odd !== undefined && /(?:1er|first|premier)/iu.test(text) && odd === 1) return;
  // "fin juin" as an interval of days is its writer's judgement; a day of its own is not.
  if (odd !== undefined && (said.length === 1 || named.length > 0)) {
    tell(`= ${value}, and the text does not say day ${odd}`, "mend the day");
  } else if (unsaid !== undefined && said.length === 1) {
    tell(`= ${value ?? "_"}, and the text says day ${unsaid}`, "write the day in the value");
  }
}

function checkClock(text: string, said: readonly PartialDate[], tell: Tell): void {
  for (const { time } of said) {
    if (time === null) continue;
    const hour = Number(time.slice(0, 2));
    const minute = Number(time.slice(3));
    const clocks = [...text.matchAll(CLOCK)];
    if (clocks.length === 0) continue;
    const right = clocks.some(
      ([, h1, m1, m2, h2, m3, h3, m4]) =>
        Number(h1 ?? h2 ?? h3) % 12 === hour % 12 && Number(m1 ?? m2 ?? m3 ?? m4 ?? 0) === minute,
    );
    if (!right) tell(`= T${time}, and the text says another time`, "mend the time");
  }
}

function agreeWithValue(
  said: readonly PartialDate[],
  to: readonly PartialDate[],
  tell: Tell,
): void {
  for (const [index, end] of said.entries()) {
    const whole = to[index] ?? to[0];
    if (!whole) return;
    for (const part of ["month", "day"] as const) {
      if (end[part] !== null && whole[part] !== null && end[part] !== whole[part]) {
        tell(`value and resolved date differ in the ${part}`, "mend one of them");
        return;
      }
    }
  }
}

function checkWeekday(
  text: string,
  days: readonly PartialDate[],
  lang: CorpusDocument["lang"],
  tell: Tell,
): void {
  const named = DATE_WORDS[lang].weekdays.flatMap((weekday, index) =>
    weekday.test(text) ? [index] : [],
  );
  const [first] = days;
  const day = first ? dayOf(first) : null;
  if (named.length === 0 || day === null) return;
  const weekday = new Date(day).getUTCDay();
  if (!named.includes(weekday)) {
    const iso = new Date(day).toISOString().slice(0, 10);
    const name = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(day);
    tell(`${iso} is a ${name}`, "mend the date or the weekday");
  }
}

const DAY = 86_400_000;
/** Days that a bare weekday may be away from the day of publication, or from another in the text. */
const NEAR = 14;

function checkRelative(
  text: string,
  to: readonly PartialDate[],
  published: PartialDate,
  lang: CorpusDocument["lang"],
  known: readonly number[],
  tell: Tell,
): void {
  const words = DATE_WORDS[lang];
  const [first] = to;
  if (!first) return;
  const { year: now, month: thisMonth } = published;
  const day = dayOf(first);
  const bare =
    words.weekdays.some((weekday) => weekday.test(text)) && monthsIn(text, lang).length === 0;
  if (day !== null && bare && known.every((other) => Math.abs(day - other) > NEAR * DAY)) {
    tell(
      "the day is more than two weeks from the article's date and from every other in it",
      "mend the date behind `=`",
    );
  }
  if (now === null || thisMonth === null || first.year === null) return;
  const years = (
    [
      [words.lastYear, -1],
      [words.thisYear, 0],
      [words.nextYear, 1],
    ] as const
  ).find(([pattern]) => pattern.test(text));
  if (years && first.year !== now + years[1]) {
    tell(`the article is of ${now}, so that year is ${now + years[1]}`, "mend the date behind `=`");
  }
  const months = (
    [
      [words.lastMonth, -1],
      [words.nextMonth, 1],
    ] as const
  ).find(([pattern]) => pattern.test(text));
  if (months && first.month !== null) {
    const wanted = now * 12 + thisMonth + months[1];
    if (first.year * 12 + first.month !== wanted) {
      tell("that is not the month beside the article's", "mend the date behind `=`");
    }
  }
}
