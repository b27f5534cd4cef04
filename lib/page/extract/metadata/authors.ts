/** Who wrote it: a list of names, and the line that says so. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasPart, hasToken } from "../../tree/tests.ts";
import { articleObjects, firstOf, namesIn } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";

export interface Authors {
  byline: string | null;
  authors: string[];
}

/** In order: JSON-LD, `<meta>`, elements that say they name the author, what Readability found. */
export function authorsOf(
  document: PageDocument,
  meta: MetaTags,
  objects: ReturnType<typeof articleObjects>,
  found: string | null,
): Authors {
  const stated =
    namesIn(firstOf(objects, "author")).length > 0
      ? namesIn(firstOf(objects, "author"))
      : namesIn(firstOf(objects, "creator"));
  const sources: string[][] = [
    stated,
    meta.all("author"),
    meta.all("dc.creator"),
    meta.all("dcterms.creator"),
    meta.all("article:author"),
    meta.all("parsely-author"),
    meta.all("sailthru.author"),
    shown(document),
    found === null ? [] : [found],
  ];
  for (const source of sources) {
    const names = unique(source.flatMap(split));
    if (names.length > 0) return { byline: names.join(", "), authors: names };
  }
  return { byline: null, authors: [] };
}

/** Authors as the page shows them, where its markup says so. */
function shown(document: PageDocument): string[] {
  const names: string[] = [];
  for (const element of document.select(namesAuthor).slice(0, 6)) {
    if (element.closest(isComment)) continue;
    const text = element.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";
    if (text.length > 1 && text.length < 80) names.push(text);
  }
  return names;
}

function namesAuthor(element: PageElement): boolean {
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

/** "By Ann Moss and Bo Reed" is two names; "Moss, Reed & Co" stays one. */
function split(line: string): string[] {
  const bare = line
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(PREFIX, "")
    .replace(/\s+[|•·–—]\s.*$/u, "")
    .trim();
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
