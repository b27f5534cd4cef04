import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

// What each room may import, from its own house and from packages: the table of the architecture, read top down.
// A room is the longest folder listed here that holds the file.
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  "lib/core/reading.ts": { rooms: [], packages: [] },
  "lib/core/stages.ts": { rooms: ["lib/core/reading.ts"], packages: [] },
  "lib/core/translated.ts": { rooms: ["lib/core/reading.ts"], packages: [] },
  "lib/core/unread.ts": { rooms: ["lib/core/reading.ts"], packages: [] },
  "lib/core/not-article.ts": { rooms: ["lib/core/reading.ts"], packages: [] },
  "lib/core/markup.ts": { rooms: [], packages: [] },
  "lib/core/embeds.ts": { rooms: [], packages: [] },
  "lib/core/choices.ts": { rooms: ["lib/core/reading.ts", "lib/core/corrections"], packages: [] },
  "lib/core/corrections": {
    rooms: [
      "lib/core/reading.ts",
      "lib/core/entities",
      "lib/core/figures",
      "lib/core/facts",
      "lib/core/text",
    ],
    packages: [],
  },
  "lib/core/text": { rooms: ["lib/core/reading.ts"], packages: [] },
  "lib/core/repair": {
    rooms: ["lib/core/reading.ts", "lib/core/choices.ts", "lib/core/text"],
    packages: [],
  },
  "lib/core/entities": { rooms: ["lib/core/reading.ts", "lib/core/text"], packages: [] },
  "lib/core/figures": { rooms: ["lib/core/reading.ts", "lib/core/text"], packages: [] },
  "lib/core/facts": { rooms: ["lib/core/reading.ts", "lib/core/text"], packages: [] },
  "lib/core/summary": { rooms: ["lib/core/reading.ts", "lib/core/text"], packages: [] },
  "lib/core/export": {
    // The page is searched by its own words: repairs are taken back. Its markup shows the repaired ones.
    rooms: [
      "lib/core/reading.ts",
      "lib/core/corrections/by-hand.ts",
      "lib/core/markup.ts",
      "lib/core/embeds.ts",
      "lib/core/text",
      "lib/core/repair/in-nodes.ts",
      "lib/core/repair/offsets.ts",
      "lib/core/zip",
    ],
    packages: [],
  },
  // The only folder that knows the styles of citation.
  "lib/core/export/cite": {
    rooms: ["lib/core/export"],
    packages: ["citeproc"],
  },
  "lib/core/zip": { rooms: [], packages: ["fflate"] },
  "lib/core/notes/selectors.ts": { rooms: ["lib/core/reading.ts"], packages: [] },
  // Notes on their way in and out, as documents.
  "lib/core/notes": {
    rooms: ["lib/core/reading.ts", "lib/core/library", "lib/core/export"],
    packages: [],
  },
  "lib/core/library": {
    rooms: [
      "lib/core/notes/selectors.ts",
      "lib/core/reading.ts",
      "lib/core/choices.ts",
      "lib/core/corrections",
      // How owners are compared, and facts as rows.
      "lib/core/entities/name-key.ts",
      "lib/core/export/rows.ts",
      "lib/core/zip",
    ],
    packages: [],
  },
  "lib/core/read.ts": {
    rooms: [
      "lib/core/reading.ts",
      "lib/core/choices.ts",
      "lib/core/corrections",
      "lib/core/not-article.ts",
      "lib/core/unread.ts",
      "lib/core/text",
      "lib/core/repair",
      "lib/core/entities",
      "lib/core/figures",
      "lib/core/facts",
      "lib/core/summary",
    ],
    packages: [],
  },
  "lib/page": {
    rooms: ["lib/core"],
    packages: ["@mozilla/readability", "css-select", "dompurify"],
  },
  "lib/edge": {
    rooms: ["lib/core", "lib/page"],
    packages: ["wxt/browser", "wxt/utils/storage", "@webext-core/messaging"],
  },
  // The only folder that knows the database.
  "lib/edge/library": { rooms: ["lib/core"], packages: ["dexie"] },
  components: {
    rooms: ["lib/core", "lib/page", "public/_locales"],
    packages: ["preact", "preact/hooks"],
  },
  // Asks the library by the words of its interface alone.
  "components/library": {
    rooms: [
      "lib/core",
      "components",
      "lib/edge/library/queries.ts",
      "lib/edge/library/requests.ts",
    ],
    packages: ["preact", "preact/hooks"],
  },
  "components/library/facts": {
    rooms: [
      "lib/core",
      "components",
      "lib/edge/library/queries.ts",
      "lib/edge/library/requests.ts",
    ],
    packages: ["preact", "preact/hooks", "d3-scale"],
  },
  cli: {
    rooms: ["lib/core", "lib/page", "package.json"],
    packages: ["jsdom", "parse5"],
  },
  // The corpus judges the product: only its score, the facts from what is marked, and its summaries may run it, and what checks the texts reads numbers by itself.
  "corpus/tools": { rooms: ["lib/core/reading.ts"], packages: [] },
  "corpus/tools/check": {
    rooms: [
      "lib/core/reading.ts",
      "corpus/tools/document",
      "corpus/tools/numbers",
      "corpus/tools/complaint.ts",
      "corpus/tools/files.ts",
      "corpus/tools/lists.ts",
    ],
    packages: [],
  },
  "corpus/tools/score": {
    rooms: ["lib/core/reading.ts", "lib/core/text", "lib/core/entities", "corpus/tools", "cli"],
    packages: [],
  },
  "corpus/tools/given": {
    rooms: ["lib/core/reading.ts", "lib/core/text", "lib/core/facts", "corpus/tools"],
    packages: [],
  },
  "corpus/tools/summaries": {
    rooms: ["lib/core/reading.ts", "lib/core/text", "lib/core/summary", "corpus/tools"],
    packages: [],
  },
  entrypoints: {
    rooms: ["lib", "components"],
    packages: [
      "preact",
      "preact/hooks",
      "wxt/browser",
      "wxt/utils/define-background",
      "wxt/utils/define-unlisted-script",
    ],
  },
};

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gu;

const root = resolve(import.meta.dirname, "..");
const files = ["lib", "components", "cli", "corpus/tools", "entrypoints"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/")),
);

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8").replaceAll(
    /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu,
    "",
  );
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

const within = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`);

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => within(file, room))
    .toSorted((a, b) => b.length - a.length)[0];
}

function target(file: string, specifier: string): string {
  return relative(root, resolve(root, dirname(file), specifier.split("?", 1)[0] ?? "")).replaceAll(
    "\\",
    "/",
  );
}

function faults(file: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} stands in no room of the architecture`];
  const allowed = ROOMS[room];
  return importsOf(file)
    .filter((specifier) => {
      if (!specifier.startsWith(".")) {
        return !(
          allowed?.packages.includes(specifier) ||
          ((room === "cli" || within(room, "corpus/tools")) && specifier.startsWith("node:"))
        );
      }
      const path = target(file, specifier);
      return !(within(path, room) || allowed?.rooms.some((other) => within(path, other)));
    })
    .map((specifier) => `${file} imports ${specifier}`);
}

describe("the storeys of the house", () => {
  test("every import goes downward, as the table of the architecture allows", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(faults)).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith("."))
          .map((s) => target(file, s)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("only the storeys that may touch the browser name it", () => {
    const offenders = files.filter(
      (file) =>
        (within(file, "lib/core") || within(file, "lib/page") || within(file, "components")) &&
        /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|i18n)\b/u.test(
          readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, ""),
        ),
    );
    expect(offenders).toEqual([]);
  });
});
