import type { Block, Span } from "../reading.ts";
import { ABBREVIATIONS, NUMBERED_ABBREVIATIONS, ORDINAL_STOPS } from "./abbreviations.ts";
import { languageTag, primaryLanguage } from "./language-tag.ts";
import type { Segmented, Sentence, Token } from "./segmented.ts";
import { tokenise } from "./tokenise.ts";

const LAST_WORD = /([\p{L}\p{N}°]+)\.["'»”’)\]]*\s*$/u;
/** UTF-16 code units before a join in which its last word is looked for. */
const LOOK_BACK = 40;
const NUMBERED_ITEM = /(?:^|[:;]\s?)\p{Nd}{1,2}\.\s*$|,\s\p{Nd}\.\s*$/u;
const CLOSERS = /^["'»”’)\]\s]+/u;

/**
 * Cuts a text into sentences and tokens, block by block.
 *
 * `Intl.Segmenter` proposes the sentences; joins are made where a stop belongs to an abbreviation or an initial,
 * where the next piece goes on in lower case, or where it is only what closes the last one.
 */
export function segment(text: string, blocks: Block[], lang: string): Segmented {
  const sentencesIn = sentenceCutter(lang);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, block] of blocks.entries()) {
    const body = text.slice(block.start, block.end);
    for (const span of sentencesIn(body)) {
      const start = block.start + span.start;
      const firstToken = tokens.length;
      for (const token of tokenise(body.slice(span.start, span.end), start)) tokens.push(token);
      sentences.push({
        start,
        end: block.start + span.end,
        firstToken,
        lastToken: tokens.length,
        block: index,
      });
    }
  }
  return { text, lang, blocks, sentences, tokens };
}

/**
 * What cuts one block of a text into its sentences, without tokens: for who needs a few at a time.
 *
 * @param lang BCP 47
 * @returns a function from a block's own text to spans of it, in UTF-16 code units, trimmed and never empty
 */
export function sentenceCutter(lang: string): (body: string) => Span[] {
  const language = primaryLanguage(lang);
  const segmenter = new Intl.Segmenter(languageTag(lang) ?? "und", { granularity: "sentence" });
  return (body) => sentencesOf(body, segmenter, language);
}

function sentencesOf(body: string, segmenter: Intl.Segmenter, language: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  // Straight quotes in the open sentence, counted as it grows: counting anew at every join would be quadratic.
  let quotes = 0;
  for (const piece of segmenter.segment(body)) {
    const end = piece.index + piece.segment.length;
    let start = piece.index;
    if (open) {
      const closing = closers(piece.segment, quotes % 2 === 1);
      quotes += countQuotes(piece.segment.slice(0, closing));
      open.end += closing;
      start += closing;
      const before = body.slice(Math.max(open.start, open.end - LOOK_BACK), open.end);
      if (start === end || continues(before, body.slice(start, end), language)) {
        quotes += countQuotes(body.slice(start, end));
        open.end = end;
        continue;
      }
    }
    spans.push((open = { start, end }));
    quotes = countQuotes(body.slice(start, end));
  }
  return spans.map((span) => trimmed(body, span)).filter((span) => span.end > span.start);
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

/** How many code units at the start of `next` only close what the open sentence opened. */
function closers(next: string, quoteOpen: boolean): number {
  const closing = CLOSERS.exec(next)?.[0] ?? "";
  // A straight quote closes only where one is open.
  return closing.includes('"') && !quoteOpen ? 0 : closing.length;
}

function continues(before: string, next: string, language: string): boolean {
  if (/^\s*\p{Ll}/u.test(next)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  // "1. Ada Holt (Norway)", "Women: 1. Ada Holt, 2. Mia Lund": the number of a line or of an item ends no sentence.
  if (NUMBERED_ITEM.test(before)) return true;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS[language]?.has(lower)) return true;
  // "am 22. April": there a stop after one or two digits makes an ordinal far more often than it ends a sentence.
  if (ORDINAL_STOPS.has(language) && /^\p{Nd}{1,2}$/u.test(word)) return true;
  // "no. 5", "art. 12": a word of its own ("He said no.") unless a number follows.
  return (NUMBERED_ABBREVIATIONS[language]?.has(lower) ?? false) && /^\s*[\p{Nd}IVXL]/u.test(next);
}

function trimmed(body: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(body[start] ?? "")) start++;
  while (end > start && /\s/u.test(body[end - 1] ?? "")) end--;
  return { start, end };
}
