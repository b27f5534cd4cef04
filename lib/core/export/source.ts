import type { Reading } from "../reading.ts";
import { dateInWords } from "./dates.ts";
import type { Labels } from "./wording.ts";

/** Where an article comes from, in words, as exports show it. */
export interface Source {
  title: string;
  /** Authors, site and date, those that are known. */
  line: string;
  /** http or https, or null: nothing else becomes a link. */
  address: string | null;
}

export function sourceOf(reading: Reading, labels: Labels): Source {
  const parts = [authorsOf(reading), reading.siteName, dateOf(reading, labels)];
  return {
    title: reading.title ?? labels.untitled,
    line: parts.filter(Boolean).join(" · "),
    address: addressOf(reading),
  };
}

/** The authors' names, else the byline; null when the page names nobody. */
export function authorsOf(reading: Reading): string | null {
  return reading.authors.length > 0 ? reading.authors.join(", ") : reading.byline;
}

export function dateOf(reading: Reading, labels: Labels): string | null {
  return reading.publishedTime === null ? null : dateInWords(reading.publishedTime, labels);
}

export function addressOf(reading: Pick<Reading, "url" | "canonicalUrl">): string | null {
  const addresses = [reading.canonicalUrl, reading.url];
  return addresses.find((address) => address && /^https?:\/\/\S+$/iu.test(address)) ?? null;
}
