import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ExportFormat } from "../../../components/library/exporting.ts";
import { exportFile } from "../../../entrypoints/shared/library-files.ts";
import { en } from "../../../lib/core/export/en.ts";
import { anchor } from "../../../lib/page/anchor/anchor.ts";
import { readyTemplate } from "../../../lib/core/export/template/ready.ts";
import { pngOf } from "../../support/pictures.ts";
import { articleWith, openLibrary } from "../../lib/edge/library/support.ts";
import { BLANK_NOTE } from "../../lib/core/notes/blank.ts";

const FACT = {
  owner: "Quill Harbour",
  role: "revenue" as const,
  amount: "€17m",
  value: 17e6,
  period: "2025",
};

const quoted = (exact: string) => [{ type: "TextQuoteSelector" as const, exact }];

async function made(format: ExportFormat, paths: string[], signal = new AbortController().signal) {
  const library = openLibrary();
  await library.put("tag", "tag-1", { name: "deep sea" });
  const ids: string[] = [];
  for (const path of paths) {
    const { id } = await library.save(articleWith(path, [FACT], { title: "Quay/Crane" }));
    ids.push(id);
  }
  const { rev } = (await library.db.documents.get(ids[0]!))!;
  await library.put("article", ids[0]!, { tags: ["tag-1"] }, rev);
  await library.put("note", "note-1", {
    ...BLANK_NOTE,
    article: ids[0]!,
    text: "Ask them.",
  });
  await library.put("note", "note-2", {
    ...BLANK_NOTE,
    article: ids[0]!,
    selectors: quoted("Quill Harbour"),
    colour: "green",
    tags: ["tag-1"],
  });
  await library.put("note", "note-3", {
    ...BLANK_NOTE,
    article: ids[0]!,
    selectors: quoted("words that nobody ever wrote here at all"),
    text: "Where?",
  });
  const progress: number[] = [];
  const file = await exportFile({
    reader: library.reader,
    ids: [...ids, "gone"].slice(0, Math.max(1, ids.length + (ids.length > 1 ? 1 : 0))),
    format,
    choices: {
      locale: "en",
      template: readyTemplate("obsidian", en),
      columns: ["subject", "value", "link"],
      decimal: ".",
      byteOrderMark: false,
    },
    findNotes: async ({ text, notes }) =>
      anchor(
        text,
        notes.map((selector) => ({ target: { selector } })),
      ),
    onProgress: (done) => progress.push(done),
    signal,
  });
  const bytes = new Uint8Array(await new Blob(file.parts).arrayBuffer());
  return { ...file, bytes, text: new TextDecoder().decode(bytes), progress };
}

describe("a selection of articles as a file", () => {
  it("is one Markdown file for one article, with its tags and notes", async () => {
    const { name, text } = await made("markdown", ["a"]);
    expect(name).toBe("Quay Crane.md");
    expect(text).toContain('tags:\n  - "deep-sea"');
    expect(text).toContain("Ask them.");
  });

  it("is an archive with a file each for several, and one that is gone is left out", async () => {
    const { name, bytes, progress } = await made("markdown", ["a", "b"]);
    expect(name).toBe("articles.zip");
    expect(Object.keys(unzipSync(bytes))).toEqual(["Quay Crane.md", "Quay Crane (2).md"]);
    expect(progress).toEqual([1, 2, 3]);
  });

  it("has the facts of all in one table, each with the link to its sentence", async () => {
    const { name, text } = await made("csv", ["a", "b"]);
    expect(name).toBe("Facts.csv");
    const [, first, second] = text.trim().split("\r\n");
    expect(first).toMatch(/^Quill Harbour,17000000,https:\/\/www\.tidewater\.example\/a#:~:text=/u);
    expect(second).toMatch(/example\/b#:~:text=/u);
  });

  it.each(["xlsx", "jsonld", "bibtex", "ris", "csl", "html"] as const)(
    "is made as %s",
    async (format) => {
      const { bytes, name } = await made(format, ["a", "b"]);
      expect(bytes.length).toBeGreaterThan(100);
      expect(name).toMatch(/\.\w+$/u);
    },
  );

  it("has as pages the notes in their text and below it, with their tags, and those that are lost", async () => {
    const { text } = await made("html", ["a"]);
    expect(text).toContain("Ask them.");
    expect(text).toMatch(/<mark class="own" data-colour="green">(?:<mark[^>]*>)?Quill Harbour/u);
    expect(text).toContain("deep sea");
    expect(text).toContain("nobody ever wrote here");
  });

  it("is not made where it was stopped", async () => {
    await expect(made("csv", ["a"], AbortSignal.abort())).rejects.toThrow("abort");
  });

  it("holds the pictures that are kept of it, as a page, and others by their addresses", async () => {
    const library = openLibrary();
    const leadImage = "https://www.tidewater.example/quay.png";
    const { id, body } = await library.save(articleWith("a", [FACT], { leadImage }));
    const page = async (): Promise<string> => {
      const { parts } = await exportFile({
        reader: library.reader,
        ids: [id],
        format: "html",
        choices: {
          locale: "en",
          template: readyTemplate("obsidian", en),
          columns: ["subject"],
          decimal: ".",
          byteOrderMark: false,
        },
        findNotes: () => Promise.resolve([]),
        onProgress: () => {},
        signal: new AbortController().signal,
      });
      return new Blob(parts).text();
    };
    expect(await page()).toContain(`src="${leadImage}"`);
    const base64 = Buffer.from(pngOf(2, 2)).toString("base64");
    const shown = [{ body, address: leadImage }];
    await library.write({ kind: "pictures", pictures: [{ base64, shown }] });
    expect(await page()).toContain(`src="data:image/png;base64,${base64}"`);
    expect(await page()).not.toContain(`src="${leadImage}"`);
  });
});
