import { checkArticle } from "../../corpus/tools/check/check.ts";
import { parseArticle, type Address } from "../../corpus/tools/document/parse.ts";
import type { CorpusDocument, Language } from "../../corpus/tools/document/types.ts";
import type { Parsed } from "../../corpus/tools/files.ts";

const address = (lang: Language): Address => ({
  file: `${lang}/train/example.md`,
  name: "example",
  lang,
  split: "train",
});

const HEAD = `---
title: A title
section: economy
date: 2024-03-12
place: Nowhere
annotated: once
---

`;

/** Parses a body behind plain front matter: its first line is line 9. */
export const parsed = (body: string, lang: Language = "en"): Parsed =>
  parseArticle(HEAD + body, address(lang));

export const documentOf = (body: string, lang: Language = "en"): CorpusDocument =>
  parsed(body, lang).document;

/** Parses a whole file. */
export const parsedFile = (source: string, lang: Language = "en"): Parsed =>
  parseArticle(source, address(lang));

/** What is complained of in a body, without the length and the number of summary sentences that short bodies lack. */
export function complaints(body: string, lang: Language = "en"): string[] {
  return checkArticle(parsed(body, lang))
    .filter(({ what }) => !/^\d+ (?:words|summary sentences)$/u.test(what))
    .map(({ line, what, mend }) => `${line}: ${what} — ${mend}`);
}
