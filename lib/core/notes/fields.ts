/** Reads fields of what may be anything. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const field = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const textOf = (value: unknown, name: string): string | null => {
  const text = field(value, name);
  return typeof text === "string" ? text : null;
};

/** What may stand alone or in a list. */
export const listOf = (value: unknown): unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};
