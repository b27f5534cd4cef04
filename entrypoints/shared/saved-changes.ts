import { factRows } from "../../lib/core/export/rows.ts";
import { factChanges, type FactChange } from "../../lib/core/library/fact-changes.ts";
import { savedFacts } from "../../lib/edge/library-client.ts";
import type { SavedContent } from "../../lib/edge/library/requests.ts";

/** The figures of what is shown that are others than those that were saved of the same article; none where it cannot be told. */
export async function changesSince(id: string, content: SavedContent): Promise<FactChange[]> {
  const answer = await savedFacts(id);
  if (!answer.ok || answer.value.length === 0) return [];
  return factChanges(answer.value, factRows(content.reading, content.account.facts));
}
