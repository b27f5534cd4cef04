/** The day on the calendar of whoever reads, as ISO 8601. */
export function dayOf(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
