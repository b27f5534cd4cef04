/** What the library is narrowed to, as it is kept under a name: filters of the articles by their names, the rest beside. */
import type { SearchContent } from "../../../lib/core/library/documents.ts";
import type { ArticleFilter } from "../../../lib/core/library/entry.ts";
import { stableJson } from "../../../lib/core/library/stable.ts";
import type { ArticleSort, FactSort } from "../../../lib/edge/library/queries.ts";
import { DEFAULT_FACTS_SETTINGS, type FactsSettings, type OwnFilter } from "../facts/state.ts";
import type { Filters } from "../ports.ts";

export type Kept = Pick<SearchContent, "words" | "filters">;

export interface Narrowing {
  view: "articles" | "facts";
  words: string;
  filters: Filters;
  sort: ArticleSort;
  facts: Pick<FactsSettings, "mode" | "filters" | "years" | "sort" | "descending">;
}

const ARTICLE_FILTERS: readonly ArticleFilter[] = [
  "project",
  "tag",
  "site",
  "owner",
  "role",
  "kind",
  "period",
  "name",
];
const FACT_FILTERS: readonly OwnFilter[] = ["owner", "role", "kind", "period", "site", "check"];
const ARTICLE_SORTS: readonly ArticleSort[] = ["savedAt", "published", "title", "site"];
const FACT_SORTS: readonly FactSort[] = [
  "owner",
  "role",
  "kind",
  "period",
  "site",
  "date",
  "value",
];
const MODES: readonly FactsSettings["mode"][] = ["table", "compare", "plot"];

/** A search as it is kept: nothing is written of what is as it always is. */
export function keptOf({ view, words, filters, sort, facts }: Narrowing): Kept {
  const kept: Record<string, string[]> = {};
  const put = (name: string, values: readonly string[] = []): void => {
    if (values.length > 0) kept[name] = values.toSorted();
  };
  for (const filter of ARTICLE_FILTERS) put(filter, filters[filter]);
  if (view === "facts") {
    put("view", ["facts"]);
    put("facts.mode", [facts.mode]);
    put("facts.sort", [facts.sort]);
    put("facts.order", [facts.descending ? "down" : "up"]);
    for (const filter of FACT_FILTERS) put(`facts.${filter}`, facts.filters[filter]);
    if (facts.years.from !== null) put("facts.from", [facts.years.from]);
    if (facts.years.to !== null) put("facts.to", [facts.years.to]);
  } else if (sort !== "savedAt") {
    put("sort", [sort]);
  }
  return { words: words.trim(), filters: kept };
}

/** What a search that was kept narrows to; what is not known here is passed over. */
export function narrowingOf({ words, filters }: Kept): Narrowing {
  const under = (name: string): string[] =>
    Object.hasOwn(filters, name) ? (filters[name] ?? []) : [];
  const only = (names: readonly string[], prefix = ""): Record<string, string[]> =>
    Object.fromEntries(
      names.map((name) => [name, under(prefix + name)]).filter(([, values]) => values?.length),
    ) as Record<string, string[]>;
  const one = <Value extends string>(name: string, of: readonly Value[], other: Value): Value =>
    of.find((value) => value === under(name)[0]) ?? other;
  const year = (name: string): string | null =>
    under(name).find((value) => /^\d{4}$/u.test(value)) ?? null;
  return {
    view: one("view", ["articles", "facts"], "articles"),
    words,
    filters: only(ARTICLE_FILTERS),
    sort: one("sort", ARTICLE_SORTS, "savedAt"),
    facts: {
      mode: one("facts.mode", MODES, DEFAULT_FACTS_SETTINGS.mode),
      filters: only(FACT_FILTERS, "facts."),
      years: { from: year("facts.from"), to: year("facts.to") },
      sort: one("facts.sort", FACT_SORTS, DEFAULT_FACTS_SETTINGS.sort),
      descending: one("facts.order", ["up", "down"], "down") === "down",
    },
  };
}

export const isSameSearch = (one: Kept, other: Kept): boolean =>
  stableJson([one.words, one.filters]) === stableJson([other.words, other.filters]);
