import { useState } from "preact/hooks";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { formatPublished } from "../format/dates.ts";
import { useI18n } from "../i18n.ts";
import type { LibraryPorts } from "./ports.ts";
import { useQuery } from "./use-query.ts";

interface Props {
  ports: LibraryPorts;
  /** Two or more articles. */
  ids: readonly string[];
  onOne: (requests: WriteRequest[], said: string) => void;
}

/** Which of several articles is the one that is shown for all of them from now on. */
export function OneArticleForm({ ports, ids, onOne }: Props) {
  const { t, n, locale } = useI18n();
  const found = useQuery(`one of ${ids.join(" ")}`, () => ports.read.entries(ids));
  const [chosen, setChosen] = useState("");
  const entries = found.value ?? [];
  const kept = entries.find(({ id }) => id === chosen) ?? entries[0];
  if (!kept || entries.length < 2) return null;
  const titleOf = ({ title, url }: (typeof entries)[number]): string =>
    title ?? url ?? t("untitled");
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        const others = entries.filter(({ id }) => id !== kept.id);
        onOne(
          others.map(({ id }) => ({ kind: "same", id, as: kept.id })),
          n("oneArticleSaid", others.length, [titleOf(kept)]),
        );
      }}
    >
      <fieldset class="merge-names">
        <legend>{t("oneArticleShown")}</legend>
        {entries.map((entry) => (
          <label key={entry.id}>
            <input
              type="radio"
              name="one-article"
              checked={entry.id === kept.id}
              onChange={() => setChosen(entry.id)}
            />
            <span>
              <bdi>{titleOf(entry)}</bdi>{" "}
              <span class="library-hint one-article-about">
                {[entry.site, t("librarySaved", formatPublished(entry.savedAt, locale))]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button">
        {t("oneArticleDo")}
      </button>
    </form>
  );
}
