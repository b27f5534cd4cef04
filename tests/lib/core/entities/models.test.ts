import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  createNameModels,
  MODEL_LANGUAGES,
  RULES_ALONE,
} from "../../../../lib/core/entities/models.ts";

/** The files that ship. */
const shipped = async (name: string): Promise<ArrayBuffer> =>
  new Uint8Array(await readFile(`public/models/${name}`)).buffer;

describe("the models of names", () => {
  test.each(MODEL_LANGUAGES)("ship for %s, whole and within two megabytes", async (lang) => {
    const sizes: number[] = [];
    const models = createNameModels(async (name) => {
      const file = await shipped(name);
      sizes.push(file.byteLength);
      return file;
    });
    expect(await models(lang)).not.toBeNull();
    expect(sizes[0]).toBeLessThanOrEqual(2_000_000);
  });

  test("are each fetched once, when a text of their language comes", async () => {
    const asked: string[] = [];
    const models = createNameModels((name) => {
      asked.push(name);
      return shipped(name);
    });
    expect(await models("de")).toBeNull();
    expect(asked).toEqual([]);
    const [one, other] = await Promise.all([models("fr"), models("fr")]);
    expect(one).toBe(other);
    expect(asked).toEqual(["names-fr.bin"]);
  });

  test.each<[string, (file: ArrayBuffer) => ArrayBuffer | null]>([
    ["is missing", () => null],
    ["is empty", () => new ArrayBuffer(0)],
    ["is cut short", (file) => file.slice(0, Math.floor(file.byteLength / 2))],
    ["lacks its last byte", (file) => file.slice(0, -1)],
    ["is something else", () => new TextEncoder().encode("<!doctype html>".repeat(999)).buffer],
  ])("are named, and the rules with them, where a file %s", async (_, harm) => {
    const models = createNameModels(async (name) => {
      const bytes = harm(await shipped(name));
      if (!bytes) throw new Error("no such file");
      return bytes;
    });
    await expect(models("fr")).rejects.toThrow(`${RULES_ALONE}: names-fr.bin: `);
  });
});
