import {
  AMP_CACHES,
  DRESS_ENDINGS,
  DRESS_HOSTS,
  DRESS_SEGMENTS,
  INDEX_PAGE,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from "./address-rules.ts";

/** An address, cut up. `lib/core` knows no `URL`; what is here has been through one, or is judged as it stands. */
interface Parts {
  host: string;
  path: string;
  query: string;
}

/** Longer addresses are of nothing that is read: code units. */
const LONGEST = 4096;

/**
 * The address by which a page is the same page: without scheme, tracking, fragment, default port, and what only says in
 * which dress it is shown. For comparing, not for opening.
 * @returns null for what is no http address
 */
export function canonicalAddress(address: string | null): string | null {
  const parts = address === null ? null : partsOf(address);
  if (!parts) return null;
  const { host, path, query } = unwrapped(parts);
  return `${plainHost(host)}${plainPath(path)}${plainQuery(query)}`;
}

/**
 * Every address under which an article is known: its own, and the one it declares, where that is of the same site.
 * Another site's is not taken: a page could claim to be any article.
 */
export function addressesOf(page: { url: string | null; canonicalUrl: string | null }): string[] {
  const own = canonicalAddress(page.url);
  const declared = canonicalAddress(page.canonicalUrl);
  if (own === null || declared === null) return [own ?? declared].filter((one) => one !== null);
  // "All stories are the front page" is a mistake that sites make.
  const isFront = !declared.includes("/") && own.includes("/");
  return isFront || !isSameSite(own, declared) ? [own] : [...new Set([declared, own])];
}

/** Whether two canonical addresses are of one site: one host is the other's, or within it. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => address.split(/[/?]/u, 1)[0] ?? "") as [
    string,
    string,
  ];
  return (
    a === b || (a.includes(".") && b.endsWith(`.${a}`)) || (b.includes(".") && a.endsWith(`.${b}`))
  );
}

const HTTP = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(\?[^#]*)?/iu;

function partsOf(address: string): Parts | null {
  const found = address.length > LONGEST ? null : HTTP.exec(address.trim());
  if (!found) return null;
  const [, host = "", path = "", query = ""] = found;
  return { host: host.toLowerCase(), path, query: query.slice(1) };
}

/** A page that a cache of AMP pages shows is the page that it shows. */
function unwrapped(parts: Parts): Parts {
  const cache = AMP_CACHES.find(({ host }) => host.test(parts.host));
  const inner = cache?.path.exec(parts.path)?.[2];
  // Within a cache of its own, the page's host stands first.
  if (!inner || !/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(inner)) return parts;
  const slash = inner.indexOf("/");
  return slash < 0
    ? { ...parts, host: inner, path: "" }
    : { ...parts, host: inner.slice(0, slash), path: inner.slice(slash) };
}

function plainHost(host: string): string {
  const bare = host.replace(/:(?:80|443)?$/u, "").replace(/\.(?=:|$)/u, "");
  const [name = "", port] = bare.split(":");
  const labels = name.split(".");
  while (labels.length > 2 && DRESS_HOSTS.has(labels[0] ?? "")) labels.shift();
  return port === undefined ? labels.join(".") : `${labels.join(".")}:${port}`;
}

function plainPath(path: string): string {
  const segments = unescapedPlain(path)
    .replace(INDEX_PAGE, "/")
    .replace(/;jsessionid=[^/?]*$/iu, "")
    .split("/")
    .filter((segment) => segment !== "");
  if (segments.length > 1 && DRESS_SEGMENTS.has(segments.at(-1) ?? "")) segments.pop();
  if (segments.length > 1 && DRESS_SEGMENTS.has(segments[0] ?? "")) segments.shift();
  const last = segments.pop();
  if (last !== undefined) segments.push(last.replace(DRESS_ENDINGS, ""));
  return segments.map((segment) => `/${segment}`).join("");
}

/** Escapes that need not be (RFC 3986, 6.2.2.2) are opened; the others have capital digits. */
function unescapedPlain(path: string): string {
  return path.replaceAll(/%([\da-f]{2})/giu, (escape, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.~-]/u.test(character) ? character : escape.toUpperCase();
  });
}

function plainQuery(query: string): string {
  const kept = query
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=", 1)[0] ?? ""))
    .map(unescapedPlain)
    .toSorted();
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((start) => name.startsWith(start));
}
