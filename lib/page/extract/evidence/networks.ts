/** Places on the web where people follow and share: their names, as they stand on buttons, and their addresses. */

/** Longer lines speak of networks; rows of buttons name them (words). */
const LONGEST_ROW = 30;
/** Words a button may have besides a name: "share on", "send by". */
const MOST_PER_NAME = 4;

const NAMES =
  /facebook|whats ?app|twitter|linkedin|pinterest|reddit|telegram|mastodon|bluesky|instagram|messenger|tumblr|flipboard|viber|xing|threads|youtube|tiktok|e-?mail|вконтакте|одноклассники|телеграм|вацап|微信|微博|페이스북|카카오톡|카카오스토리|트위터|네이버|フェイスブック|ツイッター|はてな|فيسبوك|تويتر|واتساب|פייסבוק|טוויטר|וואטסאפ/giu;

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
