/** Where a period lies in time. */

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/u;
const SEASON = /^(\d{4})-(2[1-4])$/u;
const DECADE = /^(\d{3})X$/u;
const CENTURY = /^(\d{2})XX$/u;

/** Milliseconds since 1970, UTC: the first instant of a period, and the first after it. */
export interface TimeSpan {
  from: number;
  to: number;
}

/**
 * The time that an ISO 8601 date, partial date or interval takes, or an EDTF season, decade or century; null for what has
 * no year.
 */
export function timeSpan(period: string): TimeSpan | null {
  const slash = period.indexOf("/");
  if (slash >= 0) {
    const [from, to] = [timeSpan(period.slice(0, slash)), timeSpan(period.slice(slash + 1))];
    if (from && to) return to.to >= from.from ? { from: from.from, to: to.to } : null;
    return from ?? to;
  }
  const season = SEASON.exec(period);
  if (season) {
    const year = Number(season[1]);
    // Meteorological seasons of the north: spring begins in March.
    const month = 2 + 3 * (Number(season[2]) - 21);
    return { from: instant(year, month), to: instant(year, month + 3) };
  }
  const years = yearsOf(period);
  if (years) return { from: instant(years[0], 0), to: instant(years[1], 0) };
  const [, year, month, day] = DAY.exec(period) ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  if (m < 0 || m > 11) return null;
  if (day === undefined) {
    return { from: instant(y, m), to: month === undefined ? instant(y + 1, 0) : instant(y, m + 1) };
  }
  return { from: instant(y, m, Number(day)), to: instant(y, m, Number(day) + 1) };
}

function yearsOf(period: string): [from: number, to: number] | null {
  const decade = DECADE.exec(period)?.[1];
  if (decade !== undefined) return [Number(decade) * 10, Number(decade) * 10 + 10];
  const century = CENTURY.exec(period)?.[1];
  return century === undefined ? null : [Number(century) * 100, Number(century) * 100 + 100];
}

function instant(year: number, month: number, day = 1): number {
  const date = new Date(Date.UTC(2000, month, day));
  // Years below 100 are not of the last century.
  date.setUTCFullYear(year + (date.getUTCFullYear() - 2000));
  return date.getTime();
}
