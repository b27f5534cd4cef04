import { useMemo, useState } from "preact/hooks";
import type { FigureKind, Role } from "../../../lib/core/reading.ts";
import { ownerKey } from "../../../lib/core/library/fact-rows.ts";
import type { Owners } from "../../../lib/core/library/owners.ts";
import type { FactValue } from "../../../lib/edge/library/queries.ts";
import { collator, numberFormat } from "../../format/kept.ts";
import { useI18n, type I18n, type MessageKey } from "../../i18n.ts";
import { FIGURE_LABELS, ROLE_LABELS } from "../../model/labels.ts";
import { NONE_LABELS } from "../none.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { periodText } from "./fact-text.ts";
import { MergedOwners } from "./MergedOwners.tsx";
import type { Facts } from "./use-facts.ts";
import { Years } from "./Years.tsx";

type Counted = "owner" | "role" | "kind" | "period" | "site";

const FILTERS: readonly (readonly [filter: Counted, title: MessageKey])[] = [
  ["role", "facetRole"],
  ["owner", "factsWhose"],
  ["site", "facetSite"],
  ["kind", "factsKind"],
  ["period", "facetPeriod"],
];

/** What a person said of facts; "" is nothing yet. */
const CHECKS: readonly (readonly [value: string, label: MessageKey])[] = [
  ["checked", "factsChecked"],
  ["doubtful", "factsDoubtful"],
  ["", "factsUnchecked"],
];

/** Values shown before "more", and those that are counted: owners are many, and found by what is typed. */
const FEW = 8;
const MOST: Record<Counted, number> = { role: 100, owner: 60, site: 200, kind: 100, period: 200 };

interface Props {
  ports: LibraryPorts;
  version: number;
  facts: Facts;
  onSeparate: (correction: string, name: string) => void;
}

/** What the facts can be narrowed by, each value with its number of facts. */
export function FactsFilters({ ports, version, facts, onSeparate }: Props) {
  const { t } = useI18n();
  const { settings, set } = facts;
  const checks = settings.filters.check ?? [];
  return (
    <section class="facets" aria-label={t("factsFilters")}>
      {FILTERS.map(([filter, title]) => (
        <Filter key={filter} {...{ filter, title, ports, version, facts, onSeparate }} />
      ))}
      <details class="facet">
        <summary class="facet-title">{t("factsCheck")}</summary>
        <ul>
          {CHECKS.map(([value, label]) => (
            <Value
              key={value}
              name={t(label)}
              checked={checks.includes(value)}
              onChange={(on) =>
                set({ filters: { ...settings.filters, check: toggled(checks, value, on) } })
              }
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Filter(props: Props & { filter: Counted; title: MessageKey }) {
  const { filter, title, ports, version, facts, onSeparate } = props;
  const { settings, set, owners } = facts;
  const i18n = useI18n();
  const { t, locale } = i18n;
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(filter === "role" || filter === "owner");
  const prefix = filter === "owner" ? ownerKey(typed) : "";
  // What is closed is not counted.
  const found = useQuery(open ? `${filter} ${prefix} ${version}` : "closed", async () =>
    open ? ports.read.factValues(filter, { prefix, limit: MOST[filter], by: "count" }) : null,
  );
  const [most, setMost] = useState(0); // as many as there were before anything was typed
  if (found.value && prefix === "" && found.value.length !== most) setMost(found.value.length);
  const chosen = settings.filters[filter] ?? [];
  const values = useMemo(
    () =>
      (filter === "owner" ? together(found.value ?? [], owners) : (found.value ?? []))
        .map((one) => ({ ...one, name: nameOf(filter, one, i18n) }))
        .toSorted((a, b) =>
          filter === "period"
            ? Number(a.value < b.value) - Number(a.value > b.value)
            : b.count - a.count || collator(locale).compare(a.name, b.name),
        ),
    [filter, found.value, owners, i18n],
  );
  // A filter that parts nothing is none.
  if (open && found.value && most <= 1 && typed === "" && chosen.length === 0) return null;
  const shown = values.filter(({ value }, at) => all || at < FEW || chosen.includes(value));
  const number = numberFormat(locale);
  return (
    <details class="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="facet-title">
        {t(title)}
        {chosen.length > 0 && ` · ${number.format(chosen.length)}`}
      </summary>
      {filter === "period" && <Years years={settings.years} onYears={(years) => set({ years })} />}
      {filter === "owner" && most > FEW && (
        <input
          type="search"
          class="library-field facet-find"
          aria-label={t("factsFindOwner")}
          placeholder={t("factsFindOwner")}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, name, count }) => (
          <Value
            key={value}
            name={name}
            count={number.format(count)}
            checked={chosen.includes(value)}
            onChange={(on) =>
              set({ filters: { ...settings.filters, [filter]: toggled(chosen, value, on) } })
            }
          />
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" class="text-button" onClick={() => setAll(!all)}>
          {t(all ? "facetFewer" : "facetMore")}
        </button>
      )}
      {filter === "owner" && <MergedOwners facts={facts} onSeparate={onSeparate} />}
    </details>
  );
}

interface ValueProps {
  name: string;
  count?: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function Value({ name, count, checked, onChange }: ValueProps) {
  return (
    <li>
      <label class="facet-value">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="facet-name">
          <bdi>{name}</bdi>
        </span>
        {count !== undefined && <span class="facet-count">{count}</span>}
      </label>
    </li>
  );
}

function toggled(values: readonly string[], value: string, on: boolean): string[] {
  const others = values.filter((other) => other !== value);
  return on ? [...others, value] : others;
}

/** Those that a person said are one, under the name that they have now. */
function together(values: readonly FactValue[], owners: Owners): FactValue[] {
  const sums = new Map<string, FactValue>();
  for (const { value, label, count } of values) {
    const { key, name } = owners.of(value === "" ? null : label);
    const sum = sums.get(key);
    if (sum) sum.count += count;
    else sums.set(key, { value: key, label: name ?? "", count });
  }
  return [...sums.values()];
}

function nameOf(filter: Counted, { value, label }: FactValue, i18n: I18n): string {
  const { t } = i18n;
  if (value === "") return t(NONE_LABELS[filter]);
  switch (filter) {
    case "role": {
      const key = ROLE_LABELS[value as Role] as MessageKey | undefined;
      return key ? t(key) : value;
    }
    case "kind": {
      const key = FIGURE_LABELS[value as FigureKind] as MessageKey | undefined;
      return key ? t(key) : value;
    }
    case "period":
      return periodText(value, i18n);
    case "owner":
    case "site":
      return label;
  }
}
