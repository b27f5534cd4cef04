import type { Labels } from "./wording.ts";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/su;

/**
 * An ISO 8601 date, date and time, or partial date ("2016-09") in words, in the page's own time zone.
 * What is no such date is given back as it is.
 */
export function dateInWords(iso: string, labels: Labels): string {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(
    Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1),
  );
  const words = new Intl.DateTimeFormat(labels.locale, {
    year: "numeric",
    ...(month ? { month: "long" } : {}),
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(date);
  return labels.locale.startsWith("fr") ? words.replace(/^1 /u, "1er ") : words;
}

/** A period (an ISO 8601 date, partial date or interval) in words. */
export function periodInWords(period: string, labels: Labels): string {
  return period
    .split("/")
    .map((end) => dateInWords(end, labels))
    .join(` ${labels.to} `);
}
