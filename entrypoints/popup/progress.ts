import type { PopupState } from "../../components/popup/state.ts";
import { isArticle } from "../../lib/core/not-article.ts";
import type { ReadProgress } from "../../lib/edge/read-tab.ts";

/** What the popup shows of how far a page has come; a failure keeps what was found before it. */
export function popupStateOf(progress: ReadProgress, last: PopupState): PopupState {
  if (progress.kind === "stage")
    return { kind: "reading", stage: progress.stage, reading: progress.reading };
  if (progress.kind === "failed") {
    return {
      kind: "unreadable",
      why: progress.why,
      detail: progress.detail,
      reading: last.reading,
    };
  }
  return isArticle(progress.reading)
    ? {
        kind: "done",
        reading: progress.reading,
        article: progress.article,
        byHand: progress.choices.account.facts,
      }
    : { kind: "unreadable", why: "not-article", reading: progress.reading };
}
