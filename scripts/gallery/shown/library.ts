import type { LibraryPorts } from "../../../components/library/ports.ts";
import type { AskToWrite } from "../../../entrypoints/shared/bringing-in.ts";
import { announceChange, watchLibrary } from "../../../lib/edge/library/changes.ts";
import { createDatabase } from "../../../lib/edge/library/database.ts";
import type { LibraryReader } from "../../../lib/edge/library/queries.ts";
import { createReader } from "../../../lib/edge/library/reader.ts";
import { createWriter } from "../../../lib/edge/library/writer.ts";
import { REPORT_COUNT } from "../press.ts";
import type { ReadPage } from "../read-page.ts";
import { nothing, settled } from "./shown.ts";

type Language = "en" | "fr";

export interface ShownStore {
  reader: LibraryReader;
  ask: AskToWrite;
  ports: LibraryPorts;
}

/** Saved besides the reports of `press.ts`; the last two are in the trash. */
const SAVED: Record<Language, readonly string[]> = {
  en: ["demo/en", "en-business", "en-longread", "en-science", "en-local", "en-sport", "en-paper"],
  fr: ["demo/fr", "fr-press-release", "fr-encyclopedia", "fr-science", "fr-village", "fr-football"],
};
const IN_TRASH: Record<Language, readonly string[]> = {
  en: ["en-obituary", "en-answers"],
  fr: ["fr-interview", "fr-recipe"],
};
const PROJECT: Record<Language, string> = { en: "Harbours", fr: "Ports de la côte" };

/** A store of its own in this browser: filled at its first use, or empty each time. */
export async function openLibrary(language: Language, isEmpty: boolean): Promise<ShownStore> {
  const db = createDatabase({ name: isEmpty ? "gallery-empty" : `gallery-${language}` });
  let now = Date.parse("2026-03-05T09:00:00Z");
  const reader = createReader(db);
  const writer = createWriter(db, {
    now: () => new Date(now).toISOString(),
    onChange: announceChange,
  });
  if (isEmpty) await writer.write({ kind: "erase" });
  else if ((await reader.trash()).length === 0) {
    // What a page left half-way is begun anew: the trash comes last.
    await writer.write({ kind: "erase" });
    await writer.write({
      kind: "put",
      put: {
        type: "project",
        id: "project-ports",
        base: null,
        content: { name: PROJECT[language], description: "" },
      },
    });
    const save = async (name: string, project: string | null): Promise<string> => {
      now -= 31 * 3_600_000;
      const response = await fetch(`/pages/${name}.json`);
      const { reading, article, choices } = (await response.json()) as ReadPage;
      const answer = await writer.save({
        reading,
        article,
        choices: choices.choices,
        account: choices.account,
        from: "reader",
        project,
      });
      if (!answer.ok) throw new Error(answer.detail);
      return answer.value.id;
    };
    const saved = SAVED[language];
    for (const name of saved.slice(0, 3)) await save(name, null);
    for (let at = REPORT_COUNT - 1; at >= 0; at--) {
      await save(`press/${language}/${String(at)}`, "project-ports");
    }
    for (const name of saved.slice(3)) await save(name, null);
    const ids: string[] = [];
    for (const name of IN_TRASH[language]) ids.push(await save(name, null));
    now = Date.parse("2026-03-05T09:00:00Z");
    await writer.write({ kind: "trash", ids });
  }
  const ask: AskToWrite = (request) => writer.write(request);
  return { reader, ask, ports: portsOf(reader, ask) };
}

const portsOf = (reader: LibraryReader, ask: AskToWrite): LibraryPorts => ({
  read: reader,
  async write(request) {
    const answer = await ask(request);
    if (!answer.ok) throw new Error(answer.detail);
    const { value } = answer;
    return {
      count: "count" in value ? value.count : 1,
      undo: "undo" in value ? value.undo : [],
    };
  },
  watch: watchLibrary,
  open: nothing,
  openNote: nothing,
  openSource: nothing,
  onSettings: nothing,
  copyRows: settled,
  saveRows: () => Promise.resolve("facts.csv"),
});
