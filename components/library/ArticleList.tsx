import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { askedWords, finderOf } from "../../lib/core/library/search/words.ts";
import type { ArticleQuery } from "../../lib/edge/library/queries.ts";
import { useI18n } from "../i18n.ts";
import { ArticleRow, ROW_HEIGHT } from "./ArticleRow.tsx";
import type { LibraryPorts } from "./ports.ts";
import { useQuery } from "./use-query.ts";
import { useRowWindow } from "./use-window.ts";

interface Props {
  ports: LibraryPorts;
  query: Omit<ArticleQuery, "offset" | "limit">;
  /** Grows with every change of the library. */
  version: number;
  /** Names of projects and tags by their ids. */
  names: ReadonlyMap<string, string>;
  selected: ReadonlySet<string>;
  onSelect: (id: string, on: boolean) => void;
  onDelete: (id: string) => void;
  onTags: (id: string) => void;
  onVersions: (id: string) => void;
  onTotal: (total: number) => void;
  empty: ComponentChildren;
}

/** The articles that fit, as many of them in the document as stand in the window. */
export function ArticleList(props: Props) {
  const { ports, query, version, names, selected, onTotal, empty } = props;
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const key = `${JSON.stringify(query)} ${version}`;
  const found = useQuery(key, async () => ({
    ids: await ports.read.articleIds(query),
    words: query.words ?? "",
  }));
  const { ids = [], words = "" } = found.value ?? {};
  const total = ids.length;
  const { from, to } = useRowWindow(list, total, ROW_HEIGHT);
  const shown = ids.slice(from, to);
  const rows = useQuery(`${shown.join(" ")} ${version}`, () => ports.read.entries(shown));
  // Marks are of the words that the rows were found by, not yet of those that are typed.
  const find = useMemo(() => finderOf(askedWords(words)), [words]);
  const snippets = useQuery(`${shown.join(" ")} ${words}`, () => ports.read.snippets(shown, words));
  const places = useMemo(() => new Map(ids.map((id, place) => [id, place])), [found.value]);
  useLayoutEffect(() => {
    if (found.value) onTotal(total);
  }, [found.value]);
  const latest = useRef(props);
  latest.current = props;
  // Made anew only when something in them is another: not at every letter that is typed, nor when the total is told.
  const items = useMemo(
    () =>
      (rows.value ?? []).flatMap((entry) => {
        const place = places.get(entry.id);
        if (place === undefined) return [];
        const { id, url } = entry;
        const openSource = url ? () => ports.openSource(url) : undefined;
        return [
          <ArticleRow
            key={id}
            entry={entry}
            place={place}
            total={total}
            find={find}
            snippet={snippets.value?.get(id) ?? null}
            project={entry.project === null ? null : (names.get(entry.project) ?? null)}
            selected={selected.has(id)}
            onSelect={(one, on) => latest.current.onSelect(one, on)}
            onOpen={() => ports.open(id)}
            onSource={openSource}
            tags={entry.tags.flatMap((tag) => names.get(tag) ?? [])}
            onDelete={() => latest.current.onDelete(id)}
            actions={[
              ...(openSource ? [{ label: t("librarySource"), onChoose: openSource }] : []),
              { label: t("tagsButton"), onChoose: () => latest.current.onTags(id) },
              { label: t("versionsButton"), onChoose: () => latest.current.onVersions(id) },
            ]}
          />,
        ];
      }),
    [rows.value, places, find, snippets.value, names, selected, ports, t],
  );
  if (found.failed) return <p class="library-trouble">{t("libraryFailed")}</p>;
  if (!found.value) return <output class="library-waiting">{t("libraryLoading")}</output>;
  if (total === 0) return <>{empty}</>;
  return (
    <ul class="articles" ref={list} style={{ blockSize: `${total * ROW_HEIGHT}px` }}>
      {items}
    </ul>
  );
}
