/** A site is a host name, of plain and of safe http, on whatever port: what a browser's permission can name. */

/** The site of an address; null for what is on none (a file, a page of the browser's own). */
export function siteOf(address: string | null | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/u.test(url.protocol) && url.hostname !== "" ? url.hostname : null;
}

/** The match pattern of one site and no other: no subdomain of it, no domain above it. */
export const patternOf = (site: string): string => `*://${site}/*`;

/** Names that servers give to the page of a folder that is asked for without one. */
const FRONT_NAMES =
  /^(?:index|default|home|accueil|start|startseite|inicio|portada)(?:\.\w{2,5})?$/iu;

/** A path that only chooses the language of a front page: `/fr`, `/en-gb`. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/iu;

/** Parameters by which small sites name an article at their root: `/?p=123`. */
const ARTICLE_PARAMETERS = ["p", "page_id", "id", "article", "story", "id_article", "post"];

const PATH_IN_HASH = /^#!?\/[^/]/u;

/** Whether an address is a site's front page: its root, in whatever language. */
export function isFrontPage(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const [first = "", ...more] = url.pathname.split("/").filter((part) => part !== "");
  if (more.length > 1 || (more[0] !== undefined && !FRONT_NAMES.test(more[0]))) return false;
  const root = first === "" || FRONT_NAMES.test(first) || LANGUAGE.test(first);
  // A hash that is a path is a page of its own on sites that live in one document.
  if (!root || PATH_IN_HASH.test(url.hash)) return false;
  return !ARTICLE_PARAMETERS.some((name) => url.searchParams.get(name));
}

/** An address without the place in its page; a hash that is a path names a page. */
export function pageOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  if (!PATH_IN_HASH.test(url.hash)) url.hash = "";
  return url.href;
}
