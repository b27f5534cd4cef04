/** Partial dates and intervals as they are written in ISO 8601 ("2013", "2016-09", "2024-03-11", "2014-04/2014-06"). */

export type Granularity = "year" | "month" | "day" | "interval";

export const firstOf = (value: string): string => value.split("/")[0] ?? value;
export const lastOf = (value: string): string => value.split("/").at(-1) ?? value;

export function granularityOf(value: string): Granularity {
  if (value.includes("/")) return "interval";
  if (value.length > 7) return "day";
  return value.length > 4 ? "month" : "year";
}

/** From a time to a day: "2009/2015-02", "2016-04-01/2016-06-29". To the day only where the start is one. */
export function joined(start: string, day: string): string {
  const from = firstOf(start);
  return `${from}/${granularityOf(from) === "day" ? day : day.slice(0, 7)}`;
}

/** The month that is some months before another. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const all = year * 12 + (number - 1) - count;
  return `${String(Math.floor(all / 12)).padStart(4, "0")}-${String((all % 12) + 1).padStart(2, "0")}`;
}

/** A time or interval some months earlier, as exact as it was; null where it cannot be told (a year half a year ago). */
export function shifted(value: string, months: number): string | null {
  const parts = value.split("/").map((part) => {
    if (granularityOf(part) === "year") {
      return months % 12 === 0 ? String(Number(part) - months / 12).padStart(4, "0") : null;
    }
    return monthsBefore(part.slice(0, 7), months);
  });
  return parts.includes(null) ? null : parts.join("/");
}

/** The day that is some days before another. */
export function daysBefore(day: string, count: number): string {
  const [year = 0, month = 1, number = 1] = day.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1, number - Math.round(count)));
  return Number.isNaN(at.getTime()) ? day : at.toISOString().slice(0, 10);
}
