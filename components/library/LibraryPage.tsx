import { useEffect, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { useMedia } from "../reader/use-media.ts";
import { ArticlesView } from "./ArticlesView.tsx";
import { Facets } from "./Facets.tsx";
import { FactsFilters } from "./facts/FactsFilters.tsx";
import { FactsView } from "./facts/FactsView.tsx";
import { useFacts } from "./facts/use-facts.ts";
import { LibraryHead } from "./LibraryHead.tsx";
import { CorrectionsView, ListsView, TrashView, VersionsDialog } from "./parts.tsx";
import type { LibraryPorts, LibraryTools, LibraryView, Search } from "./ports.ts";
import { Projects } from "./Projects.tsx";
import { SavedSearches } from "./searches/SavedSearches.tsx";
import { SearchKeeper } from "./searches/SearchKeeper.tsx";
import { ALL_FACTS, isFiltering, keepable, useNarrowing } from "./searches/use-narrowing.ts";
import { Toast } from "./Toast.tsx";
import { useNamed } from "./use-named.ts";
import { usePerform } from "./use-perform.ts";
import { useQuery } from "./use-query.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./library.css";

const VIEWS: readonly (readonly [view: LibraryView, label: MessageKey])[] = [
  ["articles", "libraryArticles"],
  ["facts", "libraryFactsView"],
  ["notes", "notes"],
  ["lists", "libraryLists"],
  ["corrections", "libraryCorrections"],
  ["backup", "backupHeading"],
  ["trash", "libraryTrash"],
];

/** Everything that was saved: searched, filtered, put in order, thrown away and brought back. */
export function LibraryPage({ ports, tools }: { ports: LibraryPorts; tools: LibraryTools }) {
  const { t, n } = useI18n();
  const [view, setView] = useState<LibraryView>("articles");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [version, setVersion] = useState(0);
  const [shownHistory, setShownHistory] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ports.watch(() => setVersion((last) => last + 1), abort.signal);
    return () => abort.abort();
  }, [ports]);
  const wide = useMedia("(min-width: 56rem)");
  const { toast, say, dismiss, perform } = usePerform(ports);
  const write = (...[requests, said]: Parameters<typeof perform>): void =>
    void perform(requests, said);
  const named = useNamed(ports, version);
  const size = useQuery(`size ${version}`, () => ports.read.size());
  const narrowing = useNarrowing();
  const { words, filters, sort } = narrowing.articles;
  const query = { words, filters, sort, descending: sort === "savedAt" || sort === "published" };
  const isFiltered = isFiltering(narrowing.articles);
  const facts = useFacts(ports, version, view === "facts");
  const isScoped = view === "facts" && (isFiltered || selected.size > 0);
  const scope = useQuery(
    isScoped ? `scope ${JSON.stringify(query)} ${[...selected].join(" ")} ${version}` : "all",
    async () => {
      if (!isScoped) return null;
      return selected.size > 0 ? [...selected] : await ports.read.articleIds(query);
    },
  );
  const hasLists = view === "articles" || view === "facts";
  const now = hasLists ? keepable(view, narrowing.articles, facts) : null;
  const keep = (name: string): void => {
    if (!now) return;
    const id = `search-${crypto.randomUUID()}`;
    const content = { name, ...now };
    narrowing.setOpened(id);
    write(
      [{ kind: "put", put: { type: "search", id, base: null, content } }],
      t("searchKept", name),
    );
  };
  const update = ({ id, rev, content }: Search): void => {
    if (!now) return;
    write(
      [{ kind: "put", put: { type: "search", id, base: rev, content: now } }],
      t("searchUpdated", content.name),
    );
  };
  const open = (search: Search): void => {
    setSelected(new Set());
    facts.set(ALL_FACTS);
    setView(narrowing.open(search, facts));
  };
  const keeper = (
    <SearchKeeper
      now={now}
      search={named.searches.find(({ id }) => id === narrowing.opened) ?? null}
      onKeep={keep}
      onUpdate={update}
    />
  );

  return (
    <div class="library">
      <LibraryHead
        words={words}
        onWords={(typed) => {
          narrowing.set({ words: typed });
          // Notes are searched by the same field.
          if (!hasLists && view !== "notes") setView("articles");
        }}
        onSettings={ports.onSettings}
      />
      <aside class="library-side" aria-label={t("libraryFilters")}>
        <nav aria-label={t("libraryTitle")}>
          <ul class="library-views">
            {VIEWS.map(([one, label]) => (
              <li key={one}>
                <button
                  type="button"
                  class="library-view"
                  data-view={one}
                  aria-current={view === one ? "page" : undefined}
                  onClick={() => setView(one)}
                >
                  {t(label)}
                </button>
                {one === "backup" && <tools.BackupAge />}
              </li>
            ))}
          </ul>
        </nav>
        {view === "articles" && (
          <Projects
            projects={named.projects}
            ports={ports}
            version={version}
            onWrite={(request, said) => write([request], said)}
          />
        )}
        {hasLists && (
          <SavedSearches
            searches={named.searches}
            current={now && narrowing.opened}
            onOpen={open}
          />
        )}
        {view === "articles" && (
          <details class="library-filters" open={wide}>
            <summary class="text-button">{t("libraryFiltersTitle")}</summary>
            <Facets
              ports={ports}
              version={version}
              filters={filters}
              names={named.names}
              onFilters={(next) => narrowing.set({ filters: next })}
            />
          </details>
        )}
        {view === "facts" && (
          <details class="library-filters" open={wide}>
            <summary class="text-button">{t("libraryFiltersTitle")}</summary>
            <FactsFilters
              ports={ports}
              version={version}
              facts={facts}
              onSeparate={(id, name) =>
                write([{ kind: "trash", ids: [id] }], t("factsSeparated", name))
              }
            />
          </details>
        )}
      </aside>
      <main class="library-main">
        <h1 class="visually-hidden">{t("libraryTitle")}</h1>
        {view !== "backup" && <tools.BackupNote onBackups={() => setView("backup")} />}
        {size.value?.nearlyFull && <p class="library-trouble">{t("libraryNearlyFull")}</p>}
        {view === "articles" && (
          <ArticlesView
            ports={ports}
            version={version}
            named={named}
            query={query}
            isFiltered={isFiltered}
            selected={selected}
            onSelected={setSelected}
            onSort={(next) => narrowing.set({ sort: next })}
            onClear={narrowing.clear}
            onWrite={write}
            onVersions={setShownHistory}
            keeper={keeper}
            Exports={tools.Exports}
          />
        )}
        {view === "facts" && (
          <>
            {keeper}
            <FactsView
              ports={ports}
              version={version}
              facts={facts}
              articles={isScoped ? scope.value : null}
              onAllArticles={() => {
                narrowing.clear();
                setSelected(new Set());
              }}
              onWrite={perform}
              onSaid={say}
            />
          </>
        )}
        {view === "notes" && (
          <tools.Notes
            version={version}
            words={words}
            onWrite={perform}
            onSaid={say}
            onVersions={setShownHistory}
          />
        )}
        {view === "lists" && (
          <ListsView
            ports={ports}
            version={version}
            named={named}
            onWrite={write}
            onOpenSearch={open}
            onFilter={(filter, value) => {
              narrowing.clear();
              narrowing.set({ filters: { [filter]: [value] } });
              setView("articles");
            }}
            onVersions={setShownHistory}
          />
        )}
        {view === "corrections" && (
          <CorrectionsView
            ports={ports}
            version={version}
            onWrite={write}
            onVersions={setShownHistory}
          />
        )}
        {view === "backup" && <tools.Backups />}
        {view === "trash" && (
          <TrashView
            ports={ports}
            version={version}
            onWrite={write}
            onRestore={(ids) => write([{ kind: "restore", ids }], n("libraryRestored", ids.length))}
          />
        )}
      </main>
      {shownHistory !== null && (
        <VersionsDialog
          ports={ports}
          id={shownHistory}
          version={version}
          names={named.names}
          onWrite={write}
          onClose={() => setShownHistory(null)}
        />
      )}
      {toast && <Toast toast={toast} onClose={dismiss} />}
    </div>
  );
}
