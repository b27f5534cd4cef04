import { useState } from "preact/hooks";
import type { AnyDocument, SavedFrom } from "../../../lib/core/library/documents.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n, type I18n, type MessageKey } from "../../i18n.ts";
import { Modal } from "../../reader/Modal.tsx";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { Differences } from "./Differences.tsx";
import { differencesOf, writtenIn, type Version } from "./differences.ts";
import "./versions.css";

interface Props {
  ports: LibraryPorts;
  /** Of any document. */
  id: string;
  version: number;
  /** Names of projects and tags by their ids. */
  names: ReadonlyMap<string, string>;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onClose: () => void;
}

/** Versions that are looked at before more are asked for: each text is read and held against the one before. */
const FEW = 10;

const FROM: Record<SavedFrom, MessageKey> = {
  popup: "savedFromPopup",
  reader: "savedFromReader",
  "side-panel": "savedFromSidePanel",
  menu: "savedFromMenu",
  import: "savedFromImport",
};

/** What a document was before: when and from where each version came, what it changed, and the way back to it. */
export function VersionsDialog({ ports, id, version, names, onWrite, onClose }: Props) {
  const i18n = useI18n();
  const { t, n } = i18n;
  const [most, setMost] = useState(FEW);
  const found = useQuery(`versions ${id} ${most} ${version}`, () => versionsOf(ports, id, most));
  const versions = found.value?.versions ?? [];
  const total = found.value?.total ?? 0;
  const [now] = versions;
  return (
    <Modal class="versions-dialog" id="versions-title" title={t("versionsTitle")} onClose={onClose}>
      {now && (
        <p class="versions-of">
          <bdi>{writtenIn(now.document, i18n) || t("untitled")}</bdi>
        </p>
      )}
      {found.failed && <p class="library-trouble">{t("libraryFailed")}</p>}
      {!found.value && !found.failed && (
        <output class="library-waiting">{t("libraryLoading")}</output>
      )}
      <ol class="versions">
        {versions.slice(0, most).map((one, at) => {
          const older = olderOf(versions, at);
          const { document } = one;
          const when = momentOf(document.modified, i18n);
          return (
            <li class="version" key={document.rev}>
              <div class="version-head">
                <h3 class="version-when">
                  {at === 0 ? t("versionNow", when) : when}
                  {sourceOf(older, one, i18n)}
                </h3>
                {document.type === "article" && one.body && (
                  <button
                    type="button"
                    class="text-button"
                    aria-label={`${t("versionShow")}: ${when}`}
                    onClick={() => ports.open(id, undefined, document.rev)}
                  >
                    {t("versionShow")}
                  </button>
                )}
                {at > 0 && (
                  <button
                    type="button"
                    class="text-button"
                    aria-label={`${t("versionBack")}: ${when}`}
                    onClick={() => {
                      onClose();
                      onWrite(
                        [{ kind: "bring-back", id, rev: document.rev }],
                        t("versionIsBack", when),
                      );
                    }}
                  >
                    {t("versionBack")}
                  </button>
                )}
              </div>
              <Differences of={differencesOf(older, one, { i18n, names })} />
              {document.type !== "article" && writtenIn(document, i18n).length > 0 && (
                <details class="version-whole">
                  <summary class="text-button">{t("versionWhole")}</summary>
                  <p dir="auto">{writtenIn(document, i18n)}</p>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      {found.value && total === 1 && <p class="library-hint">{t("versionsOne")}</p>}
      {total > most && (
        <button type="button" class="text-button" onClick={() => setMost(most + FEW)}>
          {n("versionsMore", total - most)}
        </button>
      )}
    </Modal>
  );
}

/** The latest first; one more than are shown, for the last of them to be held against. */
async function versionsOf(
  { read }: LibraryPorts,
  id: string,
  most: number,
): Promise<{ versions: Version[]; total: number }> {
  const now = await read.document(id);
  const history: AnyDocument[] = await read.history(id);
  const all = now ? [now, ...history.filter(({ rev }) => rev !== now.rev)] : history;
  const versions: Version[] = [];
  for (const document of all.slice(0, most + 1)) {
    const body =
      document.type === "article" ? ((await read.article(id, document.rev))?.body ?? null) : null;
    versions.push({ document, body });
  }
  return { versions, total: all.length };
}

/** The version that one was made from; where it is not there, the one below it. */
function olderOf(versions: readonly Version[], at: number): Version | null {
  const [parent] = versions[at]?.document.parents ?? [];
  const known = versions.find(({ document }) => document.rev === parent);
  return known ?? (parent === undefined ? null : (versions[at + 1] ?? null));
}

/** " · saved from the popup", where the version came with a text. */
function sourceOf(older: Version | null, { document }: Version, { t }: I18n): string {
  if (document.type !== "article") return "";
  const { savedAt, savedFrom } = document.content;
  const isSame = older?.document.type === "article" && older.document.content.savedAt === savedAt;
  const label = FROM[savedFrom] as MessageKey | undefined;
  return isSame || !label ? "" : ` · ${t(label)}`;
}

function momentOf(iso: string, { locale }: I18n): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
}
