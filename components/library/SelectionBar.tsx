import { useState } from "preact/hooks";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n } from "../i18n.ts";
import { OneArticleForm } from "./OneArticleForm.tsx";
import type { LibraryPorts, LibraryTools, Project } from "./ports.ts";

interface Props {
  ports: LibraryPorts;
  ids: readonly string[];
  projects: readonly Project[];
  onDelete: () => void;
  onClear: () => void;
  onAll: () => Promise<void>;
  onTags: () => void;
  onWrite: (requests: WriteRequest[], said: string) => void;
  Exports: LibraryTools["Exports"];
}

/** Articles that can be said to be one at a time: of more, nobody looks at each. */
const MOST_AS_ONE = 8;

/** What can be done with the articles that are selected; how many they are is said first. */
export function SelectionBar(props: Props) {
  const { ports, ids, projects, onDelete, onClear, onAll, onTags, onWrite, Exports } = props;
  const { t, n } = useI18n();
  const [asOne, setAsOne] = useState(false);
  const canBeOne = ids.length > 1 && ids.length <= MOST_AS_ONE;
  const move = async (project: string | null): Promise<void> => {
    const entries = await ports.read.entries(ids);
    const puts = entries
      .filter((entry) => entry.project !== project)
      .map(({ id, rev }) => ({ type: "article" as const, id, base: rev, content: { project } }));
    const name = projects.find(({ id }) => id === project)?.content.name;
    onWrite(
      [{ kind: "puts", puts }],
      name === undefined
        ? n("selectionMovedOut", ids.length)
        : n("selectionMoved", ids.length, [name]),
    );
  };
  return (
    <section class="selection" aria-label={t("selectionTitle")}>
      <output class="selection-count">{n("selectionCount", ids.length)}</output>
      <button type="button" class="text-button" onClick={() => void onAll()}>
        {t("selectionAll")}
      </button>
      <button type="button" class="text-button" onClick={onClear}>
        {t("selectionClear")}
      </button>
      <button type="button" class="text-button" onClick={onTags}>
        {t("tagsButton")}
      </button>
      {canBeOne && (
        <button
          type="button"
          class="text-button"
          aria-expanded={asOne}
          onClick={() => setAsOne(!asOne)}
        >
          {t("oneArticle")}
        </button>
      )}
      {projects.length > 0 && (
        <select
          class="selection-move"
          aria-label={t("selectionMove")}
          value="-"
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = "-";
            void move(value === "" ? null : value);
          }}
        >
          <option value="-" disabled>
            {t("selectionMove")}
          </option>
          <option value="">{t("projectNone")}</option>
          {projects.map(({ id, content }) => (
            <option value={id} key={id}>
              {content.name}
            </option>
          ))}
        </select>
      )}
      <Exports ids={ids} />
      <button type="button" class="button selection-delete" onClick={onDelete}>
        {n("selectionDelete", ids.length)}
      </button>
      {asOne && canBeOne && (
        <OneArticleForm
          ports={ports}
          ids={ids}
          onOne={(requests, said) => {
            setAsOne(false);
            onWrite(requests, said);
            onClear();
          }}
        />
      )}
    </section>
  );
}
