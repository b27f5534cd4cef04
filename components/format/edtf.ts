// Dates that ISO 8601 alone cannot say, as EDTF (ISO 8601-2) writes them: a season, a decade, a century.

interface Words {
  /** Spring to winter: the codes 21 to 24. */
  seasons: readonly [string, string, string, string];
  decade: (first: string) => string;
  century: (number: number) => string;
}

const FRENCH: Words = {
  seasons: ["printemps", "été", "automne", "hiver"],
  decade: (first) => `années ${first}`,
  century: (number) => `${number}e siècle`,
};

const ENGLISH: Words = {
  seasons: ["spring", "summer", "autumn", "winter"],
  decade: (first) => `${first}s`,
  century: (number) => `${number}${suffix(number)} century`,
};

/** Such a date in words of the interface: "été 2015", "1990s", "19th century"; null for any other. */
export function formatEdtf(value: string, locale: string): string | null {
  const words = locale.startsWith("fr") ? FRENCH : ENGLISH;
  const season = /^(\d{4}|XXXX)-(2[1-4])$/u.exec(value);
  if (season) {
    const name = words.seasons[Number(season[2]) - 21] ?? "";
    return season[1] === "XXXX" ? name : `${name} ${season[1]}`;
  }
  const decade = /^(\d{3})X$/u.exec(value);
  if (decade) return words.decade(`${decade[1]}0`);
  const century = /^(\d{2})XX$/u.exec(value);
  return century ? words.century(Number(century[1]) + 1) : null;
}

function suffix(number: number): string {
  const form = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return { one: "st", two: "nd", few: "rd" }[form as string] ?? "th";
}
