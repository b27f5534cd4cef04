/** Short lines that stand among an article's paragraphs and are not its text, by what they say. */
import type { OmittedReason } from "../../../core/reading.ts";
import { lettersOf } from "../letters.ts";
import { EN } from "./en.ts";
import { FR } from "./fr.ts";
import type { LineWords } from "./line-words.ts";
import { normal, type Topic } from "./phrasebook.ts";
import { NO_SPEECH, type Speech } from "./speech.ts";

const LANGUAGES: readonly LineWords[] = [EN, FR];

const REASONS: Readonly<Record<Topic, OmittedReason | null>> = {
  advertisement: "advertisement",
  comments: "comments",
  share: "share",
  newsletter: "newsletter",
  consent: "consent",
  related: "related",
  paywall: "other",
  copyright: "other",
  navigation: "navigation",
  staff: "byline",
  // These are only told at an article's edges, and of pictures.
  time: null,
  photo: null,
};

/** The starts of lines that say something whatever follows. */
const SAYING: ReadonlySet<Topic> = new Set([
  "advertisement",
  "comments",
  "share",
  "newsletter",
  "consent",
  "paywall",
  "copyright",
  "navigation",
  "staff",
] as const);
const LEADING: ReadonlySet<Topic> = new Set(["related"] as const);
const WALLS: ReadonlySet<Topic> = new Set(["paywall"] as const);
const TIMING: ReadonlySet<Topic> = new Set(["time"] as const);
const PICTURING: ReadonlySet<Topic> = new Set(["photo"] as const);

