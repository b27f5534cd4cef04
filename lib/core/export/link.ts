import type { Reading, Span } from "../reading.ts";
import { fragmentMaker } from "./text-fragment.ts";

/** Parameters by which an address is followed about, and which change nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|xtor|at_\w+|igshid|yclid|_ga)$/iu;
/** Parameters that name a part of an article: its canonical address is the whole one's, or the first part's. */
const PART = /^(?:p|page|paged|pg|part|seite|pagina|start)$/iu;

/**
 * Makes addresses that lead to a sentence on the page that was read, with a text directive behind the fragment that the
 * address has. Null for a page without an http address (a file): nobody else could open it.
 */
export function linkMaker(reading: Reading): (sentence: Span) => string | null {
  const base = pageAddress(reading);
  if (base === null) return () => null;
  const fragment = fragmentMaker(reading);
  // A directive that the address has already leads elsewhere.
  const plain = base.replace(/#?:~:.*$/su, "");
  const start = plain.includes("#") ? plain : `${plain}#`;
  return (sentence) => {
    const directive = fragment(sentence);
    return directive === null ? plain : start + directive;
  };
}

/**
 * The address of the page that was read: its canonical form where that is surely of the same page, else the one it was
 * opened at, without what only follows readers about.
 */
function pageAddress({ url, canonicalUrl }: Reading): string | null {
  const opened = partsOf(url);
  const canonical = partsOf(canonicalUrl);
  if (!opened) return canonical && addressOf(canonical);
  const isSamePage =
    canonical?.path === opened.path &&
    opened.query.every(
      (own) =>
        !PART.test(nameOf(own)) || canonical.query.some((other) => nameOf(other) === nameOf(own)),
    );
  if (isSamePage) return addressOf({ ...canonical, hash: canonical.hash || opened.hash });
  return addressOf({ ...opened, query: opened.query.filter((one) => !TRACKING.test(nameOf(one))) });
}

interface Parts {
  /** Scheme and host. */
  origin: string;
  /** Without slashes at its end. */
  path: string;
  slashes: string;
  /** The parameters as they are written. */
  query: string[];
  /** With its `#`; empty where there is none. */
  hash: string;
}

/** An http address in its parts; null for any other. Read by hand: this storey knows no `URL`. */
function partsOf(address: string | null): Parts | null {
  const match = /^(https?:\/\/[^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/iu.exec(address ?? "");
  if (!match) return null;
  const [, origin = "", path = "", query = "", hash = ""] = match;
  const bare = path.replace(/\/+$/u, "");
  return {
    origin,
    path: bare,
    slashes: path.slice(bare.length),
    query: query === "" ? [] : query.split("&"),
    hash,
  };
}

const nameOf = (parameter: string): string => parameter.split("=", 1)[0] ?? "";

function addressOf({ origin, path, slashes, query, hash }: Parts): string {
  return `${origin}${path}${slashes}${query.length > 0 ? `?${query.join("&")}` : ""}${hash}`;
}
