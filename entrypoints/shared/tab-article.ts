import { useMemo } from "preact/hooks";
import { useI18n } from "../../components/i18n.ts";
import type { Copying } from "../../components/copy/copying.ts";
import type { Noting } from "../../components/notes/noting.ts";
import type { SideState } from "../../components/side/state.ts";
import type { SavedContent } from "../../lib/edge/library/requests.ts";
import { useCopying } from "./copying.ts";
import { useNoting } from "./noting.ts";
import { pageNotesOf } from "./page-notes.ts";
import { savedContentOf } from "./saving.ts";

interface TabArticle {
  /** Undefined until the article is read to its end. */
  noting: Noting | undefined;
  copying: Copying;
  /** What would be saved; null where nothing can be. */
  content: SavedContent | null;
}

/** What can be done with the article of a tab, as a surface shows it: notes on it, copies of it, what is saved of it. */
export function useTabArticle(state: SideState): TabArticle {
  const read = state.kind === "ready" && state.stage === undefined ? state : null;
  const noting = useNoting({
    reading: read?.reading ?? null,
    choices: read?.choices?.choices,
  });
  const copying = useCopying(
    read?.reading ?? null,
    read?.article ?? null,
    useI18n().locale,
    read?.choices?.account.facts,
    () => pageNotesOf(noting),
  );
  const content = useMemo(
    () =>
      state.kind === "ready" && state.choices
        ? savedContentOf({ ...state, choices: state.choices })
        : null,
    [state],
  );
  return { noting, copying, content };
}
