import type { Entry } from "../../lib/core/library/entry.ts";
import type { Finder, Snippet } from "../../lib/core/library/search/words.ts";
import { formatPublished } from "../format/dates.ts";
import { useI18n } from "../i18n.ts";
import { SourceIcon, TrashIcon } from "../icons.tsx";
import { FoundText } from "./FoundText.tsx";
import { RowMenu, type MenuAction } from "./RowMenu.tsx";

/** CSS pixels: every row has the same, so that ten thousand need no measuring. `library.css` has it as well. */
export const ROW_HEIGHT = 116;

interface Props {
  entry: Entry;
  place: number;
  total: number;
  /** Finds what was searched for. */
  find: Finder;
  snippet: Snippet | null;
  project: string | null;
  /** Names of its tags. */
  tags: readonly string[];
  selected: boolean;
  onSelect: (id: string, on: boolean) => void;
  onOpen: () => void;
  onSource?: (() => void) | undefined;
  onDelete: () => void;
  /** What else can be done with it. */
  actions: readonly MenuAction[];
}

export function ArticleRow(props: Props) {
  const { entry, place, total, find, snippet, project, tags, selected, onSelect } = props;
  const { t, n, locale } = useI18n();
  const title = entry.title ?? entry.url ?? t("untitled");
  // From a list that was brought in: of its text nothing is here.
  const isUnread = entry.words === 0;
  const about = [
    entry.site,
    entry.byline,
    entry.published ? formatPublished(entry.published, locale) : null,
    n("libraryFacts", entry.facts),
    project,
  ].filter(Boolean);
  const saved = t("librarySaved", formatPublished(entry.savedAt, locale) ?? "");
  return (
    <li
      class={selected ? "article-row article-row-selected" : "article-row"}
      style={{ insetBlockStart: `${place * ROW_HEIGHT}px` }}
      aria-posinset={place + 1}
      aria-setsize={total}
    >
      <input
        type="checkbox"
        class="article-check"
        aria-label={t("librarySelect", title)}
        checked={selected}
        onChange={(event) => onSelect(entry.id, event.currentTarget.checked)}
      />
      <div class="article-said" lang={entry.lang}>
        <button
          type="button"
          class="article-title"
          dir="auto"
          onClick={(isUnread && props.onSource) || props.onOpen}
        >
          <FoundText text={title} found={find(title)} />
        </button>
        <p class="article-lead" dir="auto" lang={isUnread ? locale : undefined}>
          {isUnread ? (
            t("libraryUnread")
          ) : snippet ? (
            <FoundText text={snippet.text} found={snippet.found} />
          ) : (
            entry.lead
          )}
        </p>
        <p class="article-about" title={saved}>
          {tags.map((tag) => (
            <bdi class="tag-chip" key={tag}>
              {tag}
            </bdi>
          ))}
          {about.join(" · ")}
        </p>
      </div>
      <div class="article-actions">
        {props.onSource && (
          <button
            type="button"
            class="icon-button article-source"
            aria-label={`${t("librarySource")}: ${title}`}
            title={t("librarySource")}
            onClick={props.onSource}
          >
            <SourceIcon />
          </button>
        )}
        <RowMenu label={t("rowMore", title)} actions={props.actions} />
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("libraryDelete")}: ${title}`}
          title={t("libraryDelete")}
          onClick={props.onDelete}
        >
          <TrashIcon />
        </button>
      </div>
    </li>
  );
}
