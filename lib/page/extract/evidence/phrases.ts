/** What sites of one language write around their articles, and what they call those parts: the form of `languages/`. */
import type { OmittedReason } from "../../../core/reading.ts";
import type { Spoken } from "./spoken.ts";

/**
 * Phrases parted by `|`, in lower case, without punctuation at either end: a whole line ("mehr zum thema"), or with `…`
 * at the end the start of one ("lesen sie auch…"). `#` is any number: "# kommentare".
 */
export interface LinePhrases {
  /** What heads lists of other articles, as whole lines; the starts of lines that lead to another article. */
  related: string;
  comments: string;
  share: string;
  newsletter: string;
  advertisement: string;
  consent: string;
  /** What stands where the site stops giving the text away. */
  paywall: string;
  /** Buttons and links of the page itself: print, next page, back to top, skip to content, show more. */
  navigation: string;
  /** Credits of the text: desks, agencies, who else worked on it. */
  staff: string;
  /** The starts of lines about the article's time: published, updated, reading time. */
  time: string;
  /** The starts of a picture's credit or caption in a line of its own, before a colon or `©`. */
  photo: string;
  copyright: string;
  /** Words before an author's name. */
  by: string;
  /** Months and days of the week as they stand in dates, in full and short. */
  months: string;
}

/**
 * What class names and ids call such parts in a language; ASCII, whole words parted by spaces, `-` between words of one
 * name.
 */
export type ElementNames = Readonly<
  Partial<Record<OmittedReason | "caption" | "standfirst", string>>
>;

/** Phrases of some languages. */
export type PhrasesByLanguage = Readonly<Partial<Record<Spoken, LinePhrases>>>;

/** The phrases of a list. */
export function phrasesIn(list: string): string[] {
  return list
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
