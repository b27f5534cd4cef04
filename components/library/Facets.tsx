import { useMemo, useState } from "preact/hooks";
import type { ArticleFilter } from "../../lib/core/library/entry.ts";
import type { Role } from "../../lib/core/reading.ts";
import { collator, numberFormat } from "../format/kept.ts";
import { useI18n, type I18n, type MessageKey } from "../i18n.ts";
import { ROLE_LABELS } from "../model/labels.ts";
import { NONE_LABELS } from "./none.ts";
import type { Filters, LibraryPorts } from "./ports.ts";
import { useQuery } from "./use-query.ts";

/** The filters in the order in which they stand. */
const FACETS: readonly (readonly [filter: ArticleFilter, title: MessageKey])[] = [
  ["project", "facetProject"],
  ["tag", "facetTag"],
  ["site", "facetSite"],
  ["name", "facetName"],
  ["role", "facetRole"],
  ["period", "facetPeriod"],
];

/** Values shown before "more". */
const FEW = 8;
const MOST = 400;

interface Props {
  ports: LibraryPorts;
  version: number;
  filters: Filters;
  /** Names of projects and tags by their ids. */
  names: ReadonlyMap<string, string>;
  onFilters: (filters: Filters) => void;
}

/** What the articles can be filtered by, each value with its number of articles. */
export function Facets(props: Props) {
  return (
    <div class="facets">
      {FACETS.map(([filter, title]) => (
        <Facet key={filter} filter={filter} title={title} {...props} />
      ))}
    </div>
  );
}

function Facet({
  filter,
  title,
  ports,
  version,
  filters,
  names,
  onFilters,
}: Props & { filter: ArticleFilter; title: MessageKey }) {
  const { t, locale } = useI18n();
  const [all, setAll] = useState(false);
  const found = useQuery(`${filter} ${version}`, () =>
    ports.read.values(filter, { limit: MOST, by: "count" }),
  );
  const chosen = filters[filter] ?? [];
  const number = numberFormat(locale);
  // Kept over each letter that is typed into the search field: hundreds of names are put in order.
  const values = useMemo(
    () =>
      (found.value ?? [])
        // What was deleted stays on its articles, to be there again when it is brought back.
        .filter(({ value }) => !isNamed(filter) || value === "" || names.has(value))
        .map((one) => ({ ...one, name: nameOf(filter, one.value, names, t) }))
        .toSorted((a, b) => b.count - a.count || collator(locale).compare(a.name, b.name)),
    [filter, found.value, names, locale, t],
  );
  // A filter that parts nothing is none.
  if (values.length === 0 || (values.length === 1 && values[0]?.value === "")) return null;
  const shown = values.filter(({ value }, at) => all || at < FEW || chosen.includes(value));
  const set = (value: string, on: boolean): void =>
    onFilters({
      ...filters,
      [filter]: on ? [...chosen, value] : chosen.filter((other) => other !== value),
    });
  return (
    <details class="facet" open={filter !== "period"}>
      <summary class="facet-title">{t(title)}</summary>
      <ul>
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <label class="facet-value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => set(value, event.currentTarget.checked)}
              />
              <span class="facet-name">
                <bdi>{name}</bdi>
              </span>
              <span class="facet-count">{number.format(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" class="text-button" onClick={() => setAll(!all)}>
          {t(all ? "facetFewer" : "facetMore")}
        </button>
      )}
    </details>
  );
}

const isNamed = (filter: ArticleFilter): boolean => filter === "project" || filter === "tag";

function nameOf(
  filter: ArticleFilter,
  value: string,
  names: ReadonlyMap<string, string>,
  t: I18n["t"],
): string {
  if (value === "") return t(NONE_LABELS[filter]);
  if (isNamed(filter)) return names.get(value) ?? value;
  if (filter === "role") {
    const label = ROLE_LABELS[value as Role] as MessageKey | undefined;
    return label ? t(label) : value;
  }
  return value;
}
