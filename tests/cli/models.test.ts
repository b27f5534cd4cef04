import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { RULES_ALONE } from "../../lib/core/entities/models.ts";
import type { Reading } from "../../lib/core/reading.ts";

const run = promisify(execFile);
const TEXTS = [
  "Inès Tavernier préside la verrerie Malandrin depuis mars 2021, dit la mairie d'Annecy.",
  "La verrerie Malandrin emploie 85 salariés à Annecy, selon sa présidente.",
];

/** A checkout of its own, so that its models can be damaged. */
let root = "";
let model = "";

const read = async (...args: string[]): Promise<Reading[]> => {
  const files = TEXTS.map((_, at) => join(root, `${at}.txt`));
  const { stdout, stderr } = await run(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "cli/lede.ts",
      "read",
      "--lang",
      "fr",
      ...args,
      ...files,
    ],
    { cwd: root },
  );
  expect(stderr).toBe("");
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Reading);
};

describe("the models of names on the command line", { timeout: 60_000 }, () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "lede-models-"));
    for (const part of ["cli", "lib", "package.json", "public/models"]) {
      await cp(part, join(root, part), { recursive: true });
    }
    await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
    model = join(root, "public/models/names-fr.bin");
    await Promise.all(TEXTS.map((text, at) => writeFile(join(root, `${at}.txt`), text)));
    return () => rm(root, { recursive: true });
  });

  test("are read by one thread and by several, without a problem", async () => {
    const one = await read();
    expect(one.map(({ problems }) => problems)).toEqual([[], []]);
    expect(await read("--jobs", "2")).toEqual(one);
  });

  test.each([
    ["missing", () => rm(model)],
    ["without their folder", () => rm(join(root, "public/models"), { recursive: true })],
    ["cut short", async () => writeFile(model, (await readFile(model)).subarray(0, 5_000))],
    ["something else", () => writeFile(model, "names\n".repeat(500))],
  ])("that are %s are named in every Reading, which has the rest all the same", async (_, harm) => {
    await harm();
    for (const args of [[], ["--jobs", "2"]]) {
      const readings = await read(...args);
      for (const { problems, entities } of readings) {
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatchObject({ stage: "entities" });
        expect(problems[0]?.message).toMatch(new RegExp(`^${RULES_ALONE}: names-fr.bin: .`, "u"));
        expect(entities.map(({ name }) => name)).toContain("Annecy");
      }
      expect(readings[1]?.figures.map(({ text }) => text)).toContain("85 salariés");
    }
  });
});
