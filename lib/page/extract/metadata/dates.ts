/**
 * A date as a page states it, in ISO 8601 and no more exact than stated: date alone, with time, with zone. Null for
 * what is no date ("32/13/2020", "soon").
 *
 * Reads ISO 8601 and its common slips (a space for `T`, `+0200`, slashes in year-first order), seconds since 1970 and RFC 2822
 * dates.
 */
export function isoDate(stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? "";
  if (text === "" || text.length > 60) return null;
  if (EPOCH.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return new Date(seconds * 1000).toISOString().replace(".000", "");
  }
  const match = ISO.exec(text);
  if (match) {
    const { year, month, day, hour, minute, second, zone } = match.groups ?? {};
    if (!year || !month) return null;
    if (!day) return inRange(year, month, "1") ? `${year}-${month}` : null;
    if (!inRange(year, month, day)) return null;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (hour === undefined || minute === undefined) return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number.parseInt(second ?? "0", 10) > 60)
      return date;
    return `${date}T${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second.replace(",", ".")}`}${isoZone(zone)}`;
  }
  const mail = MAIL.exec(text);
  if (mail) {
    const { day, name, year, time, zone } = mail.groups ?? {};
    const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
    if (!day || !year || month === 0 || !inRange(year, String(month), day)) return null;
    const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return time === undefined ? date : `${date}T${time}${isoZone(zone)}`;
  }
  return null;
}

/** Seconds or milliseconds since 1970, of 2001 to 2033. */
const EPOCH = /^1\d{9}(?:\d{3})?$/u;
const ISO =
  /^(?<year>\d{4})[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?(?:[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d{1,9})?))?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\s|$)/iu;
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<name>[a-z]{3,9})\.?,?\s+(?<year>\d{4})(?:,?\s+(?<time>\d{2}:\d{2}(?::\d{2})?)\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0] ?? "+"}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function inRange(year: string, month: string, day: string): boolean {
  return dayExists(Number(year), Number(month), Number(day));
}

/** Whether the Gregorian calendar has such a day. */
export function dayExists(y: number, m: number, d: number): boolean {
  if (y < 1000 || m < 1 || m > 12 || d < 1) return false;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  return d <= days;
}

/** The first of some ISO 8601 dates, or the first of those that agree with it and say more: the hour, the zone. */
export function mostExact(dates: readonly (string | null)[]): string | null {
  const first = dates.find((date) => date !== null) ?? null;
  if (first === null) return null;
  const more = dates.find((date) => date && date.length > first.length && date.startsWith(first));
  return more ?? first;
}
