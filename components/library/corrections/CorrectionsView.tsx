import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { formatPublished } from "../../format/dates.ts";
import { useI18n } from "../../i18n.ts";
import { correctionText } from "../../model/corrections.ts";
import type { LibraryPorts } from "../ports.ts";
import { RowMenu } from "../RowMenu.tsx";
import { useQuery } from "../use-query.ts";
import { SameArticles } from "./SameArticles.tsx";
import "../lists/lists.css";
import { UndoThis } from "../../UndoThis.tsx";

interface Props {
  ports: LibraryPorts;
  version: number;
  onWrite: (requests: WriteRequest[], said: string) => void;
  onVersions: (id: string) => void;
}

/** What a person said once for all articles, each with its way back. */
export function CorrectionsView({ ports, version, onWrite, onVersions }: Props) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const found = useQuery(`all corrections ${version}`, () => ports.read.documents("correction"));
  if (found.failed) return <p class="library-trouble">{t("libraryFailed")}</p>;
  if (!found.value) return <output class="library-waiting">{t("libraryLoading")}</output>;
  const corrections = found.value.toReversed();
  return (
    <div class="lists">
      <section class="list">
        <h2 class="list-title">{t("correctionsTitle")}</h2>
        <p class="list-hint">{t("correctionsHint")}</p>
        <ul class="list-rows">
          {corrections.map(({ id, content, created }) => {
            const text = correctionText(content.correction, i18n);
            return (
              <li class="list-row" key={id}>
                <div class="list-said">
                  <span class="list-name">
                    <bdi>{text}</bdi>
                  </span>
                  <span class="list-about">
                    {t("correctionSince", formatPublished(created, locale))}
                  </span>
                </div>
                <UndoThis
                  what={text}
                  onUndo={() => onWrite([{ kind: "trash", ids: [id] }], t("saidTakenBack", text))}
                />
                <RowMenu
                  label={t("rowMore", text)}
                  actions={[{ label: t("versionsButton"), onChoose: () => onVersions(id) }]}
                />
              </li>
            );
          })}
        </ul>
        <p class="library-hint list-empty">{t("correctionsEmpty")}</p>
      </section>
      <SameArticles ports={ports} version={version} onWrite={onWrite} />
    </div>
  );
}