/** "4.7 from 38 votes", "4,6 von 5 (118)": a score of at most ten and a count. */
const RATING =
  /^(?:\d|10)[.,]\d{1,2}\s?(?:\/|\p{L}+(?:\s\p{L}+)?)\s?\d[\d\s.,]*(?:[(\p{L}][^.!?]{0,24})?$/u;
/** Words of such a line. */
const LONGEST_RATING = 7;

/** A line that is a score given by readers and nothing else. */
export function isRating(line: string): boolean {
  return (
    line.length < 60 && line.split(/\s+/u).length <= LONGEST_RATING && RATING.test(line.trim())
  );
}

/** Longer lines are judged by their place and structure alone (UTF-16 code units). */
const LONGEST_LINE = 260;

/** Buttons say no more (UTF-16 code units). */
const LONGEST_BUTTON = 60;

/** Reasons told by the words of a line, most certain first; null for a line that says nothing of the sort. */
export function reasonOfLine(
  line: string,
  linked: number,
  { book }: Speech = NO_SPEECH,
): OmittedReason | null {
  if (line.length > LONGEST_LINE) return null;
  const bare = line.replace(/^[\s\p{P}\p{S}]+/u, "");
  if (bare === "") return null;
  // An address written out: where a print version tells where it is from.
  if (/^https?:\/\/\S+$/u.test(bare)) return "other";
  const core = bare.replace(/[\s\p{P}\p{S}]+$/u, "");
  for (const words of LANGUAGES) {
    if (words.advertisement.test(core)) return "advertisement";
    if (words.comments.test(bare)) return "comments";
    if (words.share.test(bare)) return "share";
    if (words.newsletter.test(bare)) return "newsletter";
    if (words.consent.test(bare)) return "consent";
    if (words.relatedHeading.test(core)) return "related";
    // What leads away is a link: the same words without one are the author's own ("Related: what we know of …").
    if (words.related.test(bare) && linked > 0.3) return "related";
    if (words.copyright.test(bare) || words.paywall.test(bare)) return "other";
    if (words.staff.test(bare)) return "byline";
    if (words.navigation.test(bare) && bare.length <= LONGEST_BUTTON) return "navigation";
  }
  const whole = book.whole(bare);
  if (whole !== null) return REASONS[whole];
  const start = book.start(bare, SAYING) ?? (linked > 0.3 ? book.start(bare, LEADING) : null);
  return start && REASONS[start.topic];
}

/** A line that stands where a site stops giving the text away. */
export function asksToSubscribe(line: string, { book }: Speech = NO_SPEECH): boolean {
  if (line.length > LONGEST_LINE) return false;
  const bare = line.replace(/^[\s\p{P}\p{S}]+/u, "");
  return (
    LANGUAGES.some(({ paywall }) => paywall.test(bare)) ||
    book.whole(bare) === "paywall" ||
    book.start(bare, WALLS) !== null
  );
}

/** A line that gives the author or the time and nothing else. For the edges of an article only. */
export function isBylineOrDate(
  line: string,
  authors: readonly string[],
  speech: Speech = NO_SPEECH,
): boolean {
  if (line.length > 160) return false;
  const parts = line.split(/\s+[-–—|·•]\s+/u);
  return parts.every((part) => isBylineOrDatePart(part, authors, speech));
}

function isBylineOrDatePart(line: string, authors: readonly string[], speech: Speech): boolean {
  const bare = line.replace(/^[\s\p{P}\p{S}]+/u, "").replace(/[\s\p{P}]+$/u, "");
  if (bare === "") return false;
  if (authors.some((author) => author.length > 2 && sameLetters(bare, author))) return true;
  if (isDateLine(bare, speech)) return true;
  if (bare.length < 120 && speech.book.start(bare, TIMING)) return true;
  if (isBy(bare, speech)) return true;
  return LANGUAGES.some((words) => {
    if (words.time.test(bare) && bare.length < 120) return true;
    const by = words.by.exec(bare);
    return by !== null && looksLikeNames(bare.slice(by[0].length));
  });
}

/** A picture's credit or caption in a line of its own. */
export function isPhotoLine(line: string, { book }: Speech = NO_SPEECH): boolean {
  if (line.length > 400) return false;
  if (LANGUAGES.some((words) => words.photo.test(line))) return true;
  const start = book.start(line, PICTURING);
  return start !== null && /^\s*(?:[:：©=/|]|（c）)/iu.test(normal(line).slice(start.length));
}

/** A name all alone at an article's end, maybe with a mark: "Ada Moll ■". */
export function isSignature(line: string): boolean {
  const bare = line.replaceAll(/[^\p{L}\p{M}\s.'’-]+/gu, " ").trim();
  const words = bare.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !/[.:;!?…]$/u.test(line.trim()) &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{M}'’-]+|^(?:de|du|von|van|di|da)$/u.test(word))
  );
}

/** An e-mail address or an account all alone. */
export function isContact(line: string): boolean {
  return /^\S{1,60}@\S{2,60}$|^@\w{2,30}$|^(?:twitter|facebook|x|instagram)\.com\/\S{1,40}$/iu.test(
    line.trim(),
  );
}

/** Only initials, or a name all alone: "A.D", "J.-P. M.". */
export function isInitials(line: string): boolean {
  return (
    /^(?:\p{Lu}\.?[\s-]?){1,4}\.?$/u.test(line) && /\p{Lu}.*\p{Lu}/u.test(line) && line.length <= 10
  );
}

function isDateLine(line: string, speech: Speech): boolean {
  if (line.length > 100 || /[?!]/u.test(line)) return false;
  const rest = beside(line, speech);
  // What is left of a date: "at", "le", "h", "GMT".
  return rest !== null && rest.length <= 12 && rest.split(" ").length <= 4;
}

/** Words beside the date in a line of the head: "last checked on", "by Ada Moll", "6 min". */
const MOST_BESIDE_DATE = 10;

/**
 * A short line with a full date in it that is no sentence: "jeudi 12 février 2026, par Josette Amiotte". For an
 * article's head only.
 */
export function isDated(line: string, speech: Speech = NO_SPEECH): boolean {
  if (line.length > 200 || (/[.!?…。][\s"'”’»)]*$/u.test(line) && !/\s[|·•–—]\s/u.test(line))) {
    return false;
  }
  if (!/(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/u.test(line)) return false;
  const rest = beside(line, speech);
  return rest !== null && rest.split(" ").length <= MOST_BESIDE_DATE;
}

/** What a line says besides its date, without marks and numbers; null where it has none. */
function beside(line: string, { months: names }: Speech): string | null {
  if (!/\d/u.test(line)) return null;
  let rest = line.toLowerCase();
  let named = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|(?:19|20)\d\d\s*[年년]\s*\d{1,2}\s*[月월]/u.test(
    rest,
  );
  for (const { months } of LANGUAGES) {
    const without = rest.replaceAll(months, " ");
    if (without !== rest) named = true;
    rest = without;
  }
  rest = rest.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    if (!names.has(word)) return word;
    named = true;
    return " ";
  });
  return named ? rest.replaceAll(/[\d\s\p{P}\p{S}]+/gu, " ").trim() : null;
}

const BEFORE_NAME = /^(\p{L}+(?:\s\p{Ll}+)?)\s*[:：]?\s*(?=\p{Lu}|\p{Lo})/u;

/** The names that a line of its own gives after "By", "von", "Par" …; null for any other line. */
export function bylineOf(line: string, { by: words }: Speech = NO_SPEECH): string | null {
  for (const part of line.split(/\s+[-–—|·•]\s+|\n/u)) {
    const bare = part.replace(/^[\s\p{P}\p{S}]+/u, "").replace(/[\s\p{P}\p{S}]+$/u, "");
    if (bare.length > 120) continue;
    for (const words of LANGUAGES) {
      const by = words.by.exec(bare);
      const names = by ? bare.slice(by[0].length).replace(/,?\s+\S*\d.*$/u, "") : "";
      if (names !== "" && looksLikeNames(names) && names.split(/\s+/u).length >= 2) return names;
    }
    const match = BEFORE_NAME.exec(bare);
    const names = match ? bare.slice(match[0].length).replace(/,?\s+\S*\d.*$/u, "") : "";
    if (match && words.has(normal(match[1] ?? "")) && looksLikeNames(names)) return names;
  }
  return null;
}

/** "von Ada Moll": a word that stands before names, and a name. */
function isBy(line: string, { by }: Speech): boolean {
  const match = BEFORE_NAME.exec(line);
  const words = match?.[1] ?? "";
  return by.has(normal(words)) && looksLikeNames(line.slice(match?.[0].length));
}

/** A few words in capitals and the little words between names. */
function looksLikeNames(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length === 0 || words.length > 14) return false;
  const capitals = words.filter((word) => /^[\p{P}]*\p{Lu}/u.test(word)).length;
  return (
    capitals >= 1 &&
    capitals >= words.length * 0.5 &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3,}\s\p{Ll}/u.test(text)
  );
}

function sameLetters(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}
