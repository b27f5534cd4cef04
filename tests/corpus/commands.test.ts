import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { bareArticle } from "../../corpus/tools/document/bare.ts";
import { readSeconds } from "../../corpus/tools/files.ts";
import { run } from "../../corpus/tools/run.ts";
import { documentOf, parsedFile } from "./support.ts";

const FILE = `---
title: A short one
section: local
date: 2024-03-12
place: Nowhere
annotated: once
---

[Ida](person) had \\[few\\] cows.
`;

const folder = mkdtempSync(join(tmpdir(), "lede-corpus-"));
const put = (path: string, source = FILE): string => {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, source);
  return file;
};
const unseen = put("en/unseen/short.md");
const dev = put("en/dev/other.md");

/** Runs the tools. */
async function tools(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await run(args, (text) => {
    out += text;
  });
  return { code, out, err: stderr.mock.calls.map(([text]) => String(text)).join("") };
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run corpus", () => {
  test("names file, line, what and what to do, and fails", async () => {
    const { code, out } = await tools("check", dev);
    expect(code).toBe(1);
    expect(out).toMatch(/other\.md:1: 4 words — an article has at least 150\n/u);
    expect(out).toMatch(/1 articles, 2 complaints\n$/u);
  });

  test("takes the language from the file's folder", async () => {
    const { out } = await tools("stats", dev);
    expect(out).toMatch(/^en: 1 articles, 4 words/u);
  });

  test("does not show misses of unseen articles, and says why", async () => {
    const { code, out, err } = await tools("score", unseen, "--misses", "5");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("whoever has read them builds to them");
  });

  test("does not write into the repository", async () => {
    const { code, err } = await tools("export", dev, "--out", "docs");
    expect(code).toBe(2);
    expect(err).toContain("docs is within the repository");
  });

  test("gives the bare text, which parses to the same text", async () => {
    const { out } = await tools("bare", dev);
    expect(out).toContain("\nIda had \\[few] cows.\n");
    expect(parsedFile(out).document.text).toBe(parsedFile(FILE).document.text);
    const body = "One 1 \\== 1 [Ida](person).\n\n## Head\n\n- item\n\n> said";
    const { text, blocks } = documentOf(body);
    const again = parsedFile(bareArticle(documentOf(body))).document;
    expect([again.text, again.blocks]).toEqual([text, blocks]);
  });

  test("says in a line that there is no such file", async () => {
    const { code, err } = await tools("check", join(folder, "nothing.md"));
    expect(code).toBe(2);
    expect(err).toMatch(/^ENOENT: no such file[^\n]*nothing\.md'\n$/u);
  });

  test.each([
    [[]],
    [["prove"]],
    [["check", "--split", "test"]],
    [["score", "--misses", "all"]],
    [["bare"]],
  ])("refuses %j with its usage", async (args) => {
    const { code, err } = await tools(...args);
    expect(code).toBe(2);
    expect(err).toContain("Usage: npm run corpus -- COMMAND");
  });
});

test("second annotations are read with their article, and the first marks where they are kept", () => {
  put("second/en/other.md");
  put("second/en/other.first.md");
  put("second/en/lost.md");
  const seconds = readSeconds({ lang: "en" }, folder);
  expect(
    seconds.map(({ second, first, article }) => [
      second.document.name,
      first !== null,
      article?.document.split ?? null,
    ]),
  ).toEqual([
    ["lost", false, null],
    ["other", true, "dev"],
  ]);
});
