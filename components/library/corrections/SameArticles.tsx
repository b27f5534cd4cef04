import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";

interface Props {
  ports: LibraryPorts;
  version: number;
  onWrite: (requests: WriteRequest[], said: string) => void;
}

/** Articles that a person said are another one, each with the way back. */
export function SameArticles({ ports, version, onWrite }: Props) {
  const { t } = useI18n();
  const found = useQuery(`same articles ${version}`, async () => {
    const same = await ports.read.sameArticles();
    const others = new Set(same.flatMap(({ content }) => content.sameAs ?? []));
    const titles = new Map<string, string | null>();
    for (const id of others) {
      const other = await ports.read.document(id);
      if (other?.type === "article") titles.set(id, other.content.title ?? other.content.url);
    }
    return { same, titles };
  });
  const { same = [], titles } = found.value ?? {};
  return (
    <section class="list">
      <h2 class="list-title">{t("sameArticlesTitle")}</h2>
      <ul class="list-rows">
        {same.map(({ id, content }) => {
          const title = content.title ?? content.url ?? t("untitled");
          const other = titles?.get(content.sameAs ?? "") ?? t("untitled");
          return (
            <li class="list-row" key={id}>
              <div class="list-said">
                <span class="list-name">
                  <bdi>{title}</bdi> → <bdi>{other}</bdi>
                </span>
                {content.siteName !== null && <span class="list-about">{content.siteName}</span>}
              </div>
              <button
                type="button"
                class="text-button"
                aria-label={t("factsSeparateOf", [title, other])}
                onClick={() =>
                  onWrite([{ kind: "same", id, as: null }], t("sameArticleAgain", title))
                }
              >
                {t("factsSeparate")}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="library-hint list-empty">{t("sameArticlesEmpty")}</p>
    </section>
  );
}
