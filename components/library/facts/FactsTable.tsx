import { useEffect, useRef, useState } from "preact/hooks";
import type { Owners } from "../../../lib/core/library/owners.ts";
import type { FactSort } from "../../../lib/edge/library/queries.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { useMedia } from "../../reader/use-media.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { useRowWindow } from "../use-window.ts";
import type { Display } from "./display.ts";
import { FactRow } from "./FactRow.tsx";

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

interface Props {
  ports: LibraryPorts;
  /** Grows with every change of the library. */
  version: number;
  /** Numbers of the facts, in order. */
  numbers: readonly number[];
  sort: FactSort;
  descending: boolean;
  display: Display;
  owners: Owners;
  selected: ReadonlySet<number>;
  onSelected: (selected: ReadonlySet<number>) => void;
  onSort: (sort: FactSort) => void;
}

/** As many rows in the document as stand in the window; arrows go from one to the next. */
export function FactsTable(props: Props) {
  const { ports, version, numbers, sort, descending, display, owners } = props;
  const { selected, onSelected, onSort } = props;
  const { t } = useI18n();
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useMedia(NARROW) ? CARD_HEIGHT : ROW_HEIGHT;
  const { from, to } = useRowWindow(body, numbers.length, height);
  const shown = numbers.slice(from, to);
  const rows = useQuery(`${shown.join(" ")} ${version}`, () => ports.read.factRows(shown));
  const facts = new Map(rows.value?.map((fact) => [fact.n, fact]));
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

  const select = (place: number, on: boolean, range: boolean): void => {
    const [a, b] = range ? [last.current, place].toSorted((x, y) => x - y) : [place, place];
    const next = new Set(selected);
    for (const n of numbers.slice(a, (b ?? place) + 1)) {
      if (on) next.add(n);
      else next.delete(n);
    }
    last.current = place;
    onSelected(next);
  };
  const go = (place: number, control: string): void => {
    const next = Math.max(0, Math.min(numbers.length - 1, place));
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

      aria-rowcount={numbers.length + 1}
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
        {shown.map((n, at) => {
          const fact = facts.get(n);
          const place = from + at;
          return fact ? (
            <FactRow
              key={n}
              fact={fact}
              place={place}
              display={display}
              owners={owners}
              selected={selected.has(n)}
              stop={place === stop}
              onSelect={(on, range) => select(place, on, range)}
              onKey={onKey}
              onOpen={() => ports.open(fact.row.article, fact.row.start ?? undefined)}
            />
          ) : (
            <Gap key={n} height={height} />
          );
        })}
        <Gap height={(numbers.length - to) * height} />
      </tbody>
    </table>
  );
}

/** Stands for rows that are not in the document. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return <tr class="fact-gap" aria-hidden="true" style={{ blockSize: `${height}px` }} />;
}
