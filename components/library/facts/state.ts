import type { FactFilter } from "../../../lib/core/library/entry.ts";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { Owners } from "../../../lib/core/library/owners.ts";
import type { FactQuery, FactSort } from "../../../lib/edge/library/queries.ts";
import { DEFAULT_DISPLAY, type Display } from "./display.ts";

/** What the facts can be narrowed by besides the articles they are of. */
export type OwnFilter = Exclude<FactFilter, "article">;

export type FactsMode = "table" | "compare" | "plot";

/** What a person set about the facts table. */
export interface FactsSettings {
  mode: FactsMode;
  filters: Partial<Record<OwnFilter, readonly string[]>>;
  /** Four digits; null is open. */
  years: { from: string | null; to: string | null };
  sort: FactSort;
  descending: boolean;
  display: Display;
}

export const DEFAULT_FACTS_SETTINGS: FactsSettings = {
  mode: "table",
  filters: {},
  years: { from: null, to: null },
  sort: "date",
  descending: true,
  display: DEFAULT_DISPLAY,
};

/** What every view of many rows is given. */
export interface RowsProps {
  rows: readonly FactRow[];
  display: Display;
  owners: Owners;
  /** Opens the article at the row's sentence. */
  onOpen: (row: FactRow) => void;
}

export type FactsQuery = Omit<FactQuery, "offset" | "limit">;

/** @param articles ids of those the facts have to be of; null for all */
export function queryOf(
  { filters, years, sort, descending }: FactsSettings,
  articles: readonly string[] | null,
  owners: Owners,
): FactsQuery {
  const { owner = [], ...rest } = filters;
  return {
    filters: {
      ...rest,
      owner: owner.flatMap((key) => owners.keysOf(key)),
      // Under a filter without values everything stands; of no articles there are no facts.
      ...(articles === null ? {} : { article: articles.length > 0 ? articles : [""] }),
    },
    years,
    sort,
    descending,
  };
}

export function isNarrowed({ filters, years }: FactsSettings): boolean {
  return (
    years.from !== null ||
    years.to !== null ||
    Object.values(filters).some((values) => values.length > 0)
  );
}
