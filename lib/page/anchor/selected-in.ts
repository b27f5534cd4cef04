import type { Span } from "../../core/reading.ts";
import { anchor } from "./anchor.ts";

/** UTF-16 code units from which on a quote is told by itself, whatever stands around it. */
const LONG = 200;

/**
 * Where words that were selected on a page stand in its article.
 * @param text of the article, before repair
 * @param quote the words with what stands around them on the page
 * @returns null where they are no part of it: also where the article has the same words in another place alone
 */
export function selectedIn(
  text: string,
  quote: { exact: string; prefix: string; suffix: string },
): Span | null {
  const selector = [{ type: "TextQuoteSelector", ...quote }];
  const [place] = anchor(text, [{ target: { selector } }]);
  if (!place || place.start === null || place.end === null) return null;
  if (place.verdict === "moved" && quote.exact.length < LONG) return null;
  return { start: place.start, end: place.end };
}
