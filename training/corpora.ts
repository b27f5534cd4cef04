/** What each language is taught by. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "../corpus/tools/document/parse.ts";
import type { Split } from "../corpus/tools/document/types.ts";
import { exampleOf, readExamples, typeIndex, type Example, type Language } from "./examples.ts";
import { harmonised } from "./harmonise.ts";
import { generator } from "./random.ts";
import { namePartsOf, renamed } from "./rename.ts";
import { writtenExamples } from "./sentences.ts";

/** Public corpora to learn from, as files below a folder; `README.md` says where each is had. */
const PUBLIC: Readonly<Record<Language, readonly string[]>> = {
  fr: ["fr/winer-train.ndjson"],
  en: ["en/wikigold-train.ndjson", "en/btc-train.ndjson", "en/wnut17-train.ndjson"],
};

/** Where the development machines have them. */
export const CORPORA = "../shared/corpora/entities";

const OWN = "corpus";
/** How often our own articles are learned from beside the public corpora, as they are and with other names: they are the press, and few. */
const OWN_AS_THEY_ARE = 3;
const OWN_RENAMED = 4;
/** The same of the short texts. */
const SHORT_RENAMED = 5;
const SEED = 7;

/** All that a language is taught by: the public corpora, our own articles and short texts, and these with other names. */
export function trainingExamples(lang: Language, folder = CORPORA): Example[] {
  return withRenamed(publicExamples(lang, folder), ownExamples(lang, "train"), lang);
}

/** Public texts in order of time within a corpus. */
export function publicExamples(lang: Language, folder = CORPORA): Example[] {
  return PUBLIC[lang].flatMap((file) =>
    readExamples(join(folder, file), lang, (text, names) => harmonised(text, names, lang)),
  );
}

/** What a model is taught by that may learn from these public texts and these articles of our own. */
export function withRenamed(
  others: readonly Example[],
  articles: readonly Example[],
  lang: Language,
): Example[] {
  const random = generator(SEED);
  const short = writtenExamples(lang);
  const parts = namePartsOf([...others, ...articles], lang);
  const again = (texts: readonly Example[], times: number): Example[] =>
    Array.from({ length: times }, () =>
      texts.map((text) => renamed(text, parts, lang, random)),
    ).flat();
  return [
    ...others,
    ...Array.from({ length: OWN_AS_THEY_ARE }, () => articles).flat(),
    ...short,
    ...again(articles, OWN_RENAMED),
    ...again(short, SHORT_RENAMED),
  ];
}

/** Articles of our own corpus. */
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
      const names = document.names.map(({ start, end, type, doubtful }) => ({
        start,
        end,
        type: typeIndex(type),
        doubtful,
      }));
      return { ...exampleOf(name, document.text, document.blocks, names, lang), own: true };
    });
}
