import type { FactRow } from "../../../../lib/core/library/fact-rows.ts";

/** A row of the facts table: what "Éclat" earned in 2025, as "The Tidewater Post" has it. */
export function factRow(part: Partial<FactRow> = {}): FactRow {
  const { article = "a", value = 17e6 } = part;
  return {
    key: `${article}-${String(value)}`,
    article,
    own: null,
    owner: "Éclat",
    ownerType: "organisation",
    role: "revenue",
    value,
    upper: null,
    unit: "EUR",
    qualifier: null,
    period: "2025",
    mode: "stated",
    confidence: 0.9,
    kind: "money",
    text: "€17m",
    title: "A harbour wakes up",
    site: "The Tidewater Post",
    published: "2026-02-13",
    sentence: "Éclat earned €17m in 2025.",
    url: "https://www.tidewater.example/a",
    start: 13,
    check: null,
    date: "2026-02-13",
    ...part,
  };
}
