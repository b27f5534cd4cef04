/** What each language is taught by. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "../corpus/tools/document/parse.ts";
import type { Split } from "../corpus/tools/document/types.ts";
import { exampleOf, readExamples, typeIndex, type Example, type Language } from "./examples.ts";

/** Public corpora to learn from, as files below a folder; `README.md` says where each is had. */
const PUBLIC: Readonly<Record<Language, readonly string[]>> = {
  fr: ["fr/winer-train.ndjson"],
  en: ["en/wikigold-train.ndjson", "en/btc-train.ndjson", "en/wnut17-train.ndjson"],
};

/** Where the development machines have them. */
export const CORPORA = "../shared/corpora/entities";

const OWN = "corpus";
/** How often our own articles are learned from beside the public corpora: they are the press, and few. */
const OWN_WEIGHT = 4;

/** All that a language is taught by: the public corpora, then our own. */
export function trainingExamples(lang: Language, folder = CORPORA): Example[] {
  return [
    ...PUBLIC[lang].flatMap((file) => readExamples(join(folder, file), lang)),
    ...Array.from({ length: OWN_WEIGHT }, () => ownExamples(lang, "train")).flat(),
  ];
}

/** Articles of our own corpus; names that a careful reader could as well leave unmarked are left unmarked. */
export function ownExamples(lang: Language, split: Split): Example[] {
  const folder = join(OWN, lang, split);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -".md".length);
      const { document } = parseArticle(readFileSync(join(folder, file), "utf8"), {
        file,
        name,
        lang,
        split,
      });
      const names = document.names
        .filter(({ doubtful }) => !doubtful)
        .map(({ start, end, type }) => ({ start, end, type: typeIndex(type) }));
      return { ...exampleOf(name, document.text, document.blocks, names, lang), own: true };
    });
}
