import type { ReaderState } from "../../components/reader/state.ts";
import type { ReadProgress } from "../../lib/edge/read-tab.ts";

/** How far a page has come, as the reader and the side panel show it. */
export function readerStateOf(progress: ReadProgress): ReaderState {
  if (progress.kind === "failed")
    return { kind: "failed", why: progress.why, detail: progress.detail };
  const { article, reading } = progress;
  return progress.kind === "stage"
    ? { kind: "ready", reading, article, stage: progress.stage }
    : { kind: "ready", reading, article, choices: progress.choices };
}
