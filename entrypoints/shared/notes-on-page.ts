import { useEffect, useState } from "preact/hooks";
import type { NotesOnPage } from "../../components/notes/OnPageLine.tsx";
import { sendMessage } from "../../lib/edge/messages.ts";
import { notesOfPage, watchNotes } from "../../lib/edge/notes.ts";
import { useSiteChoice } from "./site-choice.ts";
import { report } from "../../lib/edge/report.ts";
import { shownNotes, watchShownNotes, type ShownNotes } from "../../lib/edge/shown-notes.ts";

/** The notes of a tab's page on the live page. @param count of the page's notes */
export function useNotesOnPage(tabId: number, count: number, address: string | null): NotesOnPage {
  const site = useSiteChoice(address, "notes");
  const [shown, setShown] = useState<ShownNotes | null>(null);
  useEffect(() => {
    let gone = false;
    setShown(null);
    shownNotes(tabId)
      .then((now) => gone || setShown(now))
      .catch((error) => report("notes on the page", error));
    const unwatch = watchShownNotes(tabId, setShown);
    return () => {
      gone = true;
      unwatch();
    };
  }, [tabId]);
  return {
    count,
    shown,
    site,
    show: () => sendMessage("showNotes", { tabId }),
    hide: () => sendMessage("hideNotes", { tabId }),
  };
}

/** How many notes a page has, kept in step with what others write. */
export function useNoteCount(url: string | null, canonicalUrl: string | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (url === null) return undefined;
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const answer = await notesOfPage({ url, canonicalUrl, article: null });
      if (abort.signal.aborted) return;
      if (answer.ok) setCount(answer.value.notes.length);
      else report("notes", answer.detail);
    };
    const refresh = (): void => void look().catch((error) => report("notes", error));
    watchNotes(refresh, abort.signal);
    refresh();
    return () => abort.abort();
  }, [url, canonicalUrl]);
  return count;
}
