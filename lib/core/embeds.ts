/** What stands in an article in place of a film, a recording, a post or a map of another site. */

export type EmbedKind = "video" | "audio" | "post" | "map" | "other";

/** What an embed shows and where it comes from. */
export interface Embed {
  kind: EmbedKind;
  /** Its own title; empty where it has none. */
  title: string;
  /** The site that it is on, without `www.`; empty where the address has none. */
  host: string;
}

/** Sites whose frames hold one kind of thing. Their registrable names; any subdomain counts. */
const SITES: readonly [EmbedKind, RegExp][] = [
  [
    "video",
    /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|tiktok\.com|brightcove\.(?:com|net)|jwplatform\.com|ultimedia\.com|digiteka\.com|arte\.tv|rutube\.ru|ted\.com|loom\.com|wistia\.(?:com|net))$/u,
  ],
  [
    "audio",
    /(?:^|\.)(?:soundcloud\.com|spotify\.com|deezer\.com|acast\.com|ausha\.co|audiomeans\.fr|megaphone\.fm|simplecast\.com|podbean\.com|buzzsprout\.com|bandcamp\.com|mixcloud\.com)$/u,
  ],
  [
    "post",
    /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app|linkedin\.com|reddit\.com|t\.me|mastodon\.social)$/u,
  ],
  [
    "map",
    /(?:^|\.)(?:openstreetmap\.org|umap\.openstreetmap\.fr|maps\.google\.[a-z.]+|mapbox\.com)$/u,
  ],
];

/**
 * @param element the name of the page's own element: `iframe`, `video`, `audio`, `youtube`
 * @param address where the embed leads
 * @param title as extraction keeps it: the element's own, or the host where it has none
 */
export function embedOf(element: string, address: string, title: string): Embed {
  const [, host = "", path = ""] =
    /^https?:\/\/(?:www\.)?([^/?#:]+)[^/?#]*([^?#]*)/iu.exec(address) ?? [];
  const own = title.trim();
  return {
    kind: kindOf(element, host.toLowerCase(), path),
    title: own.replace(/^www\./u, "") === host ? "" : own,
    host: host.toLowerCase(),
  };
}

function kindOf(element: string, host: string, path: string): EmbedKind {
  if (element === "video" || element === "youtube") return "video";
  if (element === "audio") return "audio";
  if (/(?:^|\.)google\.[a-z.]+$/u.test(host) && path.startsWith("/maps")) return "map";
  return SITES.find(([, sites]) => sites.test(host))?.[0] ?? "other";
}
