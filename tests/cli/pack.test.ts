import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { RULES_ALONE } from "../../lib/core/entities/models.ts";
import type { Reading } from "../../lib/core/reading.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the packed program needs beside it; npm would install these. */
const NEEDED = ["jsdom", "dompurify", "@mozilla/readability", "parse5", "css-select"];

let folder = "";

/** The binary as it stands after an installation: a link in `.bin`. */
const lede = async (...args: string[]): Promise<string> => {
  const { stdout, stderr } = await run(
    process.execPath,
    [join(folder, "node_modules/.bin/lede"), ...args],
    { cwd: folder },
  );
  expect(stderr).toBe("");
  return stdout;
};

describe("the packed package", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lede-pack-"));
    await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT });
    const modules = join(folder, "node_modules");
    await mkdir(join(modules, ".bin"), { recursive: true });
    await mkdir(join(modules, "@mozilla"));
    await mkdir(join(modules, "lede"));
    const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    const unpack = [
      "-xzf",
      `lede-${version}.tgz`,
      "-C",
      "node_modules/lede",
      "--strip-components=1",
    ];
    await run("tar", unpack, { cwd: folder });
    await symlink("../lede/dist/lede.js", join(modules, ".bin/lede"));
    for (const name of NEEDED) await symlink(join(ROOT, "node_modules", name), join(modules, name));
    await writeFile(
      join(folder, "a.html"),
      `<title>Le pont</title><article>${"<p>Le pont de Lauzac a coûté 12 M€, selon la mairie, qui attendait moins.</p>".repeat(9)}</article>`,
    );
    await writeFile(join(folder, "b.txt"), "Lâ€™été.\n");
  }, 60_000);

  test("holds a program that reads pages and texts, in one thread and in several", async () => {
    const one = await lede("read", "a.html", "b.txt");
    expect(
      one
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { schema: number }).schema),
    ).toEqual([1, 1]);
    expect(await lede("read", "--jobs", "2", "a.html", "b.txt")).toBe(one);
  });

  test("holds the models of names", async () => {
    const { problems } = JSON.parse(await lede("read", "--lang", "fr", "b.txt")) as Reading;
    expect(problems).toEqual([]);
    await rm(join(folder, "node_modules/lede/dist/models/names-fr.bin"));
    const without = JSON.parse(await lede("read", "--lang", "fr", "b.txt")) as Reading;
    expect(without.problems.map(({ message }) => message)).toEqual([
      `${RULES_ALONE}: names-fr.bin: no such file`,
    ]);
  });

  test("anchors notes", async () => {
    expect(await lede("anchor", "--help")).toContain("lede anchor --ndjson");
    const program = join(folder, "node_modules/.bin/lede");
    const child = run(process.execPath, [program, "anchor", "--ndjson"], { cwd: folder });
    const selector = { type: "TextQuoteSelector", exact: "bateau" };
    const line = { id: 1, text: "Un bateau.", annotations: [{ target: { selector } }] };
    child.child.stdin?.end(`${JSON.stringify(line)}\n`);
    expect(JSON.parse((await child).stdout)).toMatchObject({ anchors: [{ start: 3, end: 9 }] });
  });

  test("repairs, and knows its version", async () => {
    expect(await lede("repair", "b.txt")).toBe("L’été.\n");
    expect(await lede("--version")).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
