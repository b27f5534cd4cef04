import { formatEdtf } from "./edtf.ts";
import { dateFormat } from "./kept.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;
const MONTH = /^(\d{4})-(\d{2})$/u;
const YEAR = /^-?\d{4}$/u;
const YEARLESS = /^--(\d{2})(?:-(\d{2}))?$/u;
/** A day of an untold month: only the number is known. */
const LONE_DAY = /^---(\d{2})$/u;
/** A time of the day, of an untold day. */
const TIME = /^T([01]\d|2[0-3]):([0-5]\d)$/u;

/**
 * A date, partial date or interval (ISO 8601) in words: "12 juin 2014", "septembre 2016", "2013", "12 juin",
 * "janvier–juin 2014". What is not such a date is given back as it is.
 */
export function formatDate(iso: string, locale: string, style: "long" | "medium" = "long"): string {
  const slash = iso.indexOf("/");
  if (slash >= 0) return formatInterval(iso.slice(0, slash), iso.slice(slash + 1), locale, style);
  const lone = LONE_DAY.exec(iso)?.[1];
  if (lone !== undefined) return String(Number(lone));
  const time = TIME.exec(iso);
  if (time) return formatTime(Number(time[1]), Number(time[2]), locale);
  const partial = parse(iso);
  if (!partial) return formatEdtf(iso, locale) ?? iso;
  if (partial.fields === "y") return iso;
  return formatter(partial.fields, locale, style).format(partial.date);
}

function formatTime(hour: number, minute: number, locale: string): string {
  return dateFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  }).format(Date.UTC(2000, 0, 1, hour, minute));
}

function formatInterval(
  from: string,
  to: string,
  locale: string,
  style: "long" | "medium",
): string {
  const start = parse(from);
  const end = parse(to);
  if (!start || !end || start.fields !== end.fields || start.date > end.date) {
    return [from, to]
      .filter((side) => side !== "" && side !== "..")
      .map((side) => formatDate(side, locale, style))
      .join("\u2013");
  }
  if (start.fields === "y") return `${from}\u2013${to}`;
  return formatter(start.fields, locale, style).formatRange(start.date, end.date);
}

/**
 * When the page was published, from an ISO 8601 time: the day alone, as the page's own clock had it (an hour at
 * midnight in Paris is not the day before in London).
 */
export function formatPublished(iso: string, locale: string): string {
  return formatDate(/^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0] ?? iso, locale, "medium");
}

/** A sortable key in order of time; null where the date has no year. */
export function timeKey(iso: string): string | null {
  const first = iso.split("/", 1)[0] ?? "";
  return /^\d{4}/u.test(first) ? first : null;
}

interface Partial {
  date: Date;
  fields: "y" | "ym" | "ymd" | "md" | "m";
}

function parse(iso: string): Partial | null {
  if (YEAR.test(iso)) return { date: utc(Number(iso), 1, 1), fields: "y" };
  const month = MONTH.exec(iso);
  if (month) return valid(Number(month[1]), Number(month[2]), 1, "ym");
  const day = DAY.exec(iso);
  if (day) return valid(Number(day[1]), Number(day[2]), Number(day[3]), "ymd");
  const yearless = YEARLESS.exec(iso);
  // A leap year, so that 29 February is a day.
  if (yearless?.[2]) return valid(2000, Number(yearless[1]), Number(yearless[2]), "md");
  if (yearless) return valid(2000, Number(yearless[1]), 1, "m");
  return null;
}

function valid(
  year: number,
  month: number,
  day: number,
  fields: Partial["fields"],
): Partial | null {
  const date = utc(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { date, fields } : null;
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function formatter(
  fields: Partial["fields"],
  locale: string,
  style: "long" | "medium",
): Intl.DateTimeFormat {
  const month = style === "long" || fields === "m" ? "long" : "short";
  return dateFormat(locale, {
    timeZone: "UTC",
    ...(fields.includes("y") ? { year: "numeric" } : {}),
    ...(fields.includes("m") ? { month } : {}),
    ...(fields.includes("d") ? { day: "numeric" } : {}),
  });
}
