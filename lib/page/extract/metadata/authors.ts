/** Who wrote it: a list of names, and the line that says so. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasPart, hasToken } from "../../tree/tests.ts";
import { lettersOf } from "../letters.ts";
import { linesOf } from "../walk.ts";
import { firstOf, namesIn, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

export interface Authors {
  byline: string | null;
  authors: string[];
}

/** In order: JSON-LD, `<meta>`, elements that say they name the author, what Readability found. */
export function authorsOf(
  document: PageDocument,
  meta: MetaTags,
  objects: readonly JsonObject[],
  found: string | null,
  siteName: string | null,
): Authors {
  const stated =
    namesIn(firstOf(objects, "author")).length > 0
      ? namesIn(firstOf(objects, "author"))
      : namesIn(firstOf(objects, "creator"));
  const sources: (() => string[])[] = [
    () => stated,
    () => meta.all("author"),
    () => meta.all("dc.creator"),
    () => meta.all("dcterms.creator"),
    () => meta.all("article:author"),
    () => meta.all("parsely-author"),
    () => meta.all("sailthru.author"),
    () => shown(document),
    () => (found === null ? [] : [found]),
  ];
  const site = lettersOf(siteName);
  let fallback: string[] = [];
  for (const source of sources) {
    const names = withoutOthers(unique(source().flatMap(splitNames)), site);
    if (names.length === 0) continue;
    // The site itself is named where nobody is, and often beside somebody.
    if (names.some((name) => !isSite(name, site))) return asAuthors(names);
    if (fallback.length === 0) fallback = names;
  }
  return asAuthors(fallback);
}

export function asAuthors(names: string[]): Authors {
  return { byline: names.length > 0 ? names.join(", ") : null, authors: names };
}

function isSite(name: string, site: string): boolean {
  const letters = lettersOf(name);
  return site !== "" && (letters === site || (letters.length > 4 && site.startsWith(letters)));
}

/** Without the site beside a person, and without "About Ada Moll" beside Ada Moll. */
function withoutOthers(names: readonly string[], site: string): string[] {
  const persons = names.filter((name) => !isSite(name, site));
  const kept = persons.length > 0 ? persons : names;
  const written = kept.filter((name) => name.split(" ").every((word) => /^[^\p{Ll}]/u.test(word)));
  return kept.filter((name, index) => {
    if (written.length > 0 && !looksWritten(name)) return false;
    return !kept.some((other, at) => at !== index && name.endsWith(` ${other}`));
  });
}

/** Capitals, and the little words between names; not "View my complete profile". */
const looksWritten = (name: string): boolean =>
  name.split(" ").filter((word) => /^\p{Ll}{4,}/u.test(word)).length === 0;

/** Authors as the page shows them, where its markup says so. */
function shown(document: PageDocument): string[] {
  const names: string[] = [];
  for (const element of document.select(namesAuthor).slice(0, 6)) {
    if (element.closest(isComment)) continue;
    const part = element.find((one) => hasToken(one, "itemprop", "name")) ?? element;
    const [text = ""] = linesOf(part).split("\n");
    if (text.length > 1 && text.length < 80) names.push(text);
  }
  return names;
}

function namesAuthor(element: PageElement): boolean {
  if (element.attributes.length === 0) return false;
  if (hasToken(element, "rel", "author") || hasToken(element, "itemprop", "author")) return true;
  if (hasToken(element, "class", "author-name") || hasToken(element, "class", "byline-name")) {
    return true;
  }
  if (hasToken(element, "itemprop", "name")) {
    return element.closest((around) => hasToken(around, "itemprop", "author")) !== null;
  }
  return (
    hasToken(element, "class", "author") &&
    element.closest((around) => hasToken(around, "class", "byline")) !== null
  );
}

function isComment(element: PageElement): boolean {
  return (
    hasPart(element, "class", "comment") ||
    hasPart(element, "id", "comment") ||
    hasToken(element, "itemprop", "comment")
  );
}

const PREFIX =
  /^(?:(?:(?:written |posted |reported |story |édité |écrit |rédigé |publié |propos recueillis )?(?:by|par|von|por|di|door)\b|auteure?s?\s*:|authors?\s*:|texte?\s*:|текст\s*:))\s*:?\s*/iu;

/** Accounts that are nobody's name. */
const GENERIC =
  /^(?:admin(?:istrat(?:or|eur|ore|ador))?|web ?master|webmestre|root|user|editor|guest|author|auteur|unknown|none|null)$/iu;

/** "By Ann Moss and Bo Reed" is two names; "Moss, Reed & Co" stays one. */
export function splitNames(line: string): string[] {
  const bare = line
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(PREFIX, "")
    .replace(/\s+[|•·–—]\s.*$/u, "")
    // A date without a space before it; the newsroom after the name ("Ada Moll, CNN").
    .replace(/\p{Lu}\p{Ll}+\s\d{1,2},\s\d{4}.*$/u, "")
    .replace(/,\s+\p{Lu}{2,5}$/u, "")
    .trim();
  if (GENERIC.test(bare)) return [];
  if (bare === "" || bare.length > 200 || /^https?:|^\/|^@|\.(?:com|fr|org)\//iu.test(bare))
    return [];
  if (!/\p{L}/u.test(bare)) return [];
  const parts = bare.split(/\s*;\s*|\s+(?:and|et|und|y)\s+|\s*,\s+(?:and |et )?/u);
  const all = parts.every((part) => /^\p{Lu}/u.test(part) && part.split(" ").length >= 2);
  return parts.length > 1 && all ? parts : [bare];
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
