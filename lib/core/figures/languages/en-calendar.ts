import type { CalendarWords, Relative } from "../calendar-words.ts";
import { indexPhrases } from "../phrases.ts";
import { counted, each, phrases, words } from "./build.ts";

export const ORDINALS: [string, number][] = [
  ...counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
  ),
  ["thirtieth", 30],
];

const SEASONS: [string, number][] = [
  ["spring", 21],
  ["summer", 22],
  ...each("autumn fall", 23),
  ["winter", 24],
];

const relative = (list: string, unitOf: Relative["unit"], offset: number) =>
  phrases<Relative>(list, { unit: unitOf, offset });

const FUTURE = words(
  "might forecast slated will shall won't expected expects due scheduled plans planned upcoming",
);

/** What English says of dates. */
export const CALENDAR: CalendarWords = {
  months: new Map(
    counted(
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
      1,
    ),
  ),
  weakMonths: words("march may april june august jan feb mar apr jun jul aug sep sept oct nov dec"),
  weekdays: new Map(
    counted(
      "monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu/thur friday/fri saturday/sat sunday/sun",
      1,
    ),
  ),
  dayOrdinals: new Map(ORDINALS),
  cardinalDays: false,
  daySuffixes: words("st nd rd th"),
  dateOf: words("of"),
  dateThe: words("the"),
  dayTo: words("to and or through until &"),
  dateBefore: words(`
in by since until till before after from of to early late mid during between and last next this each every around circa
year years through for on than`),
  slashBefore: words("on"),
  slashPerhapsBefore: words("by until for back from"),
  monthBefore: words("in of since until by last next this every early late mid during"),
  smallMonths: false,
  beforeOurEra: words("bc bce b.c"),
  every: words("every each any"),
  parts: words("early late mid"),
  seasons: new Map(SEASONS),
  moments: new Map(),
  pastBefore: words("since"),
  futureBefore: words("until till before starting"),
  isFuture: (word) => FUTURE.has(word) || /['’]ll$/u.test(word),
  feastBefore: words("by before after since until till on at over for last next"),
  feasts: indexPhrases<string | number>([
    ...phrases("christmas day|christmas", "--12-25"),
    ...phrases("christmas eve", "--12-24"),
    ...phrases("boxing day", "--12-26"),
    ...phrases("new year's eve", "--12-31"),
    ...phrases("new year's day", "--01-01"),
    ...phrases("halloween", "--10-31"),
    ...phrases("valentine's day", "--02-14"),
    ...phrases("easter sunday|easter", 0),
    ...phrases("easter monday", 1),
    ...phrases("good friday", -2),
    ...phrases("palm sunday", -7),
    ...phrases("ash wednesday", -46),
  ]),
  relatives: indexPhrases([
    ...relative("yesterday", "day", -1),
    ...relative("the day before yesterday|day before yesterday", "day", -2),
    ...relative("tomorrow|tmrw", "day", 1),
    ...relative("the day after tomorrow|the day after tmrw|day after tomorrow", "day", 2),
  ]),
  inMonth: words("in"),
  offsetsBefore: indexPhrases([]),
  offsetsAfter: indexPhrases<{ sign: 1 | -1; from: number | null; whole?: boolean }>([
    ...phrases("from now|from today|after today", { sign: 1 as const, from: 0 }),
    ...phrases("from tomorrow|after tomorrow", { sign: 1 as const, from: 1 }),
    ...phrases("before today", { sign: -1 as const, from: 0 }),
    ...phrases("before yesterday", { sign: -1 as const, from: -1 }),
    ...phrases("ago", { sign: -1 as const, from: 0, whole: true }),
    ...phrases("later|earlier", { sign: 1 as const, from: null, whole: true }),
  ]),
  dayBefore: words("on by until till from since before after"),
  dayVerbs: words(
    "went go going back return returned returns returning arrive arrives arrived leave leaves left start starts begins opens opened reopen reopens closes due scheduled",
  ),
  partNouns: words("end start beginning middle close"),
  lastsBefore: words("for during lasted lasts lasting last took takes take"),
  few: indexPhrases(phrases("a few|few", true as const)),
  wholeBefore: indexPhrases<boolean>(
    phrases("all|full|a full|the full|whole|a whole|the whole|the entire|another", false),
  ),
  wholeAfter: indexPhrases([]),
  last: words("last past"),
  next: words("next coming"),
  this: words("this"),
  relativeAfter: false,
  periods: new Map<string, Relative["unit"]>([
    ["week", "week"],
    ["month", "month"],
    ["year", "year"],
    ...SEASONS.map(([name]): [string, Relative["unit"]] => [name, "season"]),
  ]),
  fractionsOfYear: new Map([
    ["quarter", 3],
    ["half", 6],
    ["q", 3],
    ["h", 6],
  ]),
  yearWords: words("year"),
  centuryWords: words("century"),
  decadeWords: words("the"),
};
