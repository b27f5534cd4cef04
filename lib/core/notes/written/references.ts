import { labelsFor } from "../../export/labels.ts";
import { referenceOf, withOwnKeys, type Reference } from "../../export/reference.ts";
import type { NotedPage } from "./pages.ts";

/** The articles that notes are on, each with its notes; notes on nothing have none. */
export function notedReferences(pages: readonly NotedPage[]): Reference[] {
  return withOwnKeys(
    pages.flatMap(({ source, notes }) => {
      if (!source) return [];
      const { quote: quoted } = labelsFor(source.lang);
      const days = notes.map(({ created }) => created).toSorted();
      const reference = referenceOf(source, {
        // The page was read when it was last noted on.
        accessed: days.at(-1) ?? null,
        tags: [...new Set(notes.flatMap(({ tags }) => tags))],
        notes: notes
          .map(({ quote, text }) => [quote && quoted(quote), text].filter(Boolean).join("\n"))
          .filter((note) => note !== ""),
      });
      return [reference];
    }),
  );
}
