import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { FactsBar } from "./FactsBar.tsx";
import { FactsTable } from "./FactsTable.tsx";
import { LazyView } from "./LazyView.tsx";
import { SelectedFacts } from "./SelectedFacts.tsx";
import { DEFAULT_FACTS_SETTINGS, isNarrowed, queryOf } from "./state.ts";
import type { Facts } from "./use-facts.ts";
import { useTaking } from "./use-taking.ts";
import "./facts.css";

interface Props {
  ports: LibraryPorts;
  version: number;
  facts: Facts;
  /** Ids of the articles that the facts are of; null for all. */
  articles: readonly string[] | null;
  /** Looks at the facts of all articles again. */
  onAllArticles: () => void;
  /** Writes, and says what was done with the way back. */
  onWrite: (requests: WriteRequest[], said: string) => Promise<void>;
  /** Shows what was done, or that it was not. */
  onSaid: (text: string, failed: boolean) => void;
}

/** The facts of all saved articles, or of some: as a table, compared with one another, or over time. */
export function FactsView(props: Props) {
  const { ports, version, facts, articles, onAllArticles, onWrite, onSaid } = props;
  const { t, n } = useI18n();
  const { settings, set, owners } = facts;
  const { mode, sort, descending, display } = settings;
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const query = useMemo(() => queryOf(settings, articles, owners), [settings, articles, owners]);
  const narrowed = isNarrowed(settings);
  // The table of all facts needs no list of them: rows come by their place.
  const listed = narrowed || articles !== null || mode !== "table";
  const unlisted = useRef(query);
  if (!listed) unlisted.current = query;
  // Of a search it may name thousands of articles.
  const asked = useMemo(() => (listed ? JSON.stringify(query) : "all"), [listed, query]);
  const key = `${asked} ${version}`;
  const found = useQuery(key, async () => {
    if (!listed) return { key, total: (await ports.read.factPage({ offset: 0, limit: 0 })).total };
    const numbers = await ports.read.factNumbers(query);
    return { key, total: numbers.length, numbers };
  });
  const taking = useTaking(ports, onSaid);
  useEffect(() => {
    if (selected.size === 0) return;
    // What was read anew meanwhile has other numbers.
    const prune = async (): Promise<void> => {
      const there = await ports.read.factRows([...selected]);
      if (there.length < selected.size) setSelected(new Set(there.map((fact) => fact.n)));
    };
    void prune();
  }, [version]);

  if (found.failed) return <p class="library-trouble">{t("libraryFailed")}</p>;
  if (!found.value) return <output class="library-waiting">{t("libraryLoading")}</output>;
  const { key: answered, total, numbers = null } = found.value;
  const all = async (): Promise<readonly number[]> =>
    numbers ?? (await ports.read.factNumbers(query));
  const open = ({ article, start }: FactRow): void => ports.open(article, start ?? undefined);
  const empty = (
    <div class="library-empty">
      <h2>{t(narrowed || articles ? "factsNoneFound" : "factsEmpty")}</h2>
      <p>{t(narrowed || articles ? "factsNoneFoundHint" : "factsEmptyHint")}</p>
    </div>
  );
  return (
    <>
      {articles && (
        <p class="facts-scope">
          {n("factsOfArticles", articles.length)}
          <button type="button" class="text-button" onClick={onAllArticles}>
            {t("factsAllArticles")}
          </button>
        </p>
      )}
      <FactsBar
        settings={settings}
        total={total}
        taking={taking}
        onSet={set}
        onClear={
          narrowed
            ? () => {
                const { filters, years } = DEFAULT_FACTS_SETTINGS;
                set({ filters, years });
              }
            : null
        }
        onTake={(how) => void all().then((every) => taking.take(how, every))}
      />
      {total === 0 ? (
        empty
      ) : mode === "table" ? (
        <FactsTable
          ports={ports}
          version={version}
          // The rows that stand stay until the list is there: all rows are not gone through for those that fit.
          query={listed && numbers === null ? unlisted.current : query}
          total={total}
          numbers={numbers}
          answered={answered}
          display={display}
          owners={owners}
          selected={selected}
          onSelected={setSelected}
          onSort={(next) =>
            set(
              next === sort
                ? { descending: !descending }
                : { sort: next, descending: next === "date" || next === "value" },
            )
          }
        />
      ) : numbers === null ? (
        <output class="library-waiting">{t("factsReading")}</output>
      ) : (
        <LazyView
          mode={mode}
          ports={ports}
          version={version}
          numbers={numbersUsed(numbers, selected)}
          display={display}
          owners={owners}
          onOpen={open}
        />
      )}
      {selected.size > 0 && (
        <SelectedFacts
          ports={ports}
          facts={facts}
          selected={selected}
          taking={taking}
          onAll={() => void all().then((every) => setSelected(new Set(every)))}
          onClear={() => setSelected(new Set())}
          onWrite={async (requests, said) => {
            await onWrite(requests, said);
            setSelected(new Set());
          }}
        />
      )}
    </>
  );
}

/** Those that are selected, where any are. */
const numbersUsed = (
  numbers: readonly number[],
  selected: ReadonlySet<number>,
): readonly number[] => (selected.size > 0 ? numbers.filter((n) => selected.has(n)) : numbers);
