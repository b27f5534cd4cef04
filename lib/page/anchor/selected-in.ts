import type { Span } from "../../core/reading.ts";
import { anchor } from "./anchor.ts";

/** UTF-16 code units from which on a quote is told by itself, whatever stands around it. */
const LONG = 200;

/** UTF-16 code units on one side that tell a place where the other side is not the article's. */
const ENOUGH = 24;

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Where words that were selected on a page stand in its article.
 * @param text of the article, before repair
 * @param quote the words with what stands around them on the page
 * @returns null where they are no part of it: also where the article has the same words in another place alone
 */
export function selectedIn(text: string, quote: Quote): Span | null {
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

function placeOf(text: string, quote: Quote): { span: Span; verdict: string } | null {
  const selector = [{ type: "TextQuoteSelector", ...quote }];
  const [place] = anchor(text, [{ target: { selector } }]);
  if (!place || place.start === null || place.end === null) return null;
  return { span: { start: place.start, end: place.end }, verdict: place.verdict };
}
