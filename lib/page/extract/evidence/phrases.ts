/** What sites of one language write around their articles, and what they call those parts: the form of `languages/`. */
import type { OmittedReason } from "../../../core/reading.ts";

/**
 * Phrases in lower case, without punctuation at either end: a whole line ("mehr zum thema"), or with `…` at the end the
 * start of one ("lesen sie auch…"). `#` is any number: "# kommentare".
 */
export interface LinePhrases {
  /** What heads lists of other articles, as whole lines; the starts of lines that lead to another article. */
  related: readonly string[];
  comments: readonly string[];
  share: readonly string[];
  newsletter: readonly string[];
  advertisement: readonly string[];
  consent: readonly string[];
  /** What stands where the site stops giving the text away. */
  paywall: readonly string[];
  /** Buttons and links of the page itself: print, next page, back to top, skip to content, show more. */
  navigation: readonly string[];
  /** Credits of the text: desks, agencies, who else worked on it. */
  staff: readonly string[];
  /** The starts of lines about the article's time: published, updated, reading time. */
  time: readonly string[];
  /** The starts of a picture's credit or caption in a line of its own, before a colon or `©`. */
  photo: readonly string[];
  copyright: readonly string[];
  /** Words before an author's name. */
  by: readonly string[];
  /** Months and days of the week as they stand in dates, in full and short. */
  months: readonly string[];
  /** What class names and ids call such parts in this language; ASCII, whole words, `-` between words of one name. */
  names: Partial<Record<OmittedReason | "caption" | "standfirst", readonly string[]>>;
}
