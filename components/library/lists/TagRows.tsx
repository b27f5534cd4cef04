import { useState } from "preact/hooks";
import { tagKey } from "../../../lib/core/library/tags.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts, Tag } from "../ports.ts";
import { mergingRequests } from "../tags/tagging.ts";
import { ListRow } from "./ListRow.tsx";

interface Props {
  ports: LibraryPorts;
  tags: readonly Tag[];
  countOf: (id: string) => number;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onOpen: (id: string) => void;
  onVersions: (id: string) => void;
}

/** The tags, each with its articles; one can be put in the place of another. */
export function TagRows({ ports, tags, countOf, onWrite, onOpen, onVersions }: Props) {
  const { t, n, locale } = useI18n();
  const [merging, setMerging] = useState<string | null>(null);
  const inOrder = tags.toSorted((a, b) => a.content.name.localeCompare(b.content.name, locale));
  const merge = async (from: Tag, into: Tag): Promise<void> => {
    setMerging(null);
    const requests = await mergingRequests(ports.read, from, into);
    onWrite(requests, t("tagMerged", [from.content.name, into.content.name]));
  };
  const rename = (tag: Tag, name: string): void => {
    const other = tags.find((one) => one !== tag && tagKey(one.content.name) === tagKey(name));
    // Two tags of one name are one.
    if (other) void merge(tag, other);
    else {
      const { id, rev: base } = tag;
      onWrite(
        [{ kind: "put", put: { type: "tag", id, base, content: { name } } }],
        t("renamed", [tag.content.name, name]),
      );
    }
  };
  return (
    <>
      {inOrder.map((tag) => {
        const { id, content } = tag;
        const others = inOrder.filter((other) => other !== tag);
        return (
          <ListRow
            key={id}
            name={content.name}
            about={n("libraryTotal", countOf(id))}
            onOpen={() => onOpen(id)}
            onRename={(name) => rename(tag, name)}
            onDelete={() => onWrite([{ kind: "trash", ids: [id] }], t("listDeleted", content.name))}
            actions={[
              ...(others.length > 0
                ? [{ label: t("tagMerge"), onChoose: () => setMerging(id) }]
                : []),
              { label: t("versionsButton"), onChoose: () => onVersions(id) },
            ]}
          >
            {merging === id && others.length > 0 && (
              <MergeInto
                name={content.name}
                others={others}
                onMerge={(into) => void merge(tag, into)}
                onCancel={() => setMerging(null)}
              />
            )}
          </ListRow>
        );
      })}
    </>
  );
}

interface MergeProps {
  name: string;
  others: readonly Tag[];
  onMerge: (into: Tag) => void;
  onCancel: () => void;
}

function MergeInto({ name, others, onMerge, onCancel }: MergeProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(others[0]?.id ?? "");
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  if (!into) return null;
  return (
    <form
      class="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(into);
      }}
    >
      <label class="list-label">
        {t("tagMergeInto", name)}
        <select
          value={into.id}
          ref={(field) => {
            if (!field || field.dataset["met"]) return;
            field.dataset["met"] = "true";
            field.focus();
          }}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {others.map(({ id, content }) => (
            <option value={id} key={id}>
              {content.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {t("tagMergeDo")}
      </button>
      <button type="button" class="text-button" onClick={onCancel}>
        {t("cancel")}
      </button>
    </form>
  );
}
