/** What the site calls itself. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasPart, hasToken, named } from "../../tree/tests.ts";
import { lettersOf } from "../letters.ts";
import { firstOf, textOf, type JsonObject } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import { partsOf } from "./title.ts";
import { unescaped } from "./unescaped.ts";

/** Names longer than this are slogans (UTF-16 code units). */
const LONGEST_NAME = 80;
/** Share of a part of the title that a shorter form of the name has: "L'Écho" of "L'Écho en ligne". */
const LEAST_PART = 0.6;
/** Letters that tell a name from an abbreviation that other words begin with. */
const LEAST_LETTERS = 4;

/**
 * In order: `og:site_name`; the publisher in JSON-LD; what the article is part of; the publisher in microdata;
 * `application-name` and the publisher in `<meta>`; the part of `<title>` that is also the text or picture of the link
 * home, the copyright line or the host; the name of the link home where it is the host's.
 *
 * A stated address, or a name that has nothing of the host ("U.S."), goes behind a part of the title that is the host's.
 */
export function siteNameOf(
  document: PageDocument,
  meta: MetaTags,
  objects: readonly JsonObject[],
  base: string | null,
): string | null {
  const stated =
    name(meta.first("og:site_name")) ??
    name(textOf(firstOf(objects, "publisher"))) ??
    name(textOf(firstOf(objects, "isPartOf"))) ??
    name(microdata(document)) ??
    name(meta.first("application-name", "publisher", "dc.publisher"));
  const host = hostOf(base);
  const labels = labelsOf(host);
  const parts = partsOf(document.title).filter((part) => part.length <= LONGEST_NAME);
  const ofHost = parts.length > 1 ? parts.find((part) => labels.has(lettersOf(part))) : undefined;
  if (stated) {
    if (ofHost && mayBeNone(stated, labels)) return ofHost;
    // A name with its slogan: the part that is the host's.
    return withoutAddress(partsOf(stated).find((part) => labels.has(lettersOf(part))) ?? stated);
  }
  if (ofHost) return withoutAddress(ofHost);
  const shown = shownNames(document, meta, host);
  const part = parts.length > 1 ? parts.findLast((one) => isAmong(lettersOf(one), shown)) : null;
  return part ?? shown.home.find((name) => labels.has(lettersOf(name))) ?? null;
}

const name = (text: string | null): string | null =>
  lettersOf(text) === "" ? null : unescaped(text);

const withoutAddress = (text: string): string =>
  text.replace(/^(?:(?:https?:\/\/)?(?:www\.)?|@)(?=[\w-])/iu, "").replace(/\/$/u, "");

/** An address in small letters, an account, or a name of few letters that the host knows nothing of. */
function mayBeNone(name: string, labels: ReadonlySet<string>): boolean {
  if (/^(?:https?:\/\/|@)|^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(name)) return true;
  const letters = lettersOf(name);
  return letters.length < LEAST_LETTERS && ![...labels].some((label) => label.includes(letters));
}

const hostOf = (base: string | null): string | null =>
  base === null ? null : (URL.parse(base)?.hostname ?? null);

/** The letters of a host, and of its labels without the last: "news.example.co.uk" has "news" and "example". */
function labelsOf(host: string | null): ReadonlySet<string> {
  if (host === null) return new Set();
  const bare = host.replace(/^www\./u, "");
  const labels = bare.split(".").slice(0, -1);
  return new Set([host, bare, ...labels.filter((label) => label.length > 2)].map(lettersOf));
}

function microdata(document: PageDocument): string | null {
  const publisher = document.find((one) => hasToken(one, "itemprop", "publisher"));
  if (!publisher) return null;
  const name = publisher.find((one) => hasToken(one, "itemprop", "name"));
  const text = (name?.getAttribute("content") ?? (name ?? publisher).textContent).trim();
  return text.length > LONGEST_NAME ? null : text;
}

interface ShownNames {
  /** Of links to the site's home. */
  home: string[];
  /** Of what claims the rights, which says more than the name. */
  rights: string[];
}

const isHeader = named("header");

function shownNames(document: PageDocument, meta: MetaTags, host: string | null): ShownNames {
  const home: string[] = [];
  const rights = [...meta.all("rights"), ...meta.all("copyright"), ...meta.all("dc.rights")];
  document.body?.find((element) => {
    if (element.localName === "a" ? leadsHome(element, host) : namesSite(element)) {
      home.push(...namesOn(element));
    } else if (element.children.length === 0 && /©|\(c\)\s|copyright/iu.test(element.textContent)) {
      rights.push(element.textContent.slice(0, 300));
    }
    return false;
  });
  return { home: home.filter((name) => name.length <= LONGEST_NAME), rights };
}

/** What calls itself the site's name or picture, and the heading of the page's own header. */
function namesSite(element: PageElement): boolean {
  const names = `${element.className} ${element.id} ${element.localName === "img" ? (element.getAttribute("src") ?? "") : ""}`;
  if (/\b(?:site|blog|brand)[-_]?(?:title|name|titre|nom)|\blogo\b|\bbrand\b/iu.test(names))
    return true;
  if (element.localName !== "h1" && element.localName !== "h2") return false;
  const header =
    element.closest(isHeader) ?? element.closest((one) => hasPart(one, "id", "header"));
  return header !== null && header.closest(named("article", "main")) === null;
}

function leadsHome(link: PageElement, host: string | null): boolean {
  if (hasToken(link, "rel", "home") || hasToken(link, "rel", "start")) return true;
  const address = link.getAttribute("href")?.trim() ?? "";
  const written = /^(?:https?:)?\/\/([^/?#]+)(.*)$/iu.exec(address);
  if (written && written[1]?.toLowerCase() !== host) return false;
  return /^\/?(?:\.\/)?(?:(?:index|default|home|accueil)\.\w{3,5})?$/iu.test(
    written ? (written[2] ?? "") : address || "#",
  );
}

/** What an element says, its picture's text and its title. */
function namesOn(element: PageElement): string[] {
  const picture = element.localName === "img" ? element : element.find(named("img"));
  return [
    element.textContent.length <= 2 * LONGEST_NAME ? element.textContent.trim() : null,
    element.getAttribute("title"),
    element.getAttribute("aria-label"),
    picture?.getAttribute("alt"),
    picture?.getAttribute("title"),
  ].flatMap((name) => (name ? [name] : []));
}

/** Whether what the page shows of its site is, begins or repeats these letters. */
function isAmong(letters: string, { home, rights }: ShownNames): boolean {
  if (letters.length < 2) return false;
  return (
    home.some((name) => {
      const shown = lettersOf(name);
      if (shown === letters) return true;
      const [short, long] = shown.length < letters.length ? [shown, letters] : [letters, shown];
      return short.length >= LEAST_PART * long.length && long.includes(short);
    }) ||
    (letters.length >= LEAST_LETTERS && rights.some((line) => lettersOf(line).includes(letters)))
  );
}
