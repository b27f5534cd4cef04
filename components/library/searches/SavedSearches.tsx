import { useI18n } from "../../i18n.ts";
import type { Search } from "../ports.ts";

interface Props {
  searches: readonly Search[];
  /** Id of the one that was opened last. */
  current: string | null;
  onOpen: (search: Search) => void;
}

/** The searches that were kept, each opened by a press. */
export function SavedSearches({ searches, current, onOpen }: Props) {
  const { t, locale } = useI18n();
  if (searches.length === 0) return null;
  const inOrder = searches.toSorted((a, b) => a.content.name.localeCompare(b.content.name, locale));
  return (
    <section class="searches" aria-labelledby="searches-title">
      <h2 class="facet-title" id="searches-title">
        {t("searchesTitle")}
      </h2>
      <ul>
        {inOrder.map((search) => (
          <li key={search.id}>
            <button
              type="button"
              class="search-open"
              aria-current={search.id === current ? "true" : undefined}
              onClick={() => onOpen(search)}
            >
              <bdi>{search.content.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
