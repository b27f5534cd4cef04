import { useState } from "preact/hooks";
import type { ArticleSort } from "../../../lib/edge/library/queries.ts";
import { isNarrowed } from "../facts/state.ts";
import { DEFAULT_FACTS_SETTINGS } from "../facts/state.ts";
import type { Facts } from "../facts/use-facts.ts";
import type { Filters, Search } from "../ports.ts";
import { keptOf, narrowingOf, type Kept } from "./search-state.ts";

/** What the articles are narrowed to. */
export interface ArticleNarrowing {
  words: string;
  filters: Filters;
  sort: ArticleSort;
}

const NOTHING: ArticleNarrowing = { words: "", filters: {}, sort: "savedAt" };

export const isFiltering = ({ words, filters }: ArticleNarrowing): boolean =>
  words.trim() !== "" || Object.values(filters).some((values) => values.length > 0);

/** What the library is narrowed to, and the search that was opened for it. */
export function useNarrowing() {
  const [articles, setArticles] = useState(NOTHING);
  const [opened, setOpened] = useState<string | null>(null);
  return {
    articles,
    /** Id of the search that was opened last; null when everything was cleared since. */
    opened,
    setOpened,
    set: (change: Partial<ArticleNarrowing>) => setArticles((last) => ({ ...last, ...change })),
    clear: () => {
      setArticles((last) => ({ ...NOTHING, sort: last.sort }));
      setOpened(null);
    },
    /** Sets everything as it was kept. Gives the view it is of. */
    open: (search: Search, facts: Facts): "articles" | "facts" => {
      const { view, words, filters, sort, facts: settings } = narrowingOf(search.content);
      setArticles({ words, filters, sort });
      if (view === "facts") facts.set(settings);
      setOpened(search.id);
      return view;
    },
  };
}

/** What would be kept of a view now; null where nothing narrows it. */
export function keepable(
  view: "articles" | "facts",
  articles: ArticleNarrowing,
  { settings }: Facts,
): Kept | null {
  const isWorthIt = isFiltering(articles) || (view === "facts" && isNarrowed(settings));
  return isWorthIt ? keptOf({ view, ...articles, facts: settings }) : null;
}

/** The facts table with nothing narrowed. */
export const ALL_FACTS = {
  filters: DEFAULT_FACTS_SETTINGS.filters,
  years: DEFAULT_FACTS_SETTINGS.years,
};
