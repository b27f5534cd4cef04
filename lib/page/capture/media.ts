/** The screen that a page is taken to be read on where there is none (CSS pixels): a common laptop's. */
const WIDTH = 1280;
const HEIGHT = 800;
const PIXELS_PER_EM = 16;

/**
 * Whether a media query list holds for that screen. Of features, only widths and heights are known: a query that asks
 * for anything else does not hold.
 */
export function matchesScreen(mediaText: string): boolean {
  const list = mediaText.trim().toLowerCase();
  return list === "" || list.split(",").some((query) => holds(query.trim()));
}

function holds(query: string): boolean {
  if (query.startsWith("not ")) return !holds(query.slice(4).trim());
  return query
    .replace(/^only\s+/u, "")
    .split(/\s+and\s+/u)
    .every((part) => part === "screen" || part === "all" || feature(part));
}

function feature(part: string): boolean {
  const match = /^\(\s*(min|max)-(?:device-)?(width|height)\s*:\s*([\d.]+)(px|r?em)\s*\)$/u.exec(
    part,
  );
  if (!match) return false;
  const limit = Number(match[3]) * (match[4] === "px" ? 1 : PIXELS_PER_EM);
  const size = match[2] === "width" ? WIDTH : HEIGHT;
  return match[1] === "min" ? size >= limit : size <= limit;
}
