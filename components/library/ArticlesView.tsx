import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ArticleQuery, ArticleSort } from "../../lib/edge/library/queries.ts";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { ArticleList } from "./ArticleList.tsx";
import { TagDialog } from "./parts.tsx";
import type { LibraryPorts, LibraryTools } from "./ports.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Named } from "./use-named.ts";

const SORTS: readonly (readonly [sort: ArticleSort, label: MessageKey])[] = [
  ["savedAt", "sortSaved"],
  ["published", "sortPublished"],
  ["title", "sortTitle"],
  ["site", "sortSite"],
];

interface Props {
  ports: LibraryPorts;
  version: number;
  named: Named;
  query: Omit<ArticleQuery, "offset" | "limit"> & { sort: ArticleSort };
  /** Whether words or filters narrow the list. */
  isFiltered: boolean;
  selected: ReadonlySet<string>;
  onSelected: (ids: ReadonlySet<string>) => void;
  onSort: (sort: ArticleSort) => void;
  onClear: () => void;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onVersions: (id: string) => void;
  /** What keeps the search; stands in the bar. */
  keeper: ComponentChildren;
  Exports: LibraryTools["Exports"];
}

/** The articles that fit, in order, and what can be done with those that are selected. */
export function ArticlesView(props: Props) {
  const { ports, version, named, query, isFiltered, selected, onSelected, onWrite } = props;
  const { t, n } = useI18n();
  const [total, setTotal] = useState<number | null>(null);
  const [tagging, setTagging] = useState<readonly string[] | null>(null);
  const trash = (ids: readonly string[]): void => {
    onWrite([{ kind: "trash", ids: [...ids] }], n("libraryDeleted", ids.length));
    onSelected(new Set([...selected].filter((id) => !ids.includes(id))));
  };
  return (
    <>
      <div class="library-bar">
        <output class="library-total">
          {total === null ? "" : n(isFiltered ? "libraryFound" : "libraryTotal", total)}
        </output>
        {isFiltered && (
          <button type="button" class="text-button" onClick={props.onClear}>
            {t("libraryClear")}
          </button>
        )}
        {props.keeper}
        <label class="library-sort">
          {t("sortBy")}
          <select
            value={query.sort}
            onChange={(event) => props.onSort(event.currentTarget.value as ArticleSort)}
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
        names={named.names}
        selected={selected}
        onSelect={(id, on) => {
          const next = new Set(selected);
          if (on) next.add(id);
          else next.delete(id);
          onSelected(next);
        }}
        onDelete={(id) => trash([id])}
        onTags={(id) => setTagging([id])}
        onVersions={props.onVersions}
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
          ports={ports}
          ids={[...selected]}
          projects={named.projects}
          onDelete={() => trash([...selected])}
          onClear={() => onSelected(new Set())}
          onAll={async () => onSelected(new Set(await ports.read.articleIds(query)))}
          onTags={() => setTagging([...selected])}
          onWrite={onWrite}
          Exports={props.Exports}
        />
      )}
      {tagging && (
        <TagDialog
          ports={ports}
          ids={tagging}
          tags={named.tags}
          onWrite={onWrite}
          onClose={() => setTagging(null)}
        />
      )}
    </>
  );
}
