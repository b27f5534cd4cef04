import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Complaint } from "./complaint.ts";
import { parseArticle, type Address } from "./document/parse.ts";
import type { CorpusDocument, Language, Split } from "./document/types.ts";

/** The corpus's own folder. */
export const CORPUS = resolve(fileURLToPath(import.meta.url), "../..");

export const LANGUAGES: readonly Language[] = ["fr", "en"];
export const SPLITS: readonly Split[] = ["train", "dev", "unseen"];

/** Which articles are meant: all of them, without anything said. */
export interface Choice {
  lang: Language | null;
  split: Split | null;
  /** Paths; when there are any, only these. */
  files: readonly string[];
}

/** An article as it was read, with what is wrong with its form. */
export interface Parsed {
  document: CorpusDocument;
  complaints: Complaint[];
}

/** The articles of a folder that has `{fr,en}/{train,dev,unseen}/`, in order of their paths. */
export function articleFiles(choice: Choice, root: string = CORPUS): string[] {
  if (choice.files.length > 0)
    return choice.files.map((file) => resolve(process.env["INIT_CWD"] ?? ".", file));
  return wanted(LANGUAGES, choice.lang).flatMap((lang) =>
    wanted(SPLITS, choice.split).flatMap((split) => markdownOf(join(root, lang, split))),
  );
}

const wanted = <T>(all: readonly T[], one: T | null): readonly T[] => (one === null ? all : [one]);

/** Second annotations of a language: the same texts with other marks. */
export function secondFiles(lang: Language, root: string = CORPUS): string[] {
  return markdownOf(join(root, "second", lang));
}

function markdownOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Reads an article. @throws where there is no such file */
export function readArticle(path: string): Parsed {
  return parseArticle(readFileSync(path, "utf8"), addressOf(path));
}

/** Language and split by the folders that a file stands in; French and no split where they do not say. */
export function addressOf(path: string): Address {
  const folder = dirname(path);
  const names = new Set([basename(folder), basename(dirname(folder))]);
  return {
    file: relative(process.cwd(), path),
    name: basename(path, ".md"),
    lang: LANGUAGES.find((lang) => names.has(lang)) ?? "fr",
    split: SPLITS.find((split) => names.has(split)) ?? null,
  };
}
