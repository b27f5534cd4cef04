/** What one character counts as when texts are compared as a reader compares them. */
import { ENTITY_NAMES } from "../../core/repair/characters/entity-names.ts";
import { WINDOWS_1252 } from "../../core/repair/characters/windows-1252.ts";

export const SPACE = 1;
/** Cannot be seen and parts no words: soft hyphen, joiners, marks of direction. */
export const IGNORED = 2;
export const LETTER = 3;
/** Punctuation. */
export const MARK = 4;
/** A sign that is a word by itself: a symbol, or a letter of a script without spaces. */
export const LONE = 5;
/** U+FFFD, where some letter was. */
export const LOST = 6;
export const COMBINING = 7;
/** Counts as several letters: "œ", "ﬁ". */
export const SEVERAL = 8;

/** Kinds and folded forms of UTF-16 code units, worked out when first asked for. */
export interface Folding {
  kindOf: (unit: number) => number;
  foldOf: (unit: number) => number;
  /** Of a unit of the kind `SEVERAL`. */
  severalOf: (unit: number) => string;
}

export const QUESTION_MARK = 0x3f;
/** Quotes and apostrophes of every style; runs of them (``, '', »«) count as one. */
export const QUOTE = 0x27;
/** Hyphens, dashes and minus signs; runs of them count as one. */
export const DASH = 0x2d;
/** The ellipsis is a run of stops; runs count as one. */
export const STOP = 0x2e;

const SPACES = /[\s\p{Cc}\u200B]/u;
/** Before spaces are tried: U+FEFF is both to the language. */
const UNSEEN = /(?!\u200B)[\p{Cf}\p{Variation_Selector}]|\u034F/u;
const QUOTES = /["'`´«»‘’‚‛“”„‟‹›′″ʼʹʺ＂＇「」『』]/u;
const DASHES = /[\p{Pd}\u2212\u2043]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WIDE_LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ĳ: "ij" };

export function createFolding(): Folding {
  const kinds = new Uint8Array(0x1_00_00);
  const folds = new Uint16Array(0x1_00_00);
  const several = new Map<number, string>();
  const learn = (unit: number): number => {
    const [kind, fold] = classify(String.fromCharCode(unit));
    kinds[unit] = kind;
    folds[unit] = fold.charCodeAt(0);
    if (kind === SEVERAL) several.set(unit, fold);
    return kind;
  };
  return {
    kindOf: (unit) => kinds[unit] || learn(unit),
    foldOf: (unit) => folds[unit] ?? 0,
    severalOf: (unit) => several.get(unit) ?? "",
  };
}

function classify(char: string): [kind: number, fold: string] {
  if (UNSEEN.test(char)) return [IGNORED, char];
  if (SPACES.test(char)) return [SPACE, char];
  if (char === "\uFFFD") return [LOST, char];
  if (QUOTES.test(char)) return [MARK, "'"];
  if (DASHES.test(char)) return [MARK, "-"];
  if (char === "…") return [MARK, "."];
  if (/\p{M}/u.test(char)) return [COMBINING, char];
  const lower = char.normalize("NFKC").toLowerCase();
  const fold = WIDE_LETTERS[lower] ?? lower;
  if (fold.length > 1 && /^[\p{L}\p{N}]+$/u.test(fold)) return [SEVERAL, fold];
  const one = fold.length === 1 ? fold : char;
  if (UNSPACED.test(one)) return [LONE, one];
  if (/[\p{L}\p{N}]/u.test(one)) return [LETTER, one];
  return [/[\p{P}\p{Cs}]/u.test(one) ? MARK : LONE, one];
}

/** A character that the text holds in a damaged form, and how many UTF-16 code units that takes. */
export interface Undamaged {
  unit: number;
  length: number;
}

/** The byte that a character is in Windows-1252; what only stands for itself, itself. */
const BYTES: ReadonlyMap<number, number> = new Map(
  WINDOWS_1252.map((char, index): [number, number] => [char.charCodeAt(0), 0x80 + index]),
);

const REFERENCE = /&(?:amp;)?(?:#(\d{1,5})|([A-Za-z]{2,6}[1-4]{0,2}));/y;

/** Whether a damaged form may begin with a unit: what follows need not be looked at else. */
export const mayBeDamaged = (unit: number): boolean =>
  unit === 0x26 || (unit >= 0x80 && unit < 0xa0) || (unit >= 0xc2 && unit <= 0xed);

/**
 * What stands at an offset in a damaged form: UTF-8 read as Windows-1252 ("Ã©", "â€™"), a Windows-1252 byte kept as a
 * control character, a character reference kept as typed. Null for text as it should be.
 */
export function undamagedAt(text: string, at: number): Undamaged | null {
  const unit = text.charCodeAt(at);
  if (unit === 0x26) return referenceAt(text, at);
  if (unit < 0xa0) return { unit: (WINDOWS_1252[unit - 0x80] ?? " ").charCodeAt(0), length: 1 };
  const length = unit < 0xe0 ? 2 : 3;
  const decoded = sequenceAt(text, at, length);
  if (decoded < 0) return null;
  // Letters of the West and marks of print. Others come in rows: alone, "×" or "é" stand before a mark as they should.
  const isCommon = length === 2 ? unit <= 0xc5 : decoded >= 0x20_00 && decoded < 0x22_00;
  return isCommon || isInRow(text, at, length) ? { unit: decoded, length } : null;
}

/** Whether another sequence stands beside one, at most a space away. */
function isInRow(text: string, at: number, length: 2 | 3): boolean {
  for (const gap of [0, 1]) {
    const [behind, before] = [at + length + gap, at - length - gap];
    const isAfter = gap === 0 || text[at + length] === " ";
    if (isAfter && sequenceAt(text, behind, length) >= 0) return true;
    if ((gap === 0 || text[at - 1] === " ") && sequenceAt(text, before, length) >= 0) return true;
  }
  return false;
}

/** The character of a UTF-8 sequence of two or three bytes that was read as Windows-1252; -1 for what is none. */
function sequenceAt(text: string, at: number, length: 2 | 3): number {
  const lead = text.charCodeAt(at);
  if (!(length === 2 ? lead >= 0xc2 && lead < 0xe0 : lead >= 0xe0 && lead <= 0xed)) return -1;
  const second = continuation(text, at + 1);
  if (second < 0 || length === 2) return second < 0 ? -1 : ((lead & 0x1f) << 6) | second;
  const third = continuation(text, at + 2);
  return third < 0 ? -1 : ((lead & 0x0f) << 12) | (second << 6) | third;
}

/** The six bits of a continuation byte that was read as Windows-1252; -1 for what is none. */
function continuation(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const byte = BYTES.get(unit) ?? unit;
  return byte >= 0x80 && byte < 0xc0 ? byte & 0x3f : -1;
}

function referenceAt(text: string, at: number): Undamaged | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const char =
    match[1] === undefined ? ENTITY_NAMES.get(match[2] ?? "") : String.fromCharCode(+match[1]);
  return char ? { unit: char.charCodeAt(0), length: match[0].length } : null;
}
