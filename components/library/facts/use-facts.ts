import { useMemo, useState } from "preact/hooks";
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

/** @param shown whether the table is looked at: it asks for nothing before */
export function useFacts(ports: LibraryPorts, version: number, shown: boolean): Facts {
  const [settings, setSettings] = useState(DEFAULT_FACTS_SETTINGS);
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
