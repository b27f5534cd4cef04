import type { Language } from "../document/types.ts";

/** Words of dates by language, each as a regular expression; months from January, weekdays from Sunday as in `Date`. */
export interface DateWords {
  months: readonly RegExp[];
  weekdays: readonly RegExp[];
  lastYear: RegExp;
  thisYear: RegExp;
  nextYear: RegExp;
  lastMonth: RegExp;
  nextMonth: RegExp;
}

const whole = (pattern: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, flags);

const all = (patterns: string, flags?: string): RegExp[] =>
  patterns.split(" ").map((pattern) => whole(pattern, flags));

export const DATE_WORDS: Record<Language, DateWords> = {
  fr: {
    months: all(
      "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
    ),
    weekdays: all("dimanche lundi mardi mercredi jeudi vendredi samedi"),
    lastYear: whole("(?:an|année) (?:dernier|dernière|passé|passée|précédente?)"),
    thisYear: whole("cette année"),
    nextYear: whole("(?:an|année) (?:prochain|prochaine)"),
    lastMonth: whole("mois (?:dernier|passé)"),
    nextMonth: whole("mois prochain"),
  },
  en: {
    // With a capital: "may", "march" and "second" are words too.
    months: all(
      "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec",
      "u",
    ),
    weekdays: all(
      "Sunday|Sun Monday|Mon Tuesday|Tues|Tue Wednesday|Wed Thursday|Thurs|Thu Friday|Fri Saturday|Sat",
      "u",
    ),
    lastYear: whole("last year"),
    thisYear: whole("this year"),
    nextYear: whole("next year"),
    lastMonth: whole("last month"),
    nextMonth: whole("next month"),
  },
};

/** Stretches of time without a year of its own in figures: "les années 1990", "nineteenth century". */
export const LONG_TIME =
  /siècle|centur(?:y|ies)|années|\d0s\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|millénaire|millennium|antiquité|moyen(?:-|\s)âge/iu;

/** Times of day in digits: "19 h 30", "7.30pm", "8:15", "6 a.m.". */
export const CLOCK =
  /(\d{1,2})[\s\u00A0\u202F]?(?:h(?:eures?)?[\s\u00A0\u202F]?(\d\d)?|[:.](\d\d)(?!\d))(?![\p{L}])|(\d{1,2})(?:[:.](\d\d))?[\s\u00A0\u202F]?[ap]\.?[\s\u00A0\u202F]?m\b\.?|(\d\d)(\d\d)(?=[\s\u00A0](?:GMT|UTC|hrs|hours)\b)/giu;
