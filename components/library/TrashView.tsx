import type { AnyDocument, DocumentType } from "../../lib/core/library/documents.ts";
import { formatPublished } from "../format/dates.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import type { LibraryPorts } from "./ports.ts";
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

interface Props {
  ports: LibraryPorts;
  version: number;
  onRestore: (ids: string[]) => void;
}

/** What was deleted, for as long as it is kept. */
export function TrashView({ ports, version, onRestore }: Props) {
  const { t, n, locale } = useI18n();
  const trash = useQuery(`trash ${version}`, () => ports.read.trash());
  const settings = useQuery(`settings ${version}`, () => ports.read.settings());
  if (!trash.value) return <output class="library-waiting">{t("libraryLoading")}</output>;
  const days = settings.value?.trashDays ?? 30;
  if (trash.value.length === 0) {
    return (
      <div class="library-empty">
        <h2>{t("trashEmpty")}</h2>
        <p>{n("trashKept", days)}</p>
      </div>
    );
  }
  return (
    <>
      <p class="library-hint">{n("trashKept", days)}</p>
      <ul class="trash">
        {trash.value.map((document) => (
          <li class="trash-row" key={document.id}>
            <div class="trash-said">
              <p class="trash-title">
                <bdi>{titleOf(document) || t("untitled")}</bdi>
              </p>
              <p class="article-about">
                {t(TYPES[document.type])} ·{" "}
                {t("trashSince", formatPublished(document.deleted ?? "", locale) ?? "")}
              </p>
            </div>
            <button type="button" class="button" onClick={() => onRestore([document.id])}>
              {t("trashRestore")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function titleOf(document: AnyDocument): string {
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
    case "correction": {
      const { correction } = document.content;
      const as = correction.kind === "same" ? correction.as?.name : undefined;
      return as === undefined ? correction.of.name : `${correction.of.name} → ${as}`;
    }
  }
}
