/** What a person said of names for all articles: read for every page that is read, and changed, in the background. */
import { correctionKey, correctionsWithout } from "../core/corrections/everywhere.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import { idFrom } from "../core/library/revision.ts";
import { hostedLibrary } from "./library-host.ts";
import { answered } from "./library/problems.ts";
import type { WriteRequest } from "./library/requests.ts";
import { report } from "./report.ts";

/** Milliseconds that a page waits for the library: it is read without it then. */
const PATIENCE = 2000;

/** In the order they were made, each once; null where the library cannot be had. Never rejects. */
export async function correctionsEverywhere(): Promise<NameCorrection[] | null> {
  const found = await Promise.race([
    answered(() => hostedLibrary().reader.documents("correction")),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE)),
  ]);
  if (found?.ok !== true) {
    report("corrections for all articles", found?.detail ?? "the library did not answer");
    return null;
  }
  const inOrder = found.value.toSorted((a, b) => (a.created < b.created ? -1 : 1));
  const corrections = inOrder.map(({ content }) => content.correction);
  return [...new Map(corrections.map((one) => [correctionKey(one), one])).values()];
}

/** By what it says, so that one that was taken back is the same again. */
const idOf = (one: NameCorrection): string => idFrom("correction", correctionKey(one));

/**
 * Writes what became other between two lists; the rest of the library's corrections is let alone.
 * @throws Error where it could not be written; what came before is written then
 */
export async function changeEverywhere(
  before: readonly NameCorrection[],
  after: readonly NameCorrection[],
): Promise<void> {
  const added = correctionsWithout(after, before);
  const gone = new Set(correctionsWithout(before, after).map(correctionKey));
  const requests: WriteRequest[] = [];
  if (added.length > 0) {
    requests.push(
      {
        kind: "puts",
        puts: added.map((correction) => {
          return { type: "correction", id: idOf(correction), base: null, content: { correction } };
        }),
      },
      { kind: "restore", ids: added.map(idOf) },
    );
  }
  if (gone.size > 0) {
    const documents = await hostedLibrary().reader.documents("correction");
    const ids = documents
      .filter(({ content }) => gone.has(correctionKey(content.correction)))
      .map(({ id }) => id);
    requests.push({ kind: "trash", ids });
  }
  for (const request of requests) {
    const answer = await hostedLibrary().writer.write(request);
    if (!answer.ok) throw new Error(answer.detail);
  }
}
