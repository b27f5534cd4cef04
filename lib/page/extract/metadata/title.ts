/** The title of the article, without the name of its site. */
import { lettersOf } from "../letters.ts";

export interface TitleSources {
  /** JSON-LD `headline`. */
  headline: string | null;
  /** `og:title`, `twitter:title`. */
  shared: string | null;
  /** The page's own `<title>`. */
  page: string;
  /** Top headings of the article's part of the page, in order. */
  headings: readonly string[];
  siteName: string | null;
  /** Of the headings, those of the first level. */
  tops?: readonly string[];
  /** The only heading is the page's only `h1`, and stands with the text. */
  isTop?: boolean;
  /** Headings that name the section of the site. */
  sections?: readonly string[];
  /** Where those are its only top headings: the lesser ones with which the text begins. */
  lesser?: readonly string[];
  /** Whether the page shows a text of just these letters. */
  isShown?: (letters: string) => boolean;
}

/** Letters of a heading that another source may repeat by more than chance. */
const LEAST_LETTERS = 8;
/** Share of another source's letters that a heading has, which may have the site's name besides. */
const LEAST_PART = 0.45;
/** Words of a heading that no other source repeats, to be believed before them. */
const LEAST_WORDS = 4;

/**
 * In order:
 * 1. a heading that another source repeats (as people see it, in its own letters), an `h1` of the text's part first;
 * 2. what is shared, then the headline, then the page's title, where the page shows it;
 * 3. an `h1` that is a smaller part of another source;
 * 4. the only `h1`, where most of its words are another source's: the same title in other words;
 * 5. a part of the page's title that the page shows;
 * 6. an only `h1` that stands with the text: what is shared is often written anew for other sites;
 * 7. what is shared; the headline; where the page's title is but its section's, the heading that the text begins with;
 *    the page's title without its site; the only heading.
 */
export function chooseTitle(sources: TitleSources): string | null {
  const whole = withoutSite(sources.page, sources.siteName);
  const { sections = [] } = sources;
  // The section's name is no title, and no part of one.
  const page = namesMore(whole, [...sections, sources.siteName])
    ? sections.reduce((title, section) => withoutSite(title, section), whole)
    : "";
  const shared = sources.shared === null ? null : withoutSite(sources.shared, sources.siteName);
  const others = [sources.headline, shared, sources.page].filter(Boolean).map(lettersOf);
  const site = lettersOf(sources.siteName);
  for (const heading of sources.headings) {
    const letters = lettersOf(heading);
    if (letters.length < LEAST_LETTERS || letters === site) continue;
    const repeats = others.some(
      (other) => other.includes(letters) && letters.length >= LEAST_PART * other.length,
    );
    if (repeats) return clean(heading);
  }
  const isShown = (text: string | null): boolean => {
    const letters = lettersOf(text);
    return (
      letters.length >= LEAST_LETTERS &&
      letters !== site &&
      !sections.some((section) => lettersOf(section) === letters) &&
      (sources.isShown?.(letters) ?? false)
    );
  };
  const stated = [shared, sources.headline, page].find(isShown);
  if (stated) return clean(stated);
  for (const heading of sources.tops ?? []) {
    const letters = lettersOf(heading);
    if (letters.length < LEAST_LETTERS || letters === site) continue;
    if (others.some((other) => other.includes(letters))) return clean(heading);
  }
  const [top, ...more] = sources.tops ?? [];
  const texts = [sources.headline, shared, page].filter((text) => text !== null);
  if (top && more.length === 0 && texts.some((text) => saysTheSame(top, text))) return clean(top);
  const parts = sources.page.split(SEPARATOR).toSorted((one, other) => other.length - one.length);
  const part = parts.find(isShown);
  if (part) return clean(part);
  const only = sources.headings.length === 1 ? (sources.headings[0] ?? null) : null;
  if (only !== null && sources.isTop && words(only) >= LEAST_WORDS && lettersOf(only) !== site) {
    return clean(only);
  }
  return clean(shared ?? sources.headline ?? (page || sources.lesser?.[0] || whole || only));
}

/** Letters of scripts that are written without spaces, and their neighbour. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;

/** Between a title and the name of its site: a mark with spaces around, bars, and a single dash where no spaces are written. */
const SEPARATORS = String.raw`\s+[|\-–—·•»:›/_~]\s+|\s*[|｜»›]\s*|(?<=${UNSPACED}[!?！？」』）]?)[-_](?=${UNSPACED})`;
const SEPARATOR = new RegExp(SEPARATORS, "u");
const WITH_SEPARATORS = new RegExp(`(${SEPARATORS})`, "u");

/** Share of a heading's words that another source has where both say the same. */
const MOST_WORDS = 0.6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function saysTheSame(heading: string, text: string): boolean {
  const own = wordsOf(heading);
  const others = new Set(wordsOf(text));
  const same = own.filter((word) => others.has(word)).length;
  return own.length >= LEAST_WORDS && same >= MOST_WORDS * own.length;
}

/** Whether a page's title has a part that is none of these. */
function namesMore(title: string, others: readonly (string | null)[]): boolean {
  const known = new Set(others.map(lettersOf));
  return title
    .split(SEPARATOR)
    .flatMap((part) => part.split(/:\s/u))
    .some((part) => !known.has(lettersOf(part)));
}

/** The parts of a page's title, one of which may be the name of its site; a colon parts too. */
export function partsOf(title: string): string[] {
  return title
    .replaceAll(/\s+/gu, " ")
    .split(SEPARATOR)
    .flatMap((part) => [part, ...part.split(/:\s/u)])
    .map((part) => part.trim())
    .filter((part, index, all) => part !== "" && all.indexOf(part) === index);
}

/** Cuts the site's name off either end, where a separator parts it; a section that stands before or after it too. */
export function withoutSite(title: string, siteName: string | null): string {
  const trimmed = title.replaceAll(/\s+/gu, " ").trim();
  const parts = trimmed.split(WITH_SEPARATORS);
  if (parts.length < 3) return trimmed;
  const site = lettersOf(siteName);
  const isSite = (part: string | undefined): boolean => {
    const letters = lettersOf(part ?? "");
    return site !== "" && letters !== "" && (site.includes(letters) || letters.includes(site));
  };
  if (site !== "") {
    while (parts.length >= 3 && isSite(parts.at(-1))) parts.splice(-2);
    while (parts.length >= 3 && isSite(parts[0])) parts.splice(0, 2);
    const inside = parts.findIndex(
      (part, at) => at >= 2 && at % 2 === 0 && lettersOf(part) === site,
    );
    if (inside > 0) parts.splice(inside - 1);
    if (parts.join("") !== trimmed) return parts.join("").trim();
  }
  // Without the site's name: a short last part after a bar or a dash.
  const separator = parts.at(-2)?.trim() ?? "";
  const tail = parts.at(-1) ?? "";
  const head = parts.slice(0, -2).join("");
  if (/^[|\-–—·•»›]$/u.test(separator) && words(tail) <= 4 && words(head) >= 3) return head.trim();
  return trimmed;
}

const words = (text: string): number => text.split(" ").length;

function clean(title: string | null): string | null {
  const text = title?.replaceAll(/[ \t\n\r\f\u00a0]+/gu, " ").trim() ?? "";
  return text === "" ? null : text;
}
