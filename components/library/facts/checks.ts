import type { FactCheck } from "../../../lib/core/library/documents.ts";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import type { LibraryPorts } from "../ports.ts";

/**
 * What has to be written so that a person's word stands beside these facts, one change an article; null takes it back.
 * A fact of a person's own is their word already.
 */
export async function checkRequests(
  read: Pick<LibraryPorts["read"], "article">,
  rows: readonly FactRow[],
  check: FactCheck | null,
): Promise<WriteRequest[]> {
  const requests: WriteRequest[] = [];
  const told = rows.filter(({ own }) => own === null);
  for (const article of new Set(told.map((row) => row.article))) {
    const found = await read.article(article);
    if (!found) continue;
    const { rev, content } = found.document;
    const checks = { ...content.checks };
    for (const { key } of told.filter((row) => row.article === article)) {
      if (check === null) delete checks[key];
      else checks[key] = check;
    }
    requests.push({
      kind: "put",
      put: { type: "article", id: article, base: rev, content: { checks } },
    });
  }
  return requests;
}
