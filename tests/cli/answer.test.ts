import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createAnswerer, type Settings } from "../../cli/answer.ts";
import { opening } from "../../cli/formats.ts";
import type { ReadDocument, ReadResult, Request } from "../../cli/request.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { verrerie } from "../lib/core/export/reading.ts";

const settings = (rest: Partial<Settings["output"]> = {}): Settings => ({
  output: { format: "json", facts: false, labelled: true, ...rest },
  url: null,
  lang: null,
});
const resultOf = (read: Reading): ReadResult => ({
  reading: read,
  article: { html: "", nodes: [] },
});
const reading: ReadDocument = async () => resultOf(verrerie());
const failing: ReadDocument = async () => {
  throw new Error("no luck\nhere");
};
const odd: ReadDocument = async () =>
  resultOf({ ...verrerie(), title: "a\u2028b\u2029c\u0085d\ud800" });
const deep: ReadDocument = async () => {
  throw new RangeError("Maximum call stack size exceeded");
};
const line = (value: unknown): { kind: "line"; line: string } => ({
  kind: "line",
  line: JSON.stringify(value),
});

describe("an answer", () => {
  test("is one line with the id before the Reading", async () => {
    const { output, failed } = await createAnswerer(
      settings(),
      reading,
    )(line({ id: "a", text: "x" }));
    expect(failed).toBe(false);
    expect(output).toMatch(/^\{"id":"a","schema":1,[^\n]+\}\n$/u);
    expect(JSON.parse(output)).toEqual({ id: "a", ...verrerie() });
  });

  test("has no id for a single file, and the file's name for one of several", async () => {
    const name = join(await mkdtemp(join(tmpdir(), "lede-")), "a.txt");
    await writeFile(name, "Un.");
    const single = await createAnswerer(
      settings({ labelled: false }),
      reading,
    )({ kind: "file", name });
    expect(JSON.parse(single.output)).toEqual(verrerie());
    const several = await createAnswerer(settings(), reading)({ kind: "file", name });
    expect(JSON.parse(several.output)).toEqual({ id: name, ...verrerie() });
  });

  test("never holds a character that some reader takes for the end of a line", async () => {
    const { output } = await createAnswerer(settings(), odd)(line({ id: 1, text: "x" }));
    expect(output.trimEnd()).not.toMatch(/[\u2028\u2029\u0085\n]/u);
    expect(JSON.parse(output).title).toBe("a\u2028b\u2029c\u0085d\ud800");
  });

  test("to a line that failed is an error line with its id", async () => {
    const answer = createAnswerer(settings(), failing);
    expect(await answer(line({ id: 5, text: "x" }))).toEqual({
      output: `${JSON.stringify({ id: 5, error: "no luck\nhere" })}\n`,
      failed: true,
      complaint: null,
    });
    expect((await answer({ kind: "refused", reason: "too long" })).output).toBe(
      '{"id":null,"error":"too long"}\n',
    );
  });

  test("says in words what overran the stack", async () => {
    const { output } = await createAnswerer(settings(), deep)(line({ id: 1, html: "x" }));
    expect(JSON.parse(output)).toEqual({ id: 1, error: "its elements are nested too deeply" });
  });

  test("to a file that failed is on standard error and names it", async () => {
    const answer = createAnswerer(settings(), reading);
    expect(await answer({ kind: "file", name: "/nowhere/a.html" })).toEqual({
      output: "",
      failed: true,
      complaint: "/nowhere/a.html: no such file",
    });
  });

  test("takes the language of the line before that of the run", async () => {
    const requests: Request[] = [];
    const noting: ReadDocument = async (request) => {
      requests.push(request);
      return resultOf(verrerie());
    };
    const answer = createAnswerer({ ...settings(), lang: "fr" }, noting);
    await answer(line({ text: "x", lang: "en" }));
    await answer(line({ text: "x" }));
    expect(requests.map((request) => request.lang)).toEqual(["en", "fr"]);
  });

  test("is one row a fact when facts are asked for", async () => {
    const json = await createAnswerer(
      settings({ facts: true }),
      reading,
    )(line({ id: "a", text: "x" }));
    const rows = json.output
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(rows).toMatchObject([
      { id: "a", role: "revenue", value: 3_200_000, mode: "stated" },
      { id: "a", role: "revenue", value: 4_000_000, mode: "forecast" },
    ]);
    const csv = settings({ facts: true, format: "csv" });
    const { output } = await createAnswerer(csv, reading)(line({ id: "a", text: "x" }));
    expect(opening(csv.output)).toMatch(/^id,subject,/u);
    expect(output.match(/^a,verrerie Malandrin,/gmu)).toHaveLength(2);
  });

  test("in CSV has no row for an error; standard error has it", async () => {
    const csv = settings({ facts: true, format: "csv" });
    expect(await createAnswerer(csv, failing)(line({ id: "a", text: "x" }))).toEqual({
      output: "",
      failed: true,
      complaint: '"a": no luck\nhere',
    });
  });
});
