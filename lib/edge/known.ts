/** What the library has of the facts of an article that is being read; answered in the background. */
import type { FactCheck } from "../core/library/documents.ts";
import type { FactRow } from "../core/library/fact-rows.ts";
import { knownFacts, sameKey, type Known, type ReadFact } from "../core/library/known.ts";
import { ownersOf, type Owners } from "../core/library/owners.ts";
import type { LibraryReader } from "./library/queries.ts";
import type { LibraryChange } from "./library/requests.ts";

export interface KnownRequest {
  /** Id of the saved article that is read; null where a page is. An article is no source for itself. */
  article: string | null;
  url: string | null;
  canonicalUrl: string | null;
  facts: ReadFact[];
}

export interface KnownAnswer {
  /** For each fact in the order asked; null where nothing is known of it. */
  known: (Known | null)[];
  /** What a person said of the facts of this very article, where it is saved: by `factKey`. */
  checks: Record<string, FactCheck>;
}

type KnownReader = Pick<LibraryReader, "isEmpty" | "savedState" | "sameFacts" | "documents">;

/** Facts that are looked up: no article that people read has more of them to compare. */
const MOST_FACTS = 300;

/**
 * Answers what is known of facts.
 *
 * `answer` gives null where nothing is saved, after one look; it may throw what `problemOf` names. `onChange` is to be
 * called with every change of the library.
 */
export function createKnown(reader: KnownReader): {
  answer: (request: KnownRequest) => Promise<KnownAnswer | null>;
  onChange: (change: LibraryChange) => void;
} {
  let owners: Promise<Owners> | null = null;
  const ownersNow = (): Promise<Owners> => {
    // One list that every article needs: it is kept until somebody corrects a name.
    owners ??= reader.documents("correction").then(ownersOf);
    owners.catch(() => (owners = null));
    return owners;
  };
  return {
    async answer({ article, facts, ...page }) {
      if (await reader.isEmpty()) return null;
      const asked = facts.slice(0, MOST_FACTS);
      const [own, who] = await Promise.all([reader.savedState(page), ownersNow()]);
      const itself = new Set([article, own?.id]);
      const keys = new Map(asked.map((fact) => [sameKey(fact, who), fact]));
      const rows = new Map<string, FactRow[]>();
      await Promise.all(
        [...keys].map(async ([key, { owner, role, period }]) => {
          // Under each name that was said to be this owner's.
          const names = who.keysOf(who.of(owner).key);
          const lists = await Promise.all(
            names.map((name) => reader.sameFacts(name, role, period)),
          );
          rows.set(
            key,
            lists.flat().filter((row) => !itself.has(row.article)),
          );
        }),
      );
      const known = knownFacts(asked, (key) => rows.get(key) ?? [], who);
      return { known, checks: own?.checks ?? {} };
    },
    onChange({ types, all }) {
      if (all || types.includes("correction")) owners = null;
    },
  };
}
