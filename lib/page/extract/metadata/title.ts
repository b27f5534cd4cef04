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
}

/**
 * In order: a heading that another source repeats (as people see it, in its own letters); what is shared; the headline;
 * the page's title without its site; the only heading.
 */
export function chooseTitle(sources: TitleSources): string | null {
  const page = withoutSite(sources.page, sources.siteName);
  const shared = sources.shared === null ? null : withoutSite(sources.shared, sources.siteName);
  const others = [sources.headline, shared, sources.page].filter(Boolean).map(lettersOf);
  for (const heading of sources.headings) {
    const letters = lettersOf(heading);
    if (letters.length >= 8 && others.some((other) => other.includes(letters)))
      return clean(heading);
  }
  const only = sources.headings.length === 1 ? (sources.headings[0] ?? null) : null;
  return clean(shared ?? sources.headline ?? (page || only) ?? null);
}

/** Cuts the site's name off either end, where a separator parts it. */
export function withoutSite(title: string, siteName: string | null): string {
  const trimmed = title.replaceAll(/\s+/gu, " ").trim();
  const parts = trimmed.split(/(\s+[|\-–—·•»:›/]\s+|\s*[|»›]\s*)/u);
  if (parts.length < 3) return trimmed;
  const site = lettersOf(siteName);
  const isSite = (part: string | undefined): boolean => {
    const letters = lettersOf(part ?? "");
    return site !== "" && letters !== "" && (site.includes(letters) || letters.includes(site));
  };
  if (site !== "") {
    while (parts.length >= 3 && isSite(parts.at(-1))) parts.splice(-2);
    while (parts.length >= 3 && isSite(parts[0])) parts.splice(0, 2);
    if (parts.length < trimmed.length && parts.join("") !== trimmed) return parts.join("").trim();
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
  const text = title?.replaceAll(/\s+/gu, " ").trim() ?? "";
  return text === "" ? null : text;
}
