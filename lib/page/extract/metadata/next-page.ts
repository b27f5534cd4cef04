/** The next part of an article in parts. */
import type { PageElement } from "../../tree/node.ts";
import { hasToken } from "../../tree/tests.ts";
import { webAddress } from "../addresses.ts";
import { normal } from "../evidence/phrasebook.ts";
import type { MetaTags } from "./meta.ts";
import { NEXT_PAGE } from "./next-words.ts";

/**
 * In order: `<link rel=next>`; a link of that relation in the article's part, then anywhere; a link that says "next
 * page"; a link of a pager in the article's part that says only the number after this page's
 * own.
 *
 * Between articles of a blog `rel=next` means the next article, and lists of them have pages too: the address must be
 * this page's, but for a number or a parameter that counts pages.
 */
export function nextPageOf(
  body: PageElement,
  region: PageElement,
  meta: MetaTags,
  base: string | null,
): string | null {
  const canonical = webAddress(meta.link("canonical"), base);
  const owns = [base, canonical].flatMap((own) => own?.replace(/#.*$/u, "") ?? []);
  const isNext = (to: string): boolean =>
    !OF_COMMENTS.test(to) &&
    !owns.includes(to) &&
    owns.some((from) => isNextPart(from, to) || isPageOf(from, to));
  const addressOf = (written: string | null | undefined): string | null =>
    webAddress(written, base)?.replace(/#.*$/u, "") ?? null;
  const linked = addressOf(meta.link("next"));
  if (linked !== null && isNext(linked)) return linked;
  if (owns.length === 0) return null;

  const found: { [rank: number]: string } = {};
  for (const link of body.getElementsByTagName("a")) {
    const rank = rankOf(link, region);
    if (rank === null || found[rank] !== undefined) continue;
    const to = addressOf(link.getAttribute("href"));
    // The link of a number must lead to the very next part: the others are one click away from anywhere.
    const follows = rank < COUNTED || owns.some((from) => to !== null && isOneOn(from, to, link));
    if (to !== null && isNext(to) && follows) found[rank] = to;
  }
  return Object.values(found)[0] ?? null;
}

/** Rank of links that say a number alone, behind those that say what they are. */
const COUNTED = 3;
/** Links with more to say tell of something else (UTF-16 code units). */
const LONGEST = 120;

/** How surely a link leads to the next part, 0 first; null for any other link. */
function rankOf(link: PageElement, region: PageElement): number | null {
  if (hasToken(link, "rel", "next")) return region.contains(link) ? 0 : 1;
  const text = link.textContent.trim();
  if (text === "" || text.length > LONGEST) return null;
  // Numbers elsewhere, or that nothing calls pages, are often pages of comments and of lists.
  if (/^\d{1,3}$/u.test(text)) return region.contains(link) && isInPager(link) ? COUNTED : null;
  return NEXT_PAGE.has(normal(text.split(/[:：]/u, 1)[0] ?? "")) ? 2 : null;
}

/** Elements around a link that may say what it is one of. */
const NEAR = 3;

function isInPager(link: PageElement): boolean {
  let around = link.parentElement;
  for (let level = 0; around && level < NEAR; level++, around = around.parentElement) {
    const names = `${around.className} ${around.id} ${around.getAttribute("aria-label") ?? ""}`;
    if (/\bpag(?:e|er|ing|in|es)?(?:\b|[-_]|inat)/iu.test(names)) return true;
  }
  return false;
}

const OF_COMMENTS = /comment|cpage=|replytocom/iu;

/** Whether a link that says a number leads from a part to the one after it: from 2, or from none, to 3 or to 2. */
function isOneOn(from: string, to: string, link: PageElement): boolean {
  const said = Number(link.textContent.trim());
  const own = numberOf(from);
  const next = numberOf(to);
  return (
    next === said && (bare(from) === bare(withoutNumber(bare(to))) ? said === 2 : own + 1 === said)
  );
}

const numberOf = (address: string): number => Number(/(\d{1,3})$/u.exec(bare(address))?.[1] ?? 0);

/** "…/a?page=2" after "…/a", "…/a-3.html" after "…/a-2.html". */
export function isNextPart(from: string, to: string): boolean {
  if (from === to) return false;
  const [first, second] = [bare(from), bare(to)];
  if (withoutNumber(first) === withoutNumber(second)) return true;
  const start = [from, first].find((address) => to.startsWith(address));
  const rest = start === undefined ? null : bare(to.slice(start.length));
  return rest !== null && /^[/?&;,_-](?:[a-z]{1,12}[=/,_-]?)?\d{1,3}$/iu.test(rest);
}

/** Names of parameters that count pages, whatever they count with. */
const COUNTS_PAGES = /^(?:page|pg|p|seite|pagina|pagenum|offset)$/iu;

/** The same address but for a parameter that counts pages: "?page=with:block-older". */
function isPageOf(from: string, to: string): boolean {
  const [own, next] = [URL.parse(from), URL.parse(to)];
  if (!own || !next || own.origin !== next.origin || own.pathname !== next.pathname) return false;
  const counters = [...next.searchParams.keys()].filter((name) => COUNTS_PAGES.test(name));
  if (counters.length !== 1) return false;
  const rest = [own, next].map(({ searchParams }) =>
    [...searchParams].filter(([name]) => !counters.includes(name)).join("&"),
  );
  return rest[0] === rest[1];
}

/** Without what stands after every number: the kind of file, a slash. */
const bare = (address: string): string => address.replace(/(?:\.x?html?|\.php|\.aspx)?\/?$/iu, "");

const withoutNumber = (address: string): string =>
  address
    .replace(/[/?&;,_=-]?(?<!\d)\d{1,3}$/u, "")
    .replace(/[/?&;,_-](?:page|p|part|pg|seite)=?$/iu, "");
