/** Passages that say again what the text says elsewhere: pull quotes, print versions, lists of key points. */
import type { PageElement } from "../../tree/node.ts";
import { named } from "../../tree/tests.ts";
import type { Unit } from "../unit.ts";

/** Shorter passages may well be said twice (words). */
const LEAST_WORDS = 6;
/** A plain paragraph is a repetition only from here on. */
const LEAST_PLAIN = 10;
/** Longer passages are no pull quotes. */
const MOST_WORDS = 80;
/** Words in a row that are looked for elsewhere. */
const SHINGLE = 4;
/** Share of a pull quote's shingles that must stand in one other passage: they are often cut or put right a little. */
const LEAST_SHARE = 0.7;

/** The first passages may be leads, which say shorter what follows. */
const LEADS = 2;

/** Words beside a pull quote that are its speaker. */
const LONGEST_SPEAKER = 10;

const isQuoteBox = named("blockquote", "aside", "figure");

/**
 * Which of the passages repeat another. Linear in the text.
 *
 * Of two that are the same to the letter the second repeats the first. Two paragraphs that differ in a mark are left to
 * repair, which knows the better one.
 *
 * @param isText whether a unit is text so far.
 * @param isBox whether it is a box left out for a reason that may not be the right one.
 */
export function repetitionsIn(
  units: readonly Unit[],
  isText: (index: number) => boolean,
  isBox: (index: number) => boolean = () => false,
): ReadonlySet<number> {
  const passages: { index: number; unit: Unit; words: string[] }[] = [];
  for (const [index, unit] of units.entries()) {
    // A box without links may be a pull quote, whatever it was left out for.
    const isQuote = unit.type === "zone" && isBox(index) && unit.measure.linked === 0;
    if (!isQuote && (unit.type === "zone" || !isText(index) || unit.kind === "table")) continue;
    const words = wordsOf(unit.text);
    if (words.length >= LEAST_WORDS) passages.push({ index, unit, words });
  }
  /** Where each shingle stands first, and of shingles that stand in two passages the second too. */
  const places = new Map<string, number[]>();
  for (const [place, { words }] of passages.entries()) {
    for (const shingle of shinglesOf(words)) {
      const known = places.get(shingle);
      if (!known) places.set(shingle, [place]);
      else if (known.length < 3 && known.at(-1) !== place) known.push(place);
    }
  }
  const repeated = new Set<number>();
  const boxes = new Set<PageElement>();
  for (const [place, { index, unit, words }] of passages.entries()) {
    if (words.length > MOST_WORDS) continue;
    const kind = unit.type === "zone" ? "quote" : unit.kind;
    if (kind === "li" || kind === "h") continue;
    const boxed = kind !== "p" || unit.element.closest(isQuoteBox) !== null;
    if (!boxed && words.length < LEAST_PLAIN) continue;
    const shingles = shinglesOf(words);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      for (const other of places.get(shingle) ?? []) {
        if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of shared) {
      const longer = passages[other];
      if (!longer || longer.unit.type === "zone" || repeated.has(longer.index)) continue;
      const same = longer.words.length === words.length;
      if (longer.words.length < words.length || (same && other > place)) continue;
      // One of a row of like paragraphs is no pull quote, nor is a lead that the text begins with.
      const quotes = boxed || (place >= LEADS && !areAlike(longer.unit, unit));
      const repeats = quotes
        ? count >= LEAST_SHARE * shingles.length
        : same && longer.unit.text === unit.text;
      if (!repeats) continue;
      repeated.add(index);
      const box = unit.element.closest(isQuoteBox);
      if (box) boxes.add(box);
      break;
    }
  }
  // The speaker's name under a pull quote goes with it.
  for (const [index, unit] of units.entries()) {
    if (unit.type !== "passage" || repeated.has(index) || unit.words > LONGEST_SPEAKER) continue;
    const box = isText(index) ? unit.element.closest(isQuoteBox) : null;
    if (box && boxes.has(box)) repeated.add(index);
  }
  return repeated;
}

function areAlike(one: Unit, other: Unit): boolean {
  return signatureOf(one.element) === signatureOf(other.element);
}

const signatureOf = (element: PageElement): string =>
  `${element.className} ${element.parentElement?.className ?? ""}`;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Without spaces between words every character counts as one.
  return words.length > 2 || text.length < 2 * LEAST_WORDS ? words : Array.from(words.join(""));
}

function shinglesOf(words: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let from = 0; from + SHINGLE <= words.length; from++) {
    shingles.push(words.slice(from, from + SHINGLE).join(" "));
  }
  return shingles;
}
