import type { Span } from "../reading.ts";
import type { Segmented, Token } from "../text/segmented.ts";
import { fold } from "./name-key.ts";

/** How a word is written. "mixed": a capital inside ("iPhone", "TelFoto"); "domain": a host name. */
export type Shape =
  | "lower"
  | "capital"
  | "upper"
  | "mixed"
  | "domain"
  | "initial"
  | "number"
  | "mark";

/** A token as the entity stage sees it. The span leaves out a possessive ('s) and a tail such as "-based". */
export interface Word extends Span {
  text: string;
  lower: string;
  folded: string;
  shape: Shape;
  /** Counts the sentences, and inside them the cells of a table and the lines: no name goes on from one to the next. */
  sentence: number;
  /** The capital may owe itself to the position: start of a sentence, of a quotation, of a line after a colon. */
  weak: boolean;
  /** In a heading in Title Case or ALL CAPS, where a capital says nothing. */
  titled: boolean;
  /** A possessive was cut off. */
  possessive: boolean;
  /** The tail that was cut off: "based", "born"… */
  tail: string | null;
}

/** Between the cells of a table, and between lines. */
const BREAK = /[\t\n]/u;
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|fr|be|ch|ca|lu|uk|de|es|it|eu|us|au|io|ai|co|tv|gouv|edu|gov)$/iu;
const POSSESSIVE = /['’ʼ]s$/iu;
const TAIL =
  /-(based|born|led|style|backed|owned|listed|educated|area|bound|wide|made|raised|trained|era|like|friendly|run|controlled)$/u;
/** "al-Nahda", "el-Kef": the article stays small. */
const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ash|ech|es|ez|ul)-\p{Lu}/u;
const GLUED = /\p{Ll}\.\p{Lu}/u;
const OPENING = new Set(["«", "“", "„", "‘", '"', "(", "[", "'", "‹"]);
/** Marks after which a capital is due to position alone. */
const RESTART = new Set([":", "!", "?", "…", "•", "–", "—", "*", "|", "·", ">", "»", "”"]);

/** The words of a text, with how each is written and whether its capital says anything. */
export function wordsOf(segmented: Segmented, possessives: boolean): Word[] {
  const words: Word[] = [];
  const forms = new Map<string, Form>();
  let line = 0;
  for (const sentence of segmented.sentences) {
    let first = words.length;
    let end = sentence.start;
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = segmented.tokens[i];
      if (!token) continue;
      if (words.length > first && BREAK.test(segmented.text.slice(end, token.start))) {
        finishLine(segmented.text, words, first);
        first = words.length;
        line++;
      }
      words.push(wordOf(token, line, possessives, forms));
      end = token.end;
    }
    finishLine(segmented.text, words, first);
    line++;
  }
  return words;
}

function finishLine(text: string, words: Word[], first: number): void {
  markWeak(words, first);
  if (!isTitled(text, words, first)) return;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (word) word.titled = true;
  }
}

/** What a word has wherever it stands. */
interface Form extends Pick<Word, "text" | "lower" | "folded" | "shape" | "possessive" | "tail"> {
  kind: Token["kind"];
}

/** @param forms those of the document's tokens so far, by their text: most words come again. */
function wordOf(
  token: Token,
  sentence: number,
  possessives: boolean,
  forms: Map<string, Form>,
): Word {
  let form = forms.get(token.text);
  if (form?.kind !== token.kind) {
    form = formOf(token, possessives);
    forms.set(token.text, form);
  }
  const { text, lower, folded, shape, possessive, tail } = form;
  return {
    start: token.start,
    end: token.start + text.length,
    text,
    lower,
    folded,
    shape,
    sentence,
    weak: false,
    titled: false,
    possessive,
    tail,
  };
}

function formOf(token: Token, possessives: boolean): Form {
  let text = token.text;
  let tail: string | null = null;
  let possessive = false;
  if (token.kind === "word") {
    if (possessives && POSSESSIVE.test(text) && text.length > 2) {
      text = text.slice(0, -2);
      possessive = true;
    }
    const cut = TAIL.exec(text);
    if (cut && possessives) {
      tail = cut[1] ?? null;
      text = text.slice(0, cut.index);
    }
  }
  const lower = text.toLowerCase().replace(/[’ʼ]/gu, "'");
  const shape = shapeOf(text, token);
  return { kind: token.kind, text, lower, folded: fold(lower), shape, possessive, tail };
}

function shapeOf(text: string, token: Token): Shape {
  if (token.kind === "number") return "number";
  if (token.kind === "punctuation") return "mark";
  if (text.includes(".")) {
    if (DOMAIN.test(text)) return "domain";
    if (GLUED.test(text)) return "lower";
  }
  if (ARABIC_ARTICLE.test(text)) return "capital";
  if (/^\p{Lu}$/u.test(text)) return "initial";
  if (/^\p{Lu}/u.test(text)) {
    if (!/\p{Ll}/u.test(text)) return "upper";
    return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) ? "mixed" : "capital";
  }
  return /^\p{Ll}{1,2}\p{Lu}/u.test(text) ? "mixed" : "lower";
}

/** Marks the words whose capital may owe itself to where they stand. */
function markWeak(words: Word[], first: number): void {
  let fresh = true;
  let quotes = 0;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.shape === "mark") {
      if (word.text === '"') quotes++;
      const opens = OPENING.has(word.text) && (word.text !== '"' || quotes % 2 === 1);
      if (opens && word.text !== "(" && word.text !== "[") fresh = true;
      else if (RESTART.has(word.text)) fresh = true;
      else if (word.text === "." && words[i - 1]?.shape !== "initial") fresh = true;
      else if (word.text === "-" && words[i - 1]?.end !== word.start) fresh ||= i === first;
      else if (!opens) fresh &&= isLeading(word.text);
      continue;
    }
    word.weak = fresh;
    // "1. Introduction": a number before leaves the next capital as weak as the number's place was.
    fresh = fresh && word.shape === "number";
  }
}

function isLeading(mark: string): boolean {
  return mark === "-" || mark === "." || mark === ")" || mark === "#";
}

/** Whether a sentence is a heading in Title Case or ALL CAPS: no final stop, hardly a word in lower case. */
function isTitled(text: string, words: Word[], first: number): boolean {
  const last = text[(words.at(-1)?.end ?? 0) - 1] ?? "";
  let letters = 0;
  let capitals = 0;
  let upper = 0;
  let longest = 0;
  let current = 0;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (!word || word.shape === "number") continue;
    if (word.shape === "mark") {
      if (word.text !== ":" && word.text !== "&") current = 0;
      continue;
    }
    letters++;
    const isUpper = word.shape === "upper" || word.shape === "initial";
    if (isUpper) upper++;
    // Little words stay small in titles.
    if (word.shape !== "lower") capitals++;
    else if (word.text.length <= 3) letters--;
    current = word.shape === "lower" && word.text.length > 4 ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  if (letters >= 3 && upper === letters && words.slice(first).some((w) => w.text.length > 5))
    return true;
  return letters >= 4 && capitals / letters >= 0.75 && longest >= 5 && !/[.!;]/u.test(last);
}
