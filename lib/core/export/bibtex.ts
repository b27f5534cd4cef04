import { invertedName, type BibliographicName } from "./person-name.ts";
import { isoDate, referencesOf, type Reference } from "./reference.ts";
import type { SavedArticle } from "./saved.ts";

/** The months by the names that every style of BibTeX knows, unquoted. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Articles as BibTeX, one entry each; UTF-8, for BibTeX's own styles and for biblatex. */
export function toBibTeX(articles: readonly SavedArticle[]): string {
  return bibTeX(referencesOf(articles));
}

export const bibTeX = (references: readonly Reference[]): string =>
  references.map(entryOf).join("\n");

function entryOf(reference: Reference): string {
  const { key, authors, title, site, published, accessed, address } = reference;
  const [year, month] = published ?? [];
  const fields: [string, string | null][] = [
    ["author", authors.length > 0 ? braced(authors.map(authorOf).join(" and ")) : null],
    // The inner braces keep the capitals that the paper wrote.
    ["title", title && braced(`{${escaped(title)}}`)],
    ["journal", site && braced(escaped(site))],
    ["entrysubtype", braced("newspaper")],
    ["year", year === undefined ? null : braced(String(year))],
    ["month", month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ["date", published && braced(isoDate(published))],
    ["url", address && braced(verbatim(address))],
    ["urldate", accessed && braced(isoDate(accessed))],
    ["langid", languageOf(reference.language)],
    ["abstract", reference.abstract && braced(escaped(reference.abstract))],
    ["keywords", keywordsOf(reference)],
    [
      "annote",
      reference.notes.length > 0 ? braced(reference.notes.map(escaped).join("\n\n")) : null,
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@article{${key},\n${lines.join("")}}\n`;
}

const braced = (value: string): string => `{${value}}`;

/** A name of nobody's own, and one that holds "and", is kept together by braces. */
function authorOf(name: BibliographicName): string {
  return "literal" in name ? `{${escaped(name.literal)}}` : escaped(invertedName(name));
}

function keywordsOf({ keywords }: Reference): string | null {
  const plain = keywords.map((word) => escaped(word.replaceAll(",", " ")));
  return plain.length === 0 ? null : braced(plain.join(", "));
}

/** What TeX would take for a command. */
const COMMANDS: Record<string, string> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

function escaped(text: string): string {
  return text.replaceAll(/[\\~^{}$&#%_]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** Addresses are read as they stand: only what would end the field is written otherwise. */
function verbatim(address: string): string {
  return address.replaceAll(
    /[{}\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Babel's names, for the languages that Lede reads itself; others keep their tag out. */
function languageOf(language: string): string | null {
  if (/^fr\b/iu.test(language)) return braced("french");
  return /^en\b/iu.test(language) ? braced("english") : null;
}
