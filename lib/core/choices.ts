/**
 * What a person chose for one article: passages put back, repairs undone or accepted, names and facts corrected, facts and
 * quotations added. Plain JSON.
 *
 * A choice names its passage or repair by what it says and not by its offset, so that it holds when the page is captured
 * again, with other passages in it.
 */
import { NOTHING_BY_HAND, type ByHand, type FactCorrection } from "./corrections/by-hand.ts";
import type { NameCorrection, NameVerdict } from "./corrections/names.ts";
import type { Article, Omitted, OmittedReason, Repair, Span } from "./reading.ts";

/** How a passage that was left out is known again. */
export interface PassageKey {
  /** Who left it out: extraction, or repair, which takes out what stands twice. */
  from: "page" | "repair";
  reason: OmittedReason;
  /** Its letters, in lower case, as far as they tell: counters and times may change between two looks at a page. */
  letters: string;
  /** Which of those with the same letters, in page order. */
  nth: number;
}

/** How a repair is known again: by both forms, and what stood around the damaged one. */
export interface RepairKey {
  damaged: string;
  repaired: string;
  /** The text before repair on either side of it. */
  before: string;
  after: string;
  /** Which of those that are the same in all this, in text order. */
  nth: number;
}

export interface RepairChoices {
  /** What holds for every repair that is not named: as repair would have it, or as the page had it. */
  base: "repaired" | "original";
  /** Repairs with which it is the other way round. */
  flipped: RepairKey[];
}

export interface Choices {
  putBack: PassageKey[];
  repairs: RepairChoices;
  /** In the order they were made. */
  names: NameCorrection[];
  /** In the order they were made; about names as they are corrected. */
  facts: FactCorrection[];
}

export const NO_CHOICES: Choices = {
  putBack: [],
  repairs: { base: "repaired", flipped: [] },
  names: [],
  facts: [],
};

/** A kind of passage that is put back on every page of a site. */
export interface SiteRule {
  reason: OmittedReason;
  /** What elements of this kind have in common: see `signatureOf` in `lib/page/extract`. */
  element: string;
  /** The beginning of the passage it was made for, for people to know it by. */
  sample: string;
  /** ISO 8601 date on which it was made. */
  since: string;
}

/** What a person wants of an article from now on: for this article, for its site, and for all articles. */
export interface Wish {
  choices: Choices;
  rules: SiteRule[];
  /** What was said of names for all articles; null where the library cannot be had. */
  everywhere: NameCorrection[] | null;
}

/** A passage that stands in the text because somebody wanted it there. */
export interface PutBack extends Span {
  key: PassageKey;
  text: string;
  reason: OmittedReason;
  /** As in `SiteRule`; null where no element of the page is behind it. */
  element: string | null;
  /** By a rule for the site and not by a choice for this article. */
  always: boolean;
}

/** An article with what choices need to know of it. */
export interface KeyedArticle extends Article {
  /** Parallel to `reading.omitted`: how each passage is known again. */
  omittedKeys?: PassageKey[] | undefined;
  /** What a person wanted back; spans of `reading.text`. */
  putBack?: PutBack[] | undefined;
}

/** What choices about the text refer to, beside a Reading that they made. */
export interface TextAccount {
  /** Parallel to `Reading.repairs`; null for a passage taken out, which is put back by its own key. */
  repairs: (RepairKey | null)[];
  /** Parallel to `Reading.omitted`. */
  omitted: PassageKey[];
  /** In text order; spans of `Reading.text`. */
  putBack: PutBack[];
}

/** What the choices refer to, beside a Reading that they made. */
export interface Account extends TextAccount {
  /** Parallel to `Choices.names`. */
  names: NameVerdict[];
  /** What came of those for all articles that were not made for this one as well; in no article of an older Lede. */
  everywhere?: NameVerdict[];
  facts: ByHand;
}

/** What choices refer to where nothing has been read yet. */
export const NO_ACCOUNT: Account = {
  repairs: [],
  omitted: [],
  putBack: [],
  names: [],
  facts: NOTHING_BY_HAND,
};

/** Everything that a surface needs to offer choices for an article. */
export interface ArticleChoices {
  choices: Choices;
  account: Account;
  /** Whose rules they are; null where the page is of no site (a file). */
  host: string | null;
  rules: SiteRule[];
  /** Of names, for all articles; null where the library cannot be had. */
  everywhere: NameCorrection[] | null;
}

/** Letters by which a passage is known: UTF-16 code units. */
const LONGEST = 240;
/** Text on either side by which a repair is known: UTF-16 code units. */
const AROUND = 16;

/** The keys of passages in page order. */
export function passageKeys(
  passages: readonly Pick<Omitted, "text" | "reason">[],
  from: PassageKey["from"],
): PassageKey[] {
  return numbered(passages.map(({ text, reason }) => ({ from, reason, letters: lettersOf(text) })));
}

/** The keys of repairs in text order: `spans` are of the text before repair. */
export function repairKeys(
  original: string,
  repairs: readonly (Span & Pick<Repair, "repaired">)[],
): RepairKey[] {
  return numbered(
    repairs.map(({ start, end, repaired }) => ({
      damaged: original.slice(start, end),
      repaired,
      before: original.slice(Math.max(0, start - AROUND), start),
      after: original.slice(end, end + AROUND),
    })),
  );
}

/** A key as a string: equal for equal keys. */
export const idOf = (key: PassageKey | RepairKey): string =>
  "letters" in key
    ? JSON.stringify([key.from, key.reason, key.letters, key.nth])
    : JSON.stringify([key.damaged, key.repaired, key.before, key.after, key.nth]);

/** Whether two rules are for the same kind of passage. */
export const isSameRule = (
  one: Pick<SiteRule, "reason" | "element">,
  other: Pick<SiteRule, "reason" | "element">,
): boolean => one.reason === other.reason && one.element === other.element;

/** Adds to each key which of its equals it is. */
function numbered<Key extends object>(keys: readonly Key[]): (Key & { nth: number })[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const same = JSON.stringify(key);
    const nth = counts.get(same) ?? 0;
    counts.set(same, nth + 1);
    return { ...key, nth };
  });
}

function lettersOf(text: string): string {
  const letters = text.toLowerCase().replaceAll(/\P{L}+/gu, "");
  return (letters === "" ? text.trim() : letters).slice(0, LONGEST);
}
