import type { Span } from "../../core/reading.ts";
import { anchor } from "./anchor.ts";

/** UTF-16 code units from which on a quote is told by itself, whatever stands around it. */
const LONG = 200;

/** UTF-16 code units on one side that tell a place where the other side is not the article's. */
const ENOUGH = 24;

/** UTF-16 code units at each end of a selection by which it is found where not all of it is the article's. */
const END = 64;

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Where words that were selected on a page stand in its article. Of a selection that begins before the article, ends
 * behind it, or has something of the page's own in it, that is the part of the article between its ends.
 * @param text of the article, before repair
 * @param quote the words with what stands around them on the page
 * @returns null where they are no part of it: also where the article has the same words in another place alone
 */
export function selectedIn(text: string, quote: Quote): Span | null {
  return wholeIn(text, quote) ?? betweenEnds(text, quote);
}

function wholeIn(text: string, quote: Quote): Span | null {
  const place = placeOf(text, quote);
  if (place?.verdict === "moved" && quote.exact.length < LONG) return null;
  if (place) return place.span;
  // The page puts other things before its article, behind it and into it: what stands on one side alone has to agree.
  for (const half of [
    { ...quote, suffix: "" },
    { ...quote, prefix: "" },
  ]) {
    if (half.prefix.length + half.suffix.length < ENOUGH) continue;
    const found = placeOf(text, half);
    if (found?.verdict === "exact") return found.span;
  }
  return null;
}

function betweenEnds(text: string, { exact, prefix, suffix }: Quote): Span | null {
  if (exact.length < 2 * END) return null;
  const first = { exact: exact.slice(0, END), prefix, suffix: exact.slice(END, 2 * END) };
  const last = { exact: exact.slice(-END), prefix: exact.slice(-2 * END, -END), suffix };
  const has = (words: string): boolean => words !== "" && exact.includes(words);
  const whole = flat(text);
  const endIn = (quote: Quote): Span | undefined => {
    const at = whole.indexOf(quote.exact);
    const isOnce = at !== -1 && whole.lastIndexOf(quote.exact) === at;
    const alone = { exact: quote.exact, prefix: "", suffix: "" };
    return wholeIn(text, quote) ?? (isOnce ? placeOf(text, alone)?.span : undefined);
  };
  const begin = flat(text.slice(0, 2 * END)).slice(0, END);
  const finish = flat(text.slice(-2 * END)).slice(-END);
  const start = endIn(first)?.start ?? (has(begin) ? 0 : null);
  const end = endIn(last)?.end ?? (has(finish) ? text.length : null);
  if (start === null || end === null) return null;
  // Most of what was selected is the article's, and nothing else of the article is taken with it.
  const share = (end - start) / exact.length;
  return share > 0.5 && share < 1.2 ? { start, end } : null;
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

function placeOf(text: string, quote: Quote): { span: Span; verdict: string } | null {
  const selector = [{ type: "TextQuoteSelector", ...quote }];
  const [place] = anchor(text, [{ target: { selector } }]);
  if (!place || place.start === null || place.end === null) return null;
  return { span: { start: place.start, end: place.end }, verdict: place.verdict };
}
