import type { Block, Span } from "../reading.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { primaryLanguage } from "./language.ts";
import type { Segmented, Sentence, Token } from "./segmented.ts";
import { tokenise } from "./tokenise.ts";

const LAST_WORD = /([\p{L}\p{N}°]+)\.["'»”’)\]]*\s*$/u;
const CLOSERS = /^["'»”’)\]\s]+/u;

/**
 * Cuts a text into sentences and tokens, block by block.
 *
 * `Intl.Segmenter` proposes the sentences; joins are made where a stop belongs to an abbreviation or an initial,
 * where the next piece goes on in lower case, or where it is only what closes the last one.
 */
export function segment(text: string, blocks: Block[], lang: string): Segmented {
  const language = primaryLanguage(lang);
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, block] of blocks.entries()) {
    const body = text.slice(block.start, block.end);
    for (const span of sentencesOf(body, segmenter, language)) {
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

function sentencesOf(body: string, segmenter: Intl.Segmenter, language: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const piece of segmenter.segment(body)) {
    const end = piece.index + piece.segment.length;
    let start = piece.index;
    if (open) {
      const before = body.slice(open.start, open.end);
      const closing = closers(before, piece.segment);
      open.end += closing;
      start += closing;
      if (start === end || continues(before, body.slice(start, end), language)) {
        open.end = end;
        continue;
      }
    }
    spans.push((open = { start, end }));
  }
  return spans.map((span) => trimmed(body, span)).filter((span) => span.end > span.start);
}

/** How many code units at the start of `next` only close what `before` opened. */
function closers(before: string, next: string): number {
  const closing = CLOSERS.exec(next)?.[0] ?? "";
  // A straight quote closes only where one is open.
  const quotes = before.split('"').length - 1;
  return closing.includes('"') && quotes % 2 === 0 ? 0 : closing.length;
}

function continues(before: string, next: string, language: string): boolean {
  if (/^\s*\p{Ll}/u.test(next)) return true;
  const word = LAST_WORD.exec(before.slice(-40))?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS[language]?.has(word.toLowerCase()) ?? false;
}

function trimmed(body: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(body[start] ?? "")) start++;
  while (end > start && /\s/u.test(body[end - 1] ?? "")) end--;
  return { start, end };
}
