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

/** A second annotation, and the article that it is of. */
export interface Second {
  second: Parsed;
  /** The article's own marks before the two were settled, where they are kept: `NAME.first.md`. */
  first: Parsed | null;
  article: Parsed | null;
}

/** A path that the user gave: npm runs its scripts in the package's folder and keeps the user's in INIT_CWD. */
export const fromCaller = (path: string): string => resolve(process.env["INIT_CWD"] ?? ".", path);

/** Reads the articles of a choice, in order of their paths. @throws where a file cannot be read */
export function readChosen(choice: Choice, root: string = CORPUS): Parsed[] {
  if (choice.files.length > 0) {
    return choice.files.map((file) => readArticle(fromCaller(file), choice));
  }
  return wanted(LANGUAGES, choice.lang).flatMap((lang) =>
    wanted(SPLITS, choice.split).flatMap((split) =>
      markdownOf(join(root, lang, split)).map((path) => readArticle(path)),
    ),
  );
}

/** Second annotations: the same texts with other marks, in `second/{fr,en}/`. */
export function readSeconds(choice: Pick<Choice, "lang">, root: string = CORPUS): Second[] {
  return wanted(LANGUAGES, choice.lang).flatMap((lang) => {
    const folder = join(root, "second", lang);
    return markdownOf(folder)
      .filter((path) => !path.endsWith(".first.md"))
      .map((path) => {
        const name = basename(path);
        const article = SPLITS.map((split) => join(root, lang, split, name)).find(existsSync);
        const first = path.replace(/\.md$/u, ".first.md");
        return {
          second: readArticle(path),
          first: existsSync(first) ? readArticle(first) : null,
          article: article === undefined ? null : readArticle(article),
        };
      });
  });
}

const wanted = <T>(all: readonly T[], one: T | null): readonly T[] => (one === null ? all : [one]);

function markdownOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => join(folder, name));
}

function readArticle(path: string, choice?: Choice): Parsed {
  return parseArticle(readFileSync(path, "utf8"), addressOf(path, choice));
}

/** Language and split by the folders that a file stands in, else by the choice; French where nothing says. */
function addressOf(path: string, choice?: Choice): Address {
  const folder = dirname(path);
  const names = new Set([basename(folder), basename(dirname(folder))]);
  return {
    file: relative(process.cwd(), path),
    name: basename(path, ".md"),
    lang: LANGUAGES.find((lang) => names.has(lang)) ?? choice?.lang ?? "fr",
    split: SPLITS.find((split) => names.has(split)) ?? null,
  };
}
