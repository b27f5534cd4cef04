/** Paragraphs that are nothing but a label and links to other articles: "Read also: …". */
import { countWords } from "../walk.ts";
import { isOwnAddress } from "./site.ts";

/** A piece of a line, and the address that it leads to. */
export interface Piece {
  text: string;
  /** Null for plain text. */
  address: string | null;
}

/** Of a label: words, UTF-16 code units. */
const MOST_WORDS = 6;
const LONGEST = 48;
/** Words of what it leads to. */
const LEAST_LINKED = 2;

/**
 * Whether a line is a short label that ends in a colon, then nothing but links to pages of the same site, with at most a
 * word or mark between them ("and", commas, dashes). Said in any language.
 *
 * @param host of the page.
 */
export function isPointer(pieces: readonly Piece[], host: string | null): boolean {
  const at = pieces.findIndex(({ address }) => address !== null);
  if (at < 1) return false;
  const label = pieces
    .slice(0, at)
    .map(({ text }) => text)
    .join("")
    .trim();
  if (!/[:：]$/u.test(label) || label.length > LONGEST) return false;
  const said = countWords(label);
  if (said === 0 || said > MOST_WORDS) return false;
  let linked = 0;
  let links = 0;
  let between = 0;
  for (const { text, address } of pieces.slice(at)) {
    if (address === null) between += countWords(text);
    else if (!isOwnAddress(address, host)) return false;
    else {
      linked += countWords(text);
      links++;
    }
  }
  return linked >= LEAST_LINKED && between < links;
}
