/**
 * The words of a block's articles: one string of lines in the order of their stems, each "stem:" and a character for every
 * article that says it. It is searched as it lies; nothing is taken apart to find a word.
 */

const FIRST = 0x30; // "0": of the article in place 0
const BETWEEN = ":"; // no stem has it, as a character of an article it comes after

/** @param parts stems of each article, those of one all different; without a line's end or a colon */
export function packWords(parts: readonly (readonly string[])[]): string {
  const said = new Map<string, string>();
  for (const [place, stems] of parts.entries()) {
    const mark = String.fromCharCode(FIRST + place);
    for (const stem of stems) said.set(stem, (said.get(stem) ?? "") + mark);
  }
  const stems = [...said.keys()].toSorted(byUnits);
  return stems.map((stem) => `${stem}${BETWEEN}${said.get(stem)}\n`).join("");
}

export function unpackWords(words: string, size: number): string[][] {
  const parts = Array.from({ length: size }, (): string[] => []);
  for (const line of words.split("\n")) {
    const end = line.indexOf(BETWEEN);
    for (let at = end + 1; at < line.length; at++) {
      parts[line.charCodeAt(at) - FIRST]?.push(line.slice(0, end));
    }
  }
  return parts;
}

/**
 * The articles that say a stem; with `isPrefix`, a word that begins so.
 * @param enough where these do, no others are looked for
 * @returns a bit for each place
 */
export function placesSaying(
  words: string,
  stem: string,
  isPrefix: boolean,
  enough: number,
): number {
  let places = 0;
  // The first line that is not before the stem.
  let [low, high] = [0, words.length];
  while (low < high) {
    const start = words.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const end = words.indexOf(BETWEEN, start);
    if (byUnits(words.slice(start, end), stem) < 0) low = words.indexOf("\n", end + 1) + 1;
    else high = start;
  }
  for (let at = low; at < words.length && words.startsWith(stem, at);) {
    const end = words.indexOf(BETWEEN, at);
    if (!isPrefix && end !== at + stem.length) break;
    const last = words.indexOf("\n", end);
    for (at = end + 1; at < last; at++) places |= 1 << (words.charCodeAt(at) - FIRST);
    if (places === enough) break;
    at++;
  }
  return places;
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
