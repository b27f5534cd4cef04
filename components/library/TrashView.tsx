import type { AnyDocument, DocumentType } from "../../lib/core/library/documents.ts";
import { formatPublished } from "../format/dates.ts";
import { useI18n, type I18n, type MessageKey } from "../i18n.ts";
import { correctionText } from "../model/corrections.ts";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { EmptyTrash } from "./EmptyTrash.tsx";
import type { LibraryPorts } from "./ports.ts";
import { TrashDays } from "./TrashDays.tsx";
import { useQuery } from "./use-query.ts";

const TYPES: Record<DocumentType, MessageKey> = {
  article: "typeArticle",
  note: "typeNote",
  correction: "typeCorrection",
  fact: "typeFact",
  tag: "typeTag",
  project: "typeProject",
  search: "typeSearch",
};

/** Rows that are listed: of more, the last deleted. */
const MOST = 500;

interface Props {
  ports: LibraryPorts;
  version: number;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onRestore: (ids: string[]) => void;
}

/** What was deleted, for as long as it is kept. */
export function TrashView({ ports, version, onWrite, onRestore }: Props) {
  const i18n = useI18n();
  const { t, n, locale } = i18n;
  const trash = useQuery(`trash ${version}`, () => ports.read.trash());
  const settings = useQuery(`settings ${version}`, () => ports.read.settings());
  if (!trash.value) return <output class="library-waiting">{t("libraryLoading")}</output>;
  const days = settings.value?.trashDays ?? 30;
  const all = trash.value.map(({ id }) => id);
  if (all.length === 0) {
    return (
      <>
        <div class="library-bar">
          <TrashDays days={days} onWrite={onWrite} />
        </div>
        <div class="library-empty">
          <h2>{t("trashEmpty")}</h2>
          <p>{n("trashKept", days)}</p>
        </div>
      </>
    );
  }
  return (
    <>
      <div class="library-bar">
        <output class="library-total">{n("trashTotal", all.length)}</output>
        <button type="button" class="text-button" onClick={() => onRestore(all)}>
          {t("trashRestoreAll")}
        </button>
        <EmptyTrash
          count={all.length}
          onEmpty={() => onWrite([{ kind: "empty-trash" }], n("trashEmptied", all.length))}
        />
        <TrashDays days={days} onWrite={onWrite} />
      </div>
      <ul class="trash">
        {trash.value.slice(0, MOST).map((document) => (
          <li class="trash-row" key={document.id}>
            <div class="trash-said">
              <p class="trash-title">
                <bdi>{titleOf(document, i18n) || t("untitled")}</bdi>
              </p>
              <p class="article-about">
                {t(TYPES[document.type])} ·{" "}
                {t("trashSince", formatPublished(document.deleted ?? "", locale) ?? "")}
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${t("trashRestore")}: ${titleOf(document, i18n) || t("untitled")}`}
              onClick={() => onRestore([document.id])}
            >
              {t("trashRestore")}
            </button>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p class="library-hint">{n("trashFirstOnly", MOST)}</p>}
    </>
  );
}

function titleOf(document: AnyDocument, i18n: I18n): string {
  switch (document.type) {
    case "article":
      return document.content.title ?? "";
    case "note":
      return document.content.text;
    case "fact":
      return document.content.sentence;
    case "tag":
    case "project":
    case "search":
      return document.content.name;
    case "correction":
      return correctionText(document.content.correction, i18n);
  }
}
