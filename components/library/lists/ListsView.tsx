import type { ComponentChildren } from "preact";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts, Project, Search } from "../ports.ts";
import type { Named } from "../use-named.ts";
import { useQuery } from "../use-query.ts";
import { ListRow } from "./ListRow.tsx";
import { TagRows } from "./TagRows.tsx";
import "./lists.css";

interface Props {
  ports: LibraryPorts;
  version: number;
  named: Named;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onOpenSearch: (search: Search) => void;
  /** Shows the articles under a project or a tag. */
  onFilter: (filter: "project" | "tag", id: string) => void;
  onVersions: (id: string) => void;
}

/** Articles that can be counted under a filter. */
const MOST = 5000;

/** Projects, tags and searches: renamed, merged, deleted. */
export function ListsView(props: Props) {
  const { ports, version, named, onWrite, onOpenSearch, onFilter, onVersions } = props;
  const { t, n, locale } = useI18n();
  const counts = useQuery(`list counts ${version}`, async () => {
    const found = [
      ...(await ports.read.values("project", { limit: MOST })),
      ...(await ports.read.values("tag", { limit: MOST })),
    ];
    return new Map(found.map(({ value, count }) => [value, count]));
  });
  const countOf = (id: string): number => counts.value?.get(id) ?? 0;
  const byName = <Doc extends Project | Search>(documents: readonly Doc[]): Doc[] =>
    documents.toSorted((a, b) => a.content.name.localeCompare(b.content.name, locale));
  const versions = (id: string) => ({
    label: t("versionsButton"),
    onChoose: () => onVersions(id),
  });
  const trash = (id: string, name: string): void =>
    onWrite([{ kind: "trash", ids: [id] }], t("listDeleted", name));
  return (
    <div class="lists">
      <List title={t("projectsTitle")} empty={t("projectsEmpty")}>
        {byName(named.projects).map(({ id, rev, content }) => (
          <ListRow
            key={id}
            name={content.name}
            about={n("libraryTotal", countOf(id))}
            onOpen={() => onFilter("project", id)}
            onRename={(name) =>
              onWrite(
                [{ kind: "put", put: { type: "project", id, base: rev, content: { name } } }],
                t("renamed", [content.name, name]),
              )
            }
            onDelete={() => trash(id, content.name)}
            actions={[versions(id)]}
          />
        ))}
      </List>
      <List title={t("facetTag")} empty={t("tagsEmpty")}>
        <TagRows
          ports={ports}
          tags={named.tags}
          countOf={countOf}
          onWrite={onWrite}
          onOpen={(id) => onFilter("tag", id)}
          onVersions={onVersions}
        />
      </List>
      <List title={t("searchesTitle")} empty={t("searchesEmpty")}>
        {byName(named.searches).map((search) => {
          const { id, rev, content } = search;
          return (
            <ListRow
              key={id}
              name={content.name}
              about={t(
                content.filters["view"]?.includes("facts") ? "libraryFactsView" : "libraryArticles",
              )}
              onOpen={() => onOpenSearch(search)}
              onRename={(name) =>
                onWrite(
                  [{ kind: "put", put: { type: "search", id, base: rev, content: { name } } }],
                  t("renamed", [content.name, name]),
                )
              }
              onDelete={() => trash(id, content.name)}
              actions={[versions(id)]}
            />
          );
        })}
      </List>
    </div>
  );
}

interface ListProps {
  title: string;
  /** Said where there is nothing in it. */
  empty: string;
  children: ComponentChildren;
}

function List({ title, empty, children }: ListProps) {
  return (
    <section class="list">
      <h2 class="list-title">{title}</h2>
      <ul class="list-rows">{children}</ul>
      <p class="library-hint list-empty">{empty}</p>
    </section>
  );
}
