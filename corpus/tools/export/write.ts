import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { CorpusDocument } from "../document/types.ts";
import { CORPUS, LANGUAGES, SPLITS } from "../files.ts";
import { damage } from "./damage.ts";
import { goldOf } from "./gold.ts";
import { namesLine } from "./names.ts";
import { toPage } from "./page.ts";

/** Where exports go when nothing else is said; git does not see it. */
export const DEFAULT_OUT = join(CORPUS, ".out");

/** Is a folder one that may be written to: `corpus/.out`, or outside the repository? */
export function mayWrite(folder: string): boolean {
  const path = resolve(folder);
  const inside = (root: string): boolean => !relative(root, path).startsWith("..");
  return inside(DEFAULT_OUT) || !inside(resolve(CORPUS, ".."));
}

/**
 * Writes `names/{fr,en}-{split}.ndjson` and `gold/{split}/ID.{json,html}`, damaged twins beside the clean:
 * `…-damaged`.
 * @returns how many files
 */
export function exportTo(folder: string, documents: readonly CorpusDocument[]): number {
  const files = new Map<string, string>();
  for (const lang of LANGUAGES) {
    for (const split of SPLITS) {
      const part = documents.filter((one) => one.lang === lang && one.split === split);
      for (const damaged of [false, true]) {
        const lines = part.flatMap((one) => namesLine(one, damaged) ?? []);
        const name = `names/${lang}-${split}${damaged ? "-damaged" : ""}.ndjson`;
        if (lines.length > 0) {
          files.set(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
        }
      }
    }
  }
  for (const document of documents) {
    for (const damaged of [false, true]) {
      const gold = goldOf(document, damaged);
      if (!gold) continue;
      const base = `gold/${document.split ?? "other"}/${gold.id}`;
      const { damage: kind } = document.meta;
      const repaint =
        damaged && kind !== null ? (text: string) => damage(text, kind).text : undefined;
      files.set(`${base}.json`, `${JSON.stringify(gold, null, 1)}\n`);
      files.set(`${base}.html`, toPage(document, repaint));
    }
  }
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
  return files.size;
}
