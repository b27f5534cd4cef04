/** Places on the web where people follow and share: their names, as they stand on buttons, and their addresses. */

import type { PageElement } from "../../tree/node.ts";
import { lettersOf } from "../letters.ts";
import { isOwnAddress } from "./site.ts";

/** Longer lines speak of networks; rows of buttons name them (words). */
const LONGEST_ROW = 30;
/** Words a button may have besides a name: "share on", "send by". */
const MOST_PER_NAME = 4;

const NAMES =
  /facebook|whats ?app|twitter|linkedin|pinterest|reddit|telegram|mastodon|bluesky|instagram|messenger|tumblr|flipboard|viber|xing|threads|youtube|tiktok|e-?mail|вконтакте|одноклассники|телеграм|вацап|微信|微博|페이스북|카카오톡|카카오스토리|트위터|네이버|フェイスブック|ツイッター|はてな|טלגרם|تلغرام|فيسبوك|تويتر|واتساب|פייסבוק|טוויטר|וואטסאפ/giu;

/** Whether a line is a row of buttons named after networks, at least two of them. */
export function namesNetworks(text: string, words: number): boolean {
  if (words > LONGEST_ROW || text.length > 400) return false;
  const names = new Set<string>();
  let count = 0;
  for (const [name] of text.matchAll(NAMES)) {
    names.add(name.toLowerCase());
    count++;
  }
  return names.size >= 2 && words <= MOST_PER_NAME * count;
}

/** Longer passages tell of a network; calls to follow the site there are short (words). */
const LONGEST_CALL = 40;
/** Letters of a site's name that an account may be known by. */
const LEAST_HANDLE = 4;

const NEWS = /google[  ](?:news|haberler|not[ií]ci?as|nachrichten|actualit[ée]s|nieuws|новости)/iu;
/** Places to follow that are never a source: channels to join, news services to add a site to. */
const JOINED =
  /^(?:https?:)?\/\/(?:www\.|chat\.)?(?:whatsapp\.com\/channel|chat\.whatsapp\.com|news\.google\.[a-z.]+\/(?:publications|s\/|showcase)|flipboard\.com\/@)/iu;

/**
 * Whether a few words ask people to follow the site itself elsewhere: they name a network, and a link leads to another
 * site, to an account that is called like this one.
 *
 * @param host of the page.
 */
export function asksToFollow(
  text: string,
  words: number,
  links: readonly PageElement[],
  host: string | null,
): boolean {
  if (words > LONGEST_CALL || host === null) return false;
  const names = NEWS.test(text) || text.search(NAMES) >= 0;
  const own = handlesOf(host);
  return links.some((link) => {
    const address = link.getAttribute("href")?.trim() ?? "";
    if (!/^(?:https?:)?\/\//iu.test(address) || isOwnAddress(address, host)) return false;
    if (JOINED.test(address)) return true;
    const account = lettersOf(address.replace(/^(?:https?:)?\/\/[^/?#]*/iu, "").slice(0, 60));
    return names && own.some((name) => account.startsWith(name) || startsWith(name, account));
  });
}

const startsWith = (name: string, account: string): boolean =>
  account.length >= LEAST_HANDLE && name.startsWith(account);

/** What accounts of a site may be called: the labels of its host, whole and in their parts. */
function handlesOf(host: string): string[] {
  return host
    .toLowerCase()
    .split(".")
    .slice(0, -1)
    .flatMap((label) => [lettersOf(label), ...label.split("-")])
    .filter((name) => name.length >= LEAST_HANDLE);
}
