import type { Currency, Lexicon, Magnitude, Unit } from "../lexicon.ts";
import { indexPhrases } from "../phrases.ts";
import { other } from "./other.ts";

/** Amounts that bring out the forms of a word: one, a few, many. */
const COUNTS = [1, 2, 5];

/** Currencies whose names are asked for; the first dollar stands for "dollar" without more. */
const CURRENCIES = "EUR USD GBP CHF JPY CNY RUB SEK NOK DKK PLN CZK HUF TRY INR BRL CAD AUD".split(
  " ",
);
const DOLLARS = ["USD", "CAD", "AUD"];

/** Units of ECMA-402 with their kinds and UCUM codes. */
const UNITS: readonly (readonly [name: string, kind: Unit["kind"], code: string])[] = [
  ["kilometer", "distance", "km"],
  ["meter", "distance", "m"],
  ["centimeter", "distance", "cm"],
  ["mile", "distance", "[mi_i]"],
  ["hectare", "area", "har"],
  ["acre", "area", "[acr_us]"],
  ["kilogram", "mass", "kg"],
  ["gram", "mass", "g"],
  ["liter", "volume", "L"],
  ["kilometer-per-hour", "speed", "km/h"],
  ["celsius", "temperature", "Cel"],
  ["gigabyte", "data", "GBy"],
  ["terabyte", "data", "TBy"],
  ["year", "duration", "a"],
  ["month", "duration", "mo"],
  ["week", "duration", "wk"],
  ["day", "duration", "d"],
  ["hour", "duration", "h"],
  ["minute", "duration", "min"],
  ["second", "duration", "s"],
];

/** Between a million and its currency in Spanish, Portuguese, Catalan and Italian: CLDR leaves it out. */
const MONEY_JOINTS: ReadonlySet<string> = new Set(["de", "d'", "di"]);

/**
 * What the platform itself knows of a language (`Intl`, from CLDR): its decimal mark, months, currencies, units and
 * magnitudes. No numerals in words, and no nouns.
 * @param lang primary subtag of BCP 47; a language that the platform does not know gives symbols and digits only.
 */
export function platformLexicon(lang: string): Lexicon {
  // A malformed tag would throw.
  const locale = /^[a-z]{2,3}$/u.test(lang)
    ? Intl.NumberFormat.supportedLocalesOf([lang])[0]
    : undefined;
  if (locale === undefined) return other;
  const months = monthsOf(locale);
  return {
    ...other,
    decimal: part(new Intl.NumberFormat(locale).formatToParts(1.5), "decimal") === "." ? "." : ",",
    months,
    // On their own months are other words too; with a day or a year they are dates.
    weakMonths: new Set(months.keys()),
    dateOf: dateJoints(locale),
    of: MONEY_JOINTS,
    magnitudes: magnitudesOf(locale),
    percent: indexPhrases([
      ["%", 1],
      ...unitNames(locale, "percent").map((name): [string, number] => [name, 1]),
    ]),
    currencies: indexPhrases(currenciesOf(locale)),
    units: indexPhrases(
      UNITS.flatMap(([name, kind, code]) =>
        unitNames(locale, name).map((form): [string, Unit] => [form, { kind, code }]),
      ),
    ),
  };
}

const part = (parts: readonly { type: string; value: string }[], type: string): string =>
  parts.find((one) => one.type === type)?.value.toLowerCase() ?? "";

function monthsOf(locale: string): ReadonlyMap<string, number> {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "long", day: "numeric" },
  ];
  return new Map(
    forms.flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: "UTC",
        calendar: "gregory",
      });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        part(format.formatToParts(Date.UTC(2000, index, 15)), "month"),
        index + 1,
      ]);
    }),
  );
}

/** What stands between day, month and year: "de" in Spanish, a stop in German. */
function dateJoints(locale: string): ReadonlySet<string> {
  const parts = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: "UTC",
  }).formatToParts(0);
  return literals(parts);
}

const literals = (parts: readonly { type: string; value: string }[]): ReadonlySet<string> =>
  new Set(
    parts
      .filter(({ type }) => type === "literal")
      .map(({ value }) => value.trim().toLowerCase())
      .filter((value) => value !== "" && value !== ","),
  );

function magnitudesOf(locale: string): ReadonlyMap<string, Magnitude> {
  const magnitudes = new Map<string, Magnitude>();
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay });
    for (const power of [1e6, 1e9, 1e12]) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(count * power);
        const word = part(parts, "compact").trim();
        // A language may count milliards as thousands of millions.
        const shown = Number(part(parts, "integer").replaceAll(/\P{Nd}/gu, ""));
        const name = word.replace(/\.$/u, "");
        if (/^\p{L}{2,}$/u.test(name) && shown === count)
          magnitudes.set(name, { value: power, ...(name === word ? {} : { stop: true }) });
      }
    }
  }
  return magnitudes;
}

function unitNames(locale: string, unit: string): string[] {
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  return COUNTS.map((count) => part(format.formatToParts(count), "unit").trim()).filter((name) =>
    /^\p{L}{2}/u.test(name),
  );
}

function currenciesOf(locale: string): [string, Currency][] {
  const names = CURRENCIES.flatMap((code) =>
    COUNTS.map((count): [string, string] => {
      const format = new Intl.NumberFormat(locale, {
        style: "currency",
        currency: code,
        currencyDisplay: "name",
      });
      return [part(format.formatToParts(count), "currency").trim(), code];
    }),
  ).filter(([name]) => /^\p{L}{2}/u.test(name));
  // The word that the names of several dollars share: "Dollar", "dólares".
  const [first = [], ...rest] = DOLLARS.slice(1).map((dollar) =>
    names.filter(([, code]) => code === dollar).flatMap(([name]) => name.split(" ")),
  );
  const generic = first.filter((word) => rest.every((words) => words.includes(word)));
  return [
    ...generic.map((word): [string, Currency] => [word, { code: "USD" }]),
    ...names.map(([name, code]): [string, Currency] => [name, { code }]),
  ];
}
