/** Who wrote it: a list of names, and the line that says so. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasPart, hasToken } from "../../tree/tests.ts";
import { lettersOf } from "../letters.ts";
import { linesOf } from "../walk.ts";
import { firstOf, namesIn, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import { DESKS, ROLES_AFTER } from "./roles.ts";

export interface Authors {
  byline: string | null;
  authors: string[];
}

/**
 * In order: JSON-LD, `<meta>`, elements that say they name the author, what Readability found. The first source that
 * names a person; behind all of them the first that names the site or a desk, which gives way to a byline that is shown
 * (see `isNobody`).
 *
 * @param shows whether the page shows these very words.
 */
export function authorsOf(
  document: PageDocument,
  meta: MetaTags,
  objects: readonly JsonObject[],
  found: string | null,
  siteName: string | null,
  shows: (text: string) => boolean = () => false,
): Authors {
  const stated =
    namesIn(firstOf(objects, "author")).length > 0
      ? namesIn(firstOf(objects, "author"))
      : namesIn(firstOf(objects, "creator"));
  const sources: (() => string[])[] = [
    () => stated,
    () => meta.all("author"),
    () => meta.all("citation_author"),
    () => meta.all("dc.creator"),
    () => meta.all("dcterms.creator"),
    () => meta.all("article:author"),
    () => meta.all("articleauthor"),
    () => meta.all("parsely-author"),
    () => meta.all("sailthru.author"),
    () => meta.all("byl"),
    () => shown(document),
    () => (found === null ? [] : [found]),
  ];
  let fallback: string[] = [];
  for (const source of sources) {
    const names = withoutOthers(
      unique(
        source()
          .flatMap((line) => splitNames(givenFirst(line, shows)))
          .map((name) => withoutRole(name, siteName)),
      ),
      siteName,
    );
    if (names.length === 0) continue;
    // The site itself is named where nobody is, and often beside somebody.
    if (!isNobody(names, siteName)) return asAuthors(names);
    if (fallback.length === 0) fallback = names;
  }
  return asAuthors(fallback);
}

/** Names of the site and of its desk, which sign for nobody: whoever is shown is believed before them. */
export function isNobody(names: readonly string[], siteName: string | null): boolean {
  const site = lettersOf(siteName);
  return names.every((name) => isSite(name, site) || DESKS.has(name.toLowerCase()));
}

/** "Llewellyn, Branwen T." as catalogues have it, where the page shows it the other way round. */
function givenFirst(line: string, shows: (text: string) => boolean): string {
  const inverted = /^([^,;]{2,60}),\s+([^,;]{1,60})$/u.exec(line.trim());
  const turned = inverted ? `${inverted[2] ?? ""} ${inverted[1] ?? ""}` : line;
  return inverted && shows(turned) ? turned : line;
}

/** "ADA MOLL Evening Courier Staff": without the site's name and what she is there. */
function withoutRole(name: string, siteName: string | null): string {
  const words = name.split(" ");
  const site = new Set(
    (siteName ?? "")
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word.length > 2),
  );
  let end = words.length;
  for (const length of [2, 1]) {
    if (end === words.length && ROLES_AFTER.has(words.slice(-length).join(" ").toLowerCase()))
      end -= length;
  }
  if (end === words.length) return name;
  const role = words.length - end;
  while (end > 2 && site.has(words[end - 1]?.toLowerCase() ?? "")) end--;
  // "Moss Farm Editorial Staff": one word of a role alone does not tell a person from a team.
  return end >= 2 && (role > 1 || end < words.length - role) ? words.slice(0, end).join(" ") : name;
}

export function asAuthors(names: string[]): Authors {
  return { byline: names.length > 0 ? names.join(", ") : null, authors: names };
}

function isSite(name: string, site: string): boolean {
  const letters = lettersOf(name);
  return site !== "" && (letters === site || (letters.length > 2 && site.startsWith(letters)));
}

/** Without the site and its desks beside a person, without what she is, and without "About Ada Moll" beside Ada Moll. */
function withoutOthers(names: readonly string[], siteName: string | null): string[] {
  const site = lettersOf(siteName);
  const isOther = (name: string): boolean =>
    isSite(name, site) ||
    (siteName !== null && name.startsWith(`${siteName} `)) ||
    DESKS.has(name.toLowerCase()) ||
    ROLES_AFTER.has(name.toLowerCase());
  const persons = names.filter((name) => !isOther(name));
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

/** Elements that name authors, of which more are lists of other articles. */
const MOST_NAMED = 8;

/** Authors as the page shows them, where its markup says so. */
function shown(document: PageDocument): string[] {
  const names: string[] = [];
  const elements = document
    .select(namesAuthor)
    .slice(0, MOST_NAMED)
    .filter((one) => !one.closest(isComment));
  // Of microdata, those of one item: what answers a question or comments on it has authors of its own.
  const first = elements.find((one) => hasToken(one, "itemprop", "author"));
  for (const element of elements) {
    if (first && hasToken(element, "itemprop", "author") && itemOf(element) !== itemOf(first))
      continue;
    const text = nameIn(element);
    if (text.length > 1 && text.length < 80) names.push(text);
  }
  return names;
}

const itemOf = (element: PageElement): PageElement | null =>
  element.parentElement?.closest((around) => around.hasAttribute("itemscope")) ?? null;

/** What is said to be the name, shown or not; else the only link's text, beside which counts and buttons stand. */
function nameIn(element: PageElement): string {
  const part = element.find((one) => hasToken(one, "itemprop", "name"));
  const said = part?.getAttribute("content") ?? part?.textContent.trim();
  if (said) return said.replaceAll(/\s+/gu, " ");
  const links = element.getElementsByTagName("a").filter((link) => /\p{L}/u.test(link.textContent));
  const [text = ""] = linesOf((links.length === 1 ? links[0] : undefined) ?? element).split("\n");
  return text;
}

function namesAuthor(element: PageElement): boolean {
  if (element.attributes.length === 0) return false;
  if (hasToken(element, "rel", "author") || hasToken(element, "itemprop", "author")) return true;
  if (hasToken(element, "class", "author-name") || hasToken(element, "class", "byline-name")) {
    return true;
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

/** "Ada Moll on Monday, November 18th": when stands behind who. */
const ON_A_DAY =
  /\s+on\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b.*$/iu;

/** "By Ann Moss and Bo Reed" is two names; "Moss, Reed & Co" stays one. */
export function splitNames(line: string): string[] {
  const bare = line
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(PREFIX, "")
    .replace(/\s+[|•·–—]\s.*$/u, "")
    .replace(ON_A_DAY, "")
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
