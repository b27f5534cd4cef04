import type { SingleByte } from "./charsets.ts";
import { plausibility, scriptOf } from "./plausible.ts";
import type { Sequence, Sequences } from "./sequences.ts";
import { strangenessOf } from "../strangeness.ts";

/**
 * How a healthy text could have come by a sequence: not at all; by chance, so that it counts where sure ones of the
 * same charset stand in the page; easily.
 */
export type Verdict = "sure" | "likely" | "doubtful";

export interface Judged {
  sequence: Sequence;
  verdict: Verdict;
}

interface Context {
  charset: SingleByte;
  before: string;
  after: string;
  /** The text behind it, as far as a sentence goes. */
  rest: string;
  /** Of the seen characters among themselves and to their neighbours. */
  strangeness: number;
  /** Sequences beside it that decode to the same script. */
  company: number;
  /** Another whole sequence touches it. */
  beside: boolean;
  /** Every character of the passage beyond ASCII is part of a sequence, and they are strange enough in sum. */
  consistent: boolean;
}

const LETTER = /^\p{L}$/u;
const CONTROL = /[\u0080-\u009F]/u;
/** Signs that end a word or a sentence in healthy text, behind "Ã" or "Â" as behind any letter. */
const CLOSING = "\u00A0’”“…–—»";
const UPPER_A = new RegExp(`^[ÃÂ][^${CLOSING}]$`, "u");
const ENDING_A = new RegExp(`^â[${CLOSING}]{2}$`, "u");
const CAPITAL_IN_WORD = new RegExp(`^\\p{Lu}[^${CLOSING}]`, "u");
/** Marks that enclose something spoken of: "“Ã©” is how é looks then". */
const QUOTE = /^["'“”„‘’«»‹›]$/u;
/** Two sequences and this much strangeness in a passage without any other character beyond ASCII are no chance. */
const CONSISTENT = { mixed: 2, drawn: 3 };
/** UTF-16 code units. */
const SENTENCE = 300;
/** Sequences of another script that are words of it. */
const WORDS = 6;
/** How the first two bytes of the marks of print (E2 80) look: "â€" is told apart further on. */
const PRINT_MARK = /^(?:‚Ä|ΓÇ|ÔÇ)[^a-z]$/u;

/** So many fragments that no reading of a passage is right, though this or that charset finds sequences in it. */
const HOPELESS = 4;

/** Whether a passage is beyond repair: in the charset of most damage it has more fragments than sequences. */
export function isHopeless({ found, broken }: Sequences): boolean {
  return broken.length >= HOPELESS && broken.length > found.length;
}

/** What one charset makes of a passage. */
export interface PassageReading {
  judged: Judged[];
  /** Nothing beyond ASCII is left over. */
  consistent: boolean;
}

/**
 * A passage's sequences in one charset, judged together.
 * @param beyondAscii characters of the passage beyond ASCII, in UTF-16 code units
 */
export function judge(
  body: string,
  { found, broken }: Sequences,
  charset: SingleByte,
  beyondAscii: number,
): PassageReading {
  const whole = found.filter(({ form, decoded }) => form === "whole" && isPlausible(decoded));
  // More fragments than sequences: whatever it was, no single reading undoes it.
  if (broken.length > whole.length) return { judged: [], consistent: false };
  const strange = found.map(({ start, end }) =>
    strangenessOf(body.slice(Math.max(0, start - 1), end + 1)),
  );
  const companies = found.map((_, index) => companyOf(found, index));
  const taken = found.reduce((sum, { seen }) => sum + countBeyondAscii(seen), 0);
  const sum = strange.reduce((total, one) => total + one, 0);
  const consistent =
    taken === beyondAscii &&
    found.every(({ form, decoded }) => form !== "whole" || isPlausible(decoded)) &&
    ((whole.length > 1 && sum >= CONSISTENT[charset.kind]) || isOneScript(whole, companies));
  const judged = found.map((sequence, index) => {
    const before = body[sequence.start - 1] ?? "";
    const after = body[sequence.end] ?? "";
    const strangeness = strange[index] ?? 0;
    const company = companies[index] ?? 0;
    const around = company > 0 ? (strange[index - 1] ?? 0) + (strange[index + 1] ?? 0) : 0;
    return {
      sequence,
      verdict: verdictOn(sequence, {
        charset,
        before,
        after,
        rest: body.slice(sequence.end, sequence.end + SENTENCE),
        strangeness: strangeness + around,
        company,
        beside: touches(sequence, found[index - 1]) || touches(sequence, found[index + 1]),
        consistent,
      }),
    };
  });
  return { judged, consistent };
}

/** Words of another script, all of them: that bytes fell out so is no chance, however usual their characters. */
function isOneScript(whole: readonly Sequence[], companies: readonly number[]): boolean {
  const scripts = new Set(whole.map(({ decoded }) => scriptOf(decoded.codePointAt(0) ?? 0)));
  scripts.delete(null);
  const accompanied = companies.filter((company) => company > 0).length;
  return whole.length >= WORDS && scripts.size === 1 && accompanied > whole.length / 2;
}

export function countBeyondAscii(text: string): number {
  return text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
}

function isPlausible(decoded: string): boolean {
  return plausibility(decoded.codePointAt(0) ?? 0) !== null;
}

function touches(own: Sequence, other: Sequence | undefined): boolean {
  return other?.form === "whole" && (other.end === own.start || other.start === own.end);
}

/** How many of the sequences directly before and behind (a space or mark between two is still beside) share its script. */
function companyOf(found: readonly Sequence[], index: number): number {
  const own = found[index];
  const script = own && scriptOf(own.decoded.codePointAt(0) ?? 0);
  if (!own || script === null) return 0;
  const before = found[index - 1];
  const after = found[index + 1];
  return [
    before && own.start - before.end <= 1 ? before : undefined,
    after && after.start - own.end <= 1 ? after : undefined,
  ].filter((one) => {
    const codePoint = one?.decoded.codePointAt(0) ?? 0;
    // The first byte of the layer below stands before those that follow it.
    const first = script === "C1 controls" && codePoint >= 0xc2 && codePoint <= 0xf4;
    return one && (first || scriptOf(codePoint) === script);
  }).length;
}

function verdictOn(sequence: Sequence, context: Context): Verdict {
  const { seen, decoded, form } = sequence;
  const { charset, before, after, strangeness, company, consistent } = context;
  if (form === "lossy") return lossyVerdict(seen, context);
  const codePoint = decoded.codePointAt(0) ?? 0;
  const likelihood = plausibility(codePoint);
  if (likelihood === null) return "doubtful";
  // The space may be one, but between misread letters of its script.
  if (form === "spaced") return company > 0 ? "likely" : "doubtful";
  if (codePoint >= 0x10000) return "sure";
  if (QUOTE.test(after) && QUOTE.test(before)) return "doubtful";
  const controls = CONTROL.test(seen);
  if (consistent || controls) return "sure";
  if (likelihood === "script") {
    if (company > 0 && strangeness > 0) return "sure";
    const short = seen.length === 2 && charset.name !== "windows-1251";
    const inWord = /[\p{L}\d]/u.test(before) && LETTER.test(after);
    if (charset.kind === "drawn") return "doubtful";
    return (short && strangeness > 0 && inWord) || strangenessOf(seen) > 1 ? "sure" : "doubtful";
  }
  return charset.kind === "drawn"
    ? drawnVerdict(sequence, context)
    : mixedVerdict(sequence, context);
}

/** In charsets whose sequences begin with a letter. */
function mixedVerdict(
  { seen, start }: Sequence,
  { charset, before, after, beside, strangeness }: Context,
): Verdict {
  const letters = [...seen].every((character) => LETTER.test(character));
  if (letters && /^\p{Script=Cyrillic}|^\p{Script=Greek}/u.test(seen)) {
    // Healthy Ukrainian, Serbian and Greek have such pairs; beside a Latin letter nothing has.
    if (/\p{Script=Latin}/u.test(before + after)) return "sure";
    if (seen.length > 2 && strangeness > 0) return "sure";
    return beside || !(LETTER.test(before) || LETTER.test(after)) ? "likely" : "doubtful";
  }
  if (strangeness > 0 && strangenessOf(seen + after) > 0) return "sure";
  // "â" ends no word of the languages that print the marks it hides, unless a closing mark follows.
  if (seen.length > 2 && seen.startsWith("â") && !ENDING_A.test(seen)) return "sure";
  // A capital inside a word of small letters, with a sign behind it: "LietuviÅ³".
  if (CAPITAL_IN_WORD.test(seen) && /\p{Ll}/u.test(before)) return "sure";
  if (charset.name !== "windows-1252" && charset.name !== "windows-1254") return "likely";
  // "Ã" and "Â" end no word but in capitals: "OÃ™ ET" is "OÙ ET", "ESTÃ©" never anything but "ESTé".
  if (UPPER_A.test(seen)) return "sure";
  if (/^[ÃÂ]\u00A0$/u.test(seen)) {
    if (start === 0 || /\p{Ll}|[\d\s]/u.test(before)) return "sure";
    // "GÃ idhlig": a capital, then small letters behind the space that is none.
    if (seen.startsWith("Ã") && /\p{Lu}/u.test(before) && /\p{Ll}/u.test(after)) return "sure";
  }
  return "likely";
}

/** In charsets whose sequences begin with a frame or a mathematical sign: a drawing or a formula may hold them. */
function drawnVerdict(
  { seen, decoded }: Sequence,
  { before, after, strangeness, rest }: Context,
): Verdict {
  if (PRINT_MARK.test(seen)) return "sure";
  // An inverted mark opens a question that a plain one ends: "┬┐que".
  if (/^[¿¡]$/u.test(decoded) && !LETTER.test(before) && LETTER.test(after)) {
    return rest.includes(decoded === "¿" ? "?" : "!") ? "sure" : "likely";
  }
  if (/^[─-▟]+$/u.test(seen)) {
    const inWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
    return inWord ? "sure" : "likely";
  }
  // "Bokm√•l": a root of a sign inside a word.
  if (/^√\P{L}$/u.test(seen) && /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)) return "sure";
  const least = seen.length === 2 && !LETTER.test(before) ? 3 : 2;
  return strangeness >= least ? "sure" : "likely";
}

/** A byte was lost too: sure in mid-word, where a capital has no place, and behind "â€". */
function lossyVerdict(seen: string, { before, after, charset }: Context): Verdict {
  if (seen.includes("?")) {
    // A question mark may be one: only where no sentence ends with the characters before it.
    if (charset.name !== "windows-1252") return "doubtful";
    if (seen === "â€?") return "sure";
    const inWord = seen.endsWith("?") && /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
    return seen.length === 2 && /^\p{Lu}/u.test(seen) && inWord ? "likely" : "doubtful";
  }
  if (seen.startsWith("â€")) return "sure";
  if (seen.length > 2) return "likely";
  const inWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
  return /\p{Lu}/u.test(seen) && inWord ? "sure" : "likely";
}
