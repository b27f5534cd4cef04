import { useEffect, useRef, useState } from "preact/hooks";
import type { Owners } from "../../../lib/core/library/owners.ts";
import type { FactSort, NumberedFact } from "../../../lib/edge/library/queries.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { useMedia } from "../../reader/use-media.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { useRowWindow } from "../use-window.ts";
import type { Display } from "./display.ts";
import { FactRow } from "./FactRow.tsx";
import type { FactsQuery } from "./state.ts";

/** CSS pixels: `facts.css` has them as well. Rows are cards where the window is narrow. */
const ROW_HEIGHT = 58;
const CARD_HEIGHT = 116;
export const NARROW = "(max-width: 51.99rem)";
/** Of the library's head, which stays above the table's own. */
const HEADS = 100;

export const FACT_SORTS: readonly (readonly [sort: FactSort, label: MessageKey])[] = [
  ["owner", "factsWhose"],
  ["role", "factsWhat"],
  ["value", "factsHowMuch"],
  ["period", "factsWhen"],
  ["site", "factsWhere"],
  ["date", "factsPublished"],
];

interface PlacedFact extends NumberedFact {
  /** In the table, from 0. */
  place: number;
}

interface Props {
  ports: LibraryPorts;
  /** Grows with every change of the library. */
  version: number;
  query: FactsQuery;
  total: number;
  /** Numbers of the facts that fit, in order; null for all there are, which come by their place. */
  numbers: readonly number[] | null;
  /** Which question they answer: it tells one list from another. */
  answered: string;
  display: Display;
  owners: Owners;
  selected: ReadonlySet<number>;
  onSelected: (selected: ReadonlySet<number>) => void;
  onSort: (sort: FactSort) => void;
}

/** As many rows in the document as stand in the window; arrows go from one to the next. */
export function FactsTable(props: Props) {
  const { ports, version, query, total, numbers, answered, display, owners } = props;
  const { sort = "date", descending = false } = query;
  const { selected, onSelected, onSort } = props;
  const { t } = useI18n();
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useMedia(NARROW) ? CARD_HEIGHT : ROW_HEIGHT;
  const { from, to } = useRowWindow(body, total, height);
  const page = async (start: number, end: number): Promise<PlacedFact[]> => {
    if (end <= start) return [];
    const facts = numbers
      ? await ports.read.factRows(numbers.slice(start, end))
      : (await ports.read.factPage({ ...query, offset: start, limit: end - start })).facts;
    // Rows that went meanwhile leave their places empty until the next answer.
    const places = numbers && new Map(numbers.slice(start, end).map((n, at) => [n, start + at]));
    return facts.map((fact, at) => ({ ...fact, place: places?.get(fact.n) ?? start + at }));
  };
  const key = numbers ? answered : `${JSON.stringify(query)} ${version} ${total}`;
  const rows = useQuery(`${key} ${from} ${to}`, () => page(from, Math.min(to, total)));
  const facts = new Map(rows.value?.map((fact) => [fact.place, fact]));
  const [active, setActive] = useState(0);
  const stop = active >= from && active < to ? active : from;
  const last = useRef(0); // the row that was selected or let go last: Shift goes on from there
  const wanted = useRef<{ place: number; control: string } | null>(null); // to be focused when it is there

  useEffect(() => {
    if (!wanted.current) return;
    const { place, control } = wanted.current;
    const found = body.current?.querySelector<HTMLElement>(`[data-place="${place}"] ${control}`);
    if (!found) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  });

  const select = async (place: number, n: number, on: boolean, range: boolean): Promise<void> => {
    const [a = place, b = place] = [last.current, place].toSorted((x, y) => x - y);
    last.current = place;
    const chosen = range ? (await page(a, b + 1)).map((fact) => fact.n) : [n];
    const next = new Set(selected);
    for (const one of chosen) {
      if (on) next.add(one);
      else next.delete(one);
    }
    onSelected(next);
  };
  const go = (place: number, control: string): void => {
    const next = Math.max(0, Math.min(total - 1, place));
    wanted.current = { place: next, control };
    setActive(next);
    const top = (body.current?.getBoundingClientRect().top ?? 0) + next * height;
    if (top < HEADS) scrollBy(0, top - HEADS);
    else if (top + height > innerHeight) scrollBy(0, top + height - innerHeight + HEADS);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    // A key that is held down goes on from the row that is still on its way.
    const { place = Number(target.closest<HTMLElement>("[data-place]")?.dataset["place"]) } =
      wanted.current ?? {};
    const page = Math.max(1, Math.floor((innerHeight - HEADS) / height) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[key];
    const isBox = target instanceof HTMLInputElement;
    if (key === "ArrowLeft" || key === "ArrowRight") {
      event.preventDefault();
      go(place, isBox ? "button" : "input");
    } else if (step !== undefined && Number.isInteger(place)) {
      event.preventDefault();
      go(place + step, isBox ? "input" : "button");
    }
  };

  return (
    <table
      class="facts"

      aria-rowcount={total + 1}
      aria-label={t("factsTitle")}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="fact-check">
            <span class="visually-hidden">{t("factsSelected")}</span>
          </th>
          {FACT_SORTS.map(([one, label]) => (
            <th
              scope="col"
              key={one}
              class={`fact-head-${one}`}
              aria-sort={sort !== one ? undefined : descending ? "descending" : "ascending"}
            >
              <button type="button" class="fact-sort" onClick={() => onSort(one)}>
                {t(label)}
                <span class="fact-arrow" aria-hidden="true">
                  {sort !== one ? "" : descending ? "↓" : "↑"}
                </span>
              </button>
            </th>
          ))}
          <th scope="col">{t("factsSentence")}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={from * height} />
        {Array.from({ length: Math.max(0, Math.min(to, total) - from) }, (_, at) => {
          const place = from + at;
          const fact = facts.get(place);
          return fact ? (
            <FactRow
              key={fact.n}
              fact={fact}
              place={place}
              display={display}
              owners={owners}
              selected={selected.has(fact.n)}
              stop={place === stop}
              onSelect={(on, range) => void select(place, fact.n, on, range)}
              onKey={onKey}
              onOpen={() => ports.open(fact.row.article, fact.row.start ?? undefined)}
            />
          ) : (
            <Gap key={`gap ${place}`} height={height} />
          );
        })}
        <Gap height={(total - to) * height} />
      </tbody>
    </table>
  );
}

/** Stands for rows that are not in the document. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return <tr class="fact-gap" aria-hidden="true" style={{ blockSize: `${height}px` }} />;
}
