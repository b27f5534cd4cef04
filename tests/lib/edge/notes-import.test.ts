import { describe, expect, test } from "vitest";
import { planNotes, runNotes } from "../../../lib/edge/notes-import.ts";
import type { RestoreOutcome } from "../../../lib/edge/library/requests.ts";
import { openLibrary } from "./library/support.ts";

type Library = ReturnType<typeof openLibrary>;

const annotation = (at: number) => ({
  id: `n${at}`,
  created: "2026-03-02T09:15:20+00:00",
  user: "acct:luc@hypothes.is",
  uri: `https://www.example.org/${at}`,
  text: `Note ${at}`,
  tags: ["emploi"],
});

const FILE = new Blob([
  JSON.stringify({
    annotations: [
      ...Array.from({ length: 250 }, (_, at) => annotation(at)),
      { id: "x", uri: "urn:x" },
    ],
  }),
]);

async function broughtIn(library: Library, signal?: AbortSignal) {
  const plan = await planNotes(FILE, library.reader, library.clock.now);
  if ("problem" in plan) throw new Error(plan.problem);
  const write = async (part: object) =>
    (await library.write({ kind: "restore-backup", part: part as never })) as RestoreOutcome;
  return { plan, report: await runNotes(plan, write, undefined, signal) };
}

describe("a file of notes", () => {
  test("comes in piece by piece, and what came can be taken back", async () => {
    const library = openLibrary();
    const { plan, report } = await broughtIn(library);
    expect(plan).toMatchObject({ known: 0, answers: 0, refused: [{ why: "no-address" }] });
    expect(report).toMatchObject({ added: 251, same: 0, whole: true, error: null });
    expect((await broughtIn(library)).plan.known).toBe(250);
    expect((await broughtIn(library)).report).toMatchObject({ added: 0, merged: 0, same: 250 });
    await library.write({ kind: "undo", steps: report.undo });
    expect(await library.reader.documents("note")).toEqual([]);
  });

  test("that is stopped keeps what came in", async () => {
    const library = openLibrary();
    const abort = new AbortController();
    abort.abort();
    expect((await broughtIn(library, abort.signal)).report).toMatchObject({
      added: 0,
      whole: false,
    });
  });
});
