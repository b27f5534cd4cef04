import { cslItem } from "../csl.ts";
import { escaped } from "../escaped.ts";
import { labelsFor } from "../labels.ts";
import { referenceOf, type Cited, type Reference } from "../reference.ts";
import { guarded, htmlOf, plainOf, type Rich } from "./rich.ts";
import {
  citationLanguage,
  loadLocale,
  loadStyle,
  type CitationLanguage,
  type CitationStyle,
} from "./styles.ts";

export interface CitationOptions {
  style: CitationStyle;
  /** BCP 47: the language of who cites, not of the article. */
  locale: string;
  /** ISO 8601: when the article was read; null where nobody knows. */
  accessed: string | null;
}

export interface Citation {
  /** What stands in the text, in brackets; of a style with notes the whole note. */
  inText: Rich;
  /** The entry in the list of sources. */
  bibliography: Rich;
}

/** UTF-16 code units that are cited: the styles look at every quotation mark again and again. */
const LONGEST_TITLE = 600;
const LONGEST_NAME = 200;
const MOST_AUTHORS = 60;

/** Loads what citing needs, so that it is there when a key is pressed: a clipboard waits for nobody. */
export async function loadCitations({ style, locale }: Pick<CitationOptions, "style" | "locale">) {
  const language = citationLanguage(locale);
  const [citeproc, ...rules] = await Promise.all([
    import("citeproc"),
    loadStyle(style, language),
    loadLocale(language),
  ]);
  return [citeproc.default, ...rules] as const;
}

/** Cites an article by a style's rules; the rules are loaded with the first citation. */
export async function cite(
  source: Cited,
  { style, locale, accessed }: CitationOptions,
): Promise<Citation> {
  const language = citationLanguage(locale);
  const [citeproc, rules, terms] = await loadCitations({ style, locale });
  const reference = referenceOf(source, { accessed });
  const item = itemOf(reference, language);
  const engine = new citeproc.Engine(
    { retrieveLocale: () => terms, retrieveItem: () => item },
    rules,
    language === "fr" ? "fr-FR" : "en-US",
    true,
  );
  engine.updateItems([reference.key]);
  const written = (format: "html" | "text"): [string, string] => {
    engine.setOutputFormat(format);
    const citation = { citationItems: [{ id: reference.key }], properties: { noteIndex: 0 } };
    const entries = engine.makeBibliography();
    return [
      engine.previewCitationCluster(citation, [], [], format),
      entries ? entries[1].join("") : "",
    ];
  };
  const [inText, entry] = written("text").map(plainOf) as [string, string];
  const [richInText, richEntry] = written("html").map((html) =>
    linked(htmlOf(html), reference),
  ) as [string, string];
  return {
    inText: { text: inText, html: richInText },
    bibliography: { text: entry, html: richEntry },
  };
}

/** What the styles are given: nothing in it is markup, and an article without a title is called by where it is. */
function itemOf(reference: Reference, language: CitationLanguage): object {
  const { title, site, address, authors } = reference;
  const name = title ?? site ?? address ?? labelsFor(language).untitled;
  return guardedAll(
    cslItem({
      ...reference,
      title: plainQuotes(name.slice(0, LONGEST_TITLE), language),
      site: site && short(site),
      authors: authors
        .slice(0, MOST_AUTHORS)
        .map((author) => ("literal" in author ? { literal: short(author.literal) } : author)),
      // Some styles print them.
      abstract: null,
      keywords: [],
    }),
  ) as object;
}

const short = (text: string): string => text.slice(0, LONGEST_NAME);

/** In a French citation French marks become plain ones, which the styles write as outer or inner marks. */
const plainQuotes = (title: string, language: CitationLanguage): string =>
  language === "fr" ? title.replaceAll(/«\s*|\s?»/gu, '"') : title;

function guardedAll(value: unknown): unknown {
  if (typeof value === "string") return guarded(value);
  if (Array.isArray(value)) return value.map(guardedAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, guardedAll(inner)]),
  );
}

/** With the address as a link. */
function linked(html: string, { address }: Reference): string {
  if (address === null) return html;
  const shown = escaped(address);
  const at = html.lastIndexOf(shown);
  return at < 0
    ? html
    : `${html.slice(0, at)}<a href="${shown}">${shown}</a>${html.slice(at + shown.length)}`;
}
