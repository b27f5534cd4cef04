import { analyse } from "../../lib/edge/analyse.ts";
import { parsePackaged } from "../../lib/edge/trusted-types.ts";
import { NO_CHOICES } from "../../lib/core/choices.ts";
import { STAGES } from "../../lib/core/stages.ts";
import { captureDocument } from "../../lib/page/capture/capture.ts";
import { extractArticle } from "../../lib/page/extract/extract.ts";
import type { ReaderState } from "../../components/reader/state.ts";

/** Reads the demo page as any page is read, but that it comes with the extension instead of from a tab. */
export async function readDemo(
  language: string,
  show: (state: ReaderState) => void,
): Promise<void> {
  const name = language === "fr" ? "fr" : "en";
  const response = await fetch(`/demo/${name}.html`);
  const page = captureDocument(parsePackaged(await response.text()));
  const article = extractArticle(page, { url: null, phrases: {}, window });
  const { reading } = await analyse({ article, choices: NO_CHOICES }, (stage, partial) => {
    const next = STAGES[STAGES.indexOf(stage) + 1];
    if (next) show({ kind: "ready", article, reading: partial, stage: next });
  });
  show({ kind: "ready", article, reading });
}
