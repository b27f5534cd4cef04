/** Shapes that plain data from elsewhere is held against. */
export type Shape = (value: unknown) => boolean;

type Fields = Record<string, unknown>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text: Shape = (value) => typeof value === "string";

export const number: Shape = (value) => typeof value === "number" && Number.isFinite(value);

export const index: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;

export const matching =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === "string" && pattern.test(value);

export const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const either =
  (...shapes: Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** Each of these fields; others may stand beside them. */
export const record =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, shape]) =>
      shape(Object.hasOwn(value, name) ? value[name] : undefined),
    );

export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);

/** Plain data of this depth was never written. */
const DEEPEST = 64;

/** Whether nothing in it is named as what objects inherit from, and nothing is so deep that walking it would fail. */
export function isHarmless(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue;
      if (!Array.isArray(one) && Object.hasOwn(one, "__proto__")) return false;
      for (const inner of Object.values(one)) {
        if (typeof inner === "object" && inner !== null) below.push(inner);
      }
    }
    level = below;
  }
  return true;
}
