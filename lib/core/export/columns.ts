import type { Row } from "./rows.ts";

/** Every column of a table of rows, in the order of the command line; they are the fields of `Row`. */
export const COLUMNS = [
  "subject",
  "subjectType",
  "role",
  "value",
  "upper",
  "unit",
  "qualifier",
  "period",
  "mode",
  "confidence",
  "kind",
  "text",
  "title",
  "site",
  "published",
  "sentence",
  "url",
  "link",
] as const satisfies readonly (keyof Row)[];

export type Column = (typeof COLUMNS)[number];
