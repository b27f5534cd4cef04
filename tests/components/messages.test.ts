import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };

type Messages = Record<string, { message: string }>;
const languages: Record<string, Messages> = { en, fr };
const root = new URL("../..", import.meta.url).pathname;

/** Everything that may name a message: views, entry points, the edge, the manifest. */
const source = ["components", "entrypoints", "lib/edge", "wxt.config.ts"]
  .flatMap(filesOf)
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const quoted = new Set([...source.matchAll(/["'`](\w+)["'`]/gu)].map((match) => match[1] ?? ""));
for (const match of source.matchAll(/__MSG_(\w+)__/gu)) quoted.add(match[1] ?? "");
/** Asked of us for the manifest, which another room writes. */
const manifest = new Set([
  "extensionName",
  "extensionDescription",
  "commandToggleReader",
  "menuRead",
]);

function filesOf(path: string): string[] {
  const full = join(root, path);
  if (/\.tsx?$/u.test(full)) {
    try {
      readFileSync(full);
      return [full];
    } catch {
      return [];
    }
  }
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(full, name));
}

const placeholders = (message: string): string =>
  [...new Set(message.match(/\$\d/gu) ?? [])].toSorted().join(" ");

describe("the message files", () => {
  it("have the same keys in every language", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  it("ask for the same substitutions in every language, counts of one aside", () => {
    for (const [key, { message }] of Object.entries<{ message: string }>(en)) {
      if (key.endsWith("_one")) continue;
      expect(`${key} ${placeholders((fr as Messages)[key]?.message ?? "")}`).toBe(
        `${key} ${placeholders(message)}`,
      );
    }
  });

  it("leave no message empty, and use only characters that the format allows", () => {
    for (const messages of Object.values(languages)) {
      for (const [key, { message }] of Object.entries(messages)) {
        expect(key).toMatch(/^\w+$/u);
        expect(message.trim()).not.toBe("");
        expect(message.replaceAll(/\$[1-9]/gu, "")).not.toContain("$");
      }
    }
  });

  it("have both forms of every plural", () => {
    for (const key of Object.keys(en)) {
      const stem = /^(.*)_(?:one|other)$/u.exec(key)?.[1];
      if (stem)
        expect(Object.keys(en)).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
    }
  });

  it("hold every key that is asked for", () => {
    const asked = [...source.matchAll(/\b(t|n)\(\s*"(\w+)"/gu)].map(([, call, key]) =>
      call === "n" ? `${key}_other` : (key ?? ""),
    );
    for (const match of source.matchAll(/__MSG_(\w+)__/gu)) asked.push(match[1] ?? "");
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it("hold no key that nothing asks for", () => {
    const unused = Object.keys(en).filter((key) => {
      const stem = key.replace(/_(?:one|other)$/u, "");
      return !quoted.has(key) && !quoted.has(stem) && !manifest.has(key);
    });
    expect(unused).toEqual([]);
  });

  it("keep a no-break space before a colon and the like in French", () => {
    for (const { message } of Object.values<{ message: string }>(fr)) {
      expect(message).not.toMatch(/ [:;!?»]/u);
    }
  });

  it("keep the description within what stores take", () => {
    for (const messages of Object.values(languages)) {
      expect(messages["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
