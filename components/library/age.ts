const DAY = 86_400_000;

/** Days after which another backup is due: one that is made each week has missed a turn. */
const DUE = 14;

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * DAY],
  ["month", 30 * DAY],
  ["week", 7 * DAY],
  ["day", DAY],
  ["hour", DAY / 24],
  ["minute", DAY / 1440],
];

/**
 * How long ago something was, in words: "3 days ago"; null for what is no date.
 * @param now milliseconds since 1970; what lies in the future of a clock that was set back is now
 */
export function ageInWords(iso: string, now: number, locale: string): string | null {
  const passed = Math.max(0, now - Date.parse(iso));
  if (!Number.isFinite(passed)) return null;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const [unit, size] = UNITS.find(([, length]) => passed >= length) ?? ["second", passed || 1];
  return format.format(unit === "second" ? 0 : -Math.floor(passed / size), unit);
}

export const isOld = (iso: string | null, now: number): boolean =>
  iso === null || now - Date.parse(iso) > DUE * DAY;
