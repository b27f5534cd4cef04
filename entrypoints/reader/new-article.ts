import { useEffect, useRef, useState } from "preact/hooks";
import type { NewArticle } from "../../components/reader/state.ts";
import type { Article } from "../../lib/core/reading.ts";
import { isAnotherArticle } from "../../lib/edge/another-article.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { watchMoves } from "../../lib/edge/page-moves.ts";
import { report } from "../../lib/edge/report.ts";
import { pageOf } from "../../lib/edge/site-address.ts";

/** Milliseconds before each look at a page that changed its address: what it shows then comes a while later. */
const LOOKS = [700, 1300, 3000];

/**
 * The article that the page shows by now instead of the one that is read; null while it is the same.
 * @param tabId null for the tab in which the reader is a frame
 */
export function useNewArticle(tabId: number | null, article: Article | null): NewArticle | null {
  const [found, setFound] = useState<NewArticle | null>(null);
  const shown = useRef(article);
  shown.current = article;
  useEffect(() => setFound(null), [article?.reading.url]);
  useEffect(() => {
    let looking = new AbortController();
    let last: string | null = null;
    const end = watchMoves(tabId, (page) => {
      // Told by more than one, in some browsers.
      if (page === last) return;
      last = page;
      looking.abort();
      setFound(null);
      const url = shown.current?.reading.url;
      if (!url || pageOf(url) === page) return;
      looking = new AbortController();
      look(tabId, shown, setFound, looking.signal).catch((error) => report("reader", error));
    });
    return () => {
      looking.abort();
      end();
    };
  }, [tabId]);
  return found;
}

async function look(
  tabId: number | null,
  shown: { current: Article | null },
  onFound: (found: NewArticle) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const delay of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (signal.aborted) return;
    // Held by the background from then on: whoever wants it has it at once.
    const result = await sendMessage("capture", { tabId, fresh: true });
    if (signal.aborted || !shown.current || !result.ok) return;
    const { reading } = result.captured.article;
    if (isAnotherArticle(shown.current.reading, reading)) return onFound({ title: reading.title });
  }
}
