import { useEffect, useState } from "preact/hooks";
import type { ArticleSort } from "../../lib/edge/library/queries.ts";
import type { UndoStep, WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { LogoIcon, SearchIcon } from "../icons.tsx";
import { useMedia } from "../reader/use-media.ts";
import { ArticleList } from "./ArticleList.tsx";
import { Facets } from "./Facets.tsx";
import { FactsFilters } from "./facts/FactsFilters.tsx";
import { FactsView } from "./facts/FactsView.tsx";
import { useFacts } from "./facts/use-facts.ts";
import type { Filters, LibraryPorts, LibraryTools, LibraryView } from "./ports.ts";
import { Projects } from "./Projects.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { Toast, type ToastState } from "./Toast.tsx";
import { TrashView } from "./TrashView.tsx";
import { useQuery } from "./use-query.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./library.css";

const VIEWS: readonly (readonly [view: LibraryView, label: MessageKey])[] = [
  ["articles", "libraryArticles"],
  ["facts", "libraryFactsView"],
  ["notes", "notes"],
  ["backup", "backupHeading"],
  ["trash", "libraryTrash"],
];

const SORTS: readonly (readonly [sort: ArticleSort, label: MessageKey])[] = [
  ["savedAt", "sortSaved"],
  ["published", "sortPublished"],
  ["title", "sortTitle"],
  ["site", "sortSite"],
];

/** Everything that was saved: searched, filtered, put in order, thrown away and brought back. */
export function LibraryPage({ ports, tools }: { ports: LibraryPorts; tools: LibraryTools }) {
  const { t, n } = useI18n();
  const [view, setView] = useState<LibraryView>("articles");
  const [typed, setTyped] = useState("");
  const [filters, setFilters] = useState<Filters>({});
  const [sort, setSort] = useState<ArticleSort>("savedAt");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [version, setVersion] = useState(0);
  const [total, setTotal] = useState<number | null>(null);
  const [toast, setToast] = useState<ToastState | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ports.watch(() => setVersion((last) => last + 1), abort.signal);
    return () => abort.abort();
  }, [ports]);
  const wide = useMedia("(min-width: 56rem)");
  const projects = useQuery(`projects ${version}`, () => ports.read.documents("project"));
  const size = useQuery(`size ${version}`, () => ports.read.size());
  const query = {
    words: typed,
    filters,
    sort,
    descending: sort === "savedAt" || sort === "published",
  };
  const isFiltered =
    typed.trim() !== "" || Object.values(filters).some((values) => values.length > 0);
  const facts = useFacts(ports, version, view === "facts");
  const isScoped = view === "facts" && (isFiltered || selected.size > 0);
  const scope = useQuery(
    isScoped ? `scope ${JSON.stringify(query)} ${[...selected].join(" ")} ${version}` : "all",
    async () => {
      if (!isScoped) return null;
      return selected.size > 0 ? [...selected] : await ports.read.articleIds(query);
    },
  );

  const undo = (steps: UndoStep[]): void => {
    void perform([{ kind: "undo", steps }], t("libraryUndone"), false);
  };
  /** Writes, and says what was done with the way back; nothing has changed where it fails. */
  const perform = async (requests: WriteRequest[], said: string, canUndo = true): Promise<void> => {
    const steps: UndoStep[] = [];
    try {
      for (const request of requests) steps.push(...(await ports.write(request)).undo);
      setToast({ text: said, onUndo: canUndo && steps.length > 0 ? () => undo(steps) : undefined });
    } catch (error) {
      // What came before it was written, and can be taken back.
      setToast({
        text: error instanceof Error ? error.message : String(error),
        failed: true,
        onUndo: canUndo && steps.length > 0 ? () => undo(steps) : undefined,
      });
    }
  };
  const trash = (ids: string[]): void => {
    void perform([{ kind: "trash", ids }], n("libraryDeleted", ids.length));
    setSelected(new Set([...selected].filter((id) => !ids.includes(id))));
  };

  return (
    <div class="library">
      <header class="library-head">
        <p class="library-brand">
          <LogoIcon />
          <span>{t("libraryTitle")}</span>
        </p>
        <search class="library-search">
          <SearchIcon />
          <input
            type="search"
            class="library-field"
            aria-label={t("librarySearch")}
            placeholder={t("librarySearch")}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              if (view === "trash") setView("articles");
            }}
          />
        </search>
        <button type="button" class="text-button" onClick={ports.onSettings}>
          {t("settingsTitle")}
        </button>
      </header>
      <aside class="library-side" aria-label={t("libraryFilters")}>
        <nav aria-label={t("libraryTitle")}>
          <ul class="library-views">
            {VIEWS.map(([one, label]) => (
              <li key={one}>
                <button
                  type="button"
                  class="library-view"
                  aria-current={view === one ? "page" : undefined}
                  onClick={() => setView(one)}
                >
                  {t(label)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {view === "articles" && (
          <>
            <Projects
              projects={projects.value ?? []}
              ports={ports}
              version={version}
              onWrite={(request, said) => void perform([request], said)}
            />
            <details class="library-filters" open={wide}>
              <summary class="text-button">{t("libraryFiltersTitle")}</summary>
              <Facets
                ports={ports}
                version={version}
                filters={filters}
                projects={projects.value ?? []}
                onFilters={setFilters}
              />
            </details>
          </>
        )}
        {view === "facts" && (
          <FactsFilters
            ports={ports}
            version={version}
            facts={facts}
            onSeparate={(id, name) =>
              void perform([{ kind: "trash", ids: [id] }], t("factsSeparated", name))
            }
          />
        )}
      </aside>
      <main class="library-main">
        <h1 class="visually-hidden">{t("libraryTitle")}</h1>
        {size.value?.nearlyFull && <p class="library-trouble">{t("libraryNearlyFull")}</p>}
        {view === "backup" ? (
          <tools.Backups />
        ) : view === "facts" ? (
          <FactsView
            ports={ports}
            version={version}
            facts={facts}
            articles={isScoped ? scope.value : null}
            onAllArticles={() => {
              setTyped("");
              setFilters({});
              setSelected(new Set());
            }}
            onWrite={perform}
            onSaid={(text, failed) => setToast({ text, failed })}
          />
        ) : view === "notes" ? (
          <tools.Notes
            version={version}
            words={typed}
            onWrite={perform}
            onSaid={(text, failed) => setToast({ text, failed })}
          />
        ) : view === "trash" ? (
          <TrashView
            ports={ports}
            version={version}
            onRestore={(ids) =>
              void perform([{ kind: "restore", ids }], n("libraryRestored", ids.length))
            }
          />
        ) : (
          <>
            <div class="library-bar">
              <output class="library-total">
                {total === null ? "" : n(isFiltered ? "libraryFound" : "libraryTotal", total)}
              </output>
              {isFiltered && (
                <button
                  type="button"
                  class="text-button"
                  onClick={() => {
                    setTyped("");
                    setFilters({});
                  }}
                >
                  {t("libraryClear")}
                </button>
              )}
              <label class="library-sort">
                {t("sortBy")}
                <select
                  value={sort}
                  onChange={(event) => setSort(event.currentTarget.value as ArticleSort)}
                >
                  {SORTS.map(([one, label]) => (
                    <option value={one} key={one}>
                      {t(label)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <ArticleList
              ports={ports}
              query={query}
              version={version}
              projects={projects.value ?? []}
              selected={selected}
              onSelect={(id, on) => {
                const next = new Set(selected);
                if (on) next.add(id);
                else next.delete(id);
                setSelected(next);
              }}
              onDelete={(id) => trash([id])}
              onTotal={setTotal}
              empty={
                <div class="library-empty">
                  <h2>{t(isFiltered ? "libraryNothingFound" : "libraryEmpty")}</h2>
                  <p>{t(isFiltered ? "libraryNothingFoundHint" : "libraryEmptyHint")}</p>
                </div>
              }
            />
            {selected.size > 0 && (
              <SelectionBar
                ids={[...selected]}
                projects={projects.value ?? []}
                onDelete={() => trash([...selected])}
                onClear={() => setSelected(new Set())}
                Exports={tools.Exports}
                onAll={async () => setSelected(new Set(await ports.read.articleIds(query)))}
              />
            )}
          </>
        )}
      </main>
      {toast && <Toast toast={toast} onClose={() => setToast(null)} />}
    </div>
  );
}
