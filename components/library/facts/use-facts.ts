import { useEffect, useMemo, useState } from "preact/hooks";
import { ownersOf, type Owners } from "../../../lib/core/library/owners.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { DEFAULT_FACTS_SETTINGS, type FactsSettings } from "./state.ts";

/** A name that a person said is another's. */
export interface MergedName {
  /** Of the correction that says so. */
  id: string;
  name: string;
  as: string;
}

/** What the parts of the facts table share. */
export interface Facts {
  settings: FactsSettings;
  set: (change: Partial<FactsSettings>) => void;
  owners: Owners;
  merged: MergedName[];
}

/** Milliseconds of rest after which what answers come from is read: the first screen comes first. */
const REST = 1000;

/** Reads ahead what the facts table and a search need: the store keeps it, and both are there at once then. */
function useReadingAhead({ read }: LibraryPorts, version: number): void {
  useEffect(() => {
    const ahead = async (): Promise<void> => {
      await read.factPage({ offset: 0, limit: 1, sort: "date", descending: true });
      await read.articleIds({ words: "a" });
    };
    // Where it fails, the view that needs it says so.
    const timer = setTimeout(() => void ahead().catch(() => undefined), REST);
    return () => clearTimeout(timer);
  }, [read, version]);
}

/** @param shown whether the table is looked at: it asks for nothing before */
export function useFacts(ports: LibraryPorts, version: number, shown: boolean): Facts {
  const [settings, setSettings] = useState(DEFAULT_FACTS_SETTINGS);
  useReadingAhead(ports, version);
  const corrections = useQuery(`corrections ${shown ? version : "none"}`, async () =>
    shown ? ports.read.documents("correction") : [],
  );
  return useMemo(
    () => ({
      settings,
      set: (change) => setSettings((last) => ({ ...last, ...change })),
      owners: ownersOf(corrections.value ?? []),
      merged: (corrections.value ?? []).flatMap(({ id, content: { correction } }) =>
        correction.kind === "same" && correction.form === null && correction.as !== null
          ? [{ id, name: correction.of.name, as: correction.as.name }]
          : [],
      ),
    }),
    [settings, corrections.value],
  );
}
