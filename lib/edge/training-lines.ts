import type { ArticleChoices } from "../core/choices.ts";
import { toTrainingLines } from "../core/export/training.ts";
import type { Reading } from "../core/reading.ts";
import { fileName, saveFile } from "./clipboard.ts";

/** Offers the sentences in which names were corrected as a file of training lines. Nothing is sent. */
export function saveTrainingLines(reading: Reading, { account }: ArticleChoices): void {
  const lines = toTrainingLines(
    reading,
    account.names.flatMap(({ spans }) => spans),
  );
  saveFile(fileName(reading.title, "ndjson"), "application/x-ndjson", lines);
}
