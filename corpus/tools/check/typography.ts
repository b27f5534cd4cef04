import type { Complain } from "../complaint.ts";
import type { CorpusDocument } from "../document/types.ts";

interface Rule {
  pattern: RegExp;
  what: string;
  mend: string;
  lang?: CorpusDocument["lang"];
}

const RULES: readonly Rule[] = [
  {
    pattern: /~/gu,
    what: "a tilde",
    mend: "write a no-break space (U+00A0 or U+202F)",
  },
  { pattern: / {2,}/gu, what: "two spaces", mend: "write one" },
  {
    pattern: /«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»/gu,
    what: "a guillemet without its no-break space",
    mend: "write U+00A0 or U+202F inside « »",
    lang: "fr",
  },
  {
    pattern: /[ \p{L}\p{N}»][?!;:](?=[\s»]|$)/gu,
    what: "no no-break space before ? ! ; or :",
    mend: "write U+00A0 or U+202F before it",
    lang: "fr",
  },
  {
    pattern: /\d [%€]|\d \d{3}(?!\d)/gu,
    what: "a breaking space within a number",
    mend: "write U+00A0 or U+202F",
    lang: "fr",
  },
  { pattern: / [,.](?=\s|$)/gu, what: "a space before a full stop or comma", mend: "take it out" },
  { pattern: /\.{3}/gu, what: "three full stops", mend: "write …" },
  {
    pattern: /(?!\n)[\p{Cc}\uFFFD\u200B\uFEFF]/gu,
    what: "a control or damaged character",
    mend: "write the character that is meant; damage is made by `export`",
  },
];

/** Straight and curly forms; the press has both, an article has one. */
const STYLES: readonly (readonly [string, RegExp, RegExp])[] = [
  ["apostrophes", /(?<=\p{L})'(?=\p{L})/u, /(?<=\p{L})’(?=\p{L})/u],
  ["quotation marks", /"/u, /[“”]/u],
];

/** Characters that a printed page would have. One complaint a rule and line. */
export function checkTypography(document: CorpusDocument, complain: Complain): void {
  for (const [name, straight, curly] of STYLES) {
    const at = document.text.search(straight);
    if (at >= 0 && curly.test(document.text)) {
      complain(
        document.lineAt(at),
        `straight ${name} here and curly ones elsewhere`,
        "keep to one kind in an article",
      );
    }
  }
  const { text, lang, meta, lineAt } = document;
  for (const { pattern, what, mend, lang: only } of RULES) {
    if (only !== undefined && only !== lang) continue;
    const lines = new Set<number>();
    for (const { index } of text.matchAll(pattern)) {
      const line = lineAt(index);
      if (lines.has(line)) continue;
      lines.add(line);
      const around = text.slice(Math.max(0, index - 12), index + 12).replaceAll("\n", " ");
      complain(line, `${what} in «…${around}…»`, mend);
    }
    const title = meta.title.match(pattern);
    if (title) complain(2, `${what} in the title`, mend);
  }
}
