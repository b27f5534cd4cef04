/** What a template can ask for. */
export const VARIABLES = [
  "title",
  "authors",
  "site",
  "published",
  "modified",
  "saved",
  "url",
  "lang",
  "words",
  "minutes",
  "project",
  "tags",
  "people",
  "organisations",
  "places",
  "source",
  "citation",
  "summary",
  "text",
  "facts",
  "notes",
] as const;

export type Variable = (typeof VARIABLES)[number];

/** Lists stay lists where a list can stand. */
export type Value = string | number | null | readonly string[];

export type Values = Record<Variable, Value>;
