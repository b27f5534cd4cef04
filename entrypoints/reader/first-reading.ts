import type { ReaderState } from "../../components/reader/state.ts";
import { languageTag } from "../../lib/core/text/language-tag.ts";
import { unread } from "../../lib/core/unread.ts";
import type { CaptureResult } from "../../lib/edge/messages.ts";
import { readFrom } from "../../lib/edge/read-tab.ts";
import { messageOf, report } from "../../lib/edge/report.ts";
import { readerStateOf } from "../shared/reader-state.ts";

/** The reading of the page that the reader opens with: it goes on while the code of the reader is on its way. */
export interface FirstReading {
  readonly state: ReaderState;
  /** Tells of every state from the present one on. One follower at a time. @returns ends the reading */
  follow: (show: (state: ReaderState) => void) => () => void;
}

/** @param asked what was captured of the tab; the page's own words are shown before anything is found in them */
export function beginReading(tabId: number | null, asked: Promise<CaptureResult>): FirstReading {
  const ended = new AbortController();
  let state: ReaderState = { kind: "loading" };
  let show: ((state: ReaderState) => void) | null = null;
  const tell = (next: ReaderState): void => {
    state = next;
    show?.(next);
  };
  const read = async (): Promise<void> => {
    const result = await asked;
    if (result.ok) {
      const { article, made } = result.captured;
      const { text, lang } = article.reading;
      if (!made && text !== "") {
        const reading = unread(article, languageTag(lang) ?? "und");
        tell({ kind: "ready", reading, article, stage: "repair" });
      }
    }
    await readFrom(tabId, result, (progress) => tell(readerStateOf(progress)), ended.signal);
  };
  read().catch((error) => {
    report("reader", error);
    tell({ kind: "failed", why: "error", detail: messageOf(error) });
  });
  return {
    get state() {
      return state;
    },
    follow(next) {
      show = next;
      next(state);
      return () => ended.abort();
    },
  };
}
