/** All languages' phrases in one book: what a line says, found by its first words and not by trying every phrase. */
import { kindsOf, LETTER, MARK } from "../characters.ts";
import { phrasesIn, type LinePhrases } from "./phrases.ts";

/** What a line of a phrasebook says. */
export type Topic = Exclude<keyof LinePhrases, "by" | "months">;

const TOPICS: readonly Topic[] = [
  "advertisement",
  "comments",
  "share",
  "newsletter",
  "consent",
  "related",
  "paywall",
  "copyright",
  "navigation",
  "staff",
  "time",
  "photo",
];

export interface Phrasebook {
  /** What a whole line says, its numbers and marks apart; null for any other line. */
  whole: (line: string) => Topic | null;
  /** The longest phrase that a line begins with, and how much of the line that is (UTF-16 code units of `normal(line)`). */
  start: (line: string, topics?: ReadonlySet<Topic>) => { topic: Topic; length: number } | null;
}

/** Letters that the starts of lines are listed by. */
const KEY = 2;

export function phrasebook(languages: readonly LinePhrases[]): Phrasebook {
  const wholes = new Map<string, Topic>();
  const starts = new Map<string, { phrase: string; topic: Topic }[]>();
  for (const topic of TOPICS) {
    for (const language of languages) {
      for (const written of phrasesIn(language[topic])) {
        const phrase = normal(written.replace(/…$/u, ""));
        if (phrase === "") continue;
        if (!written.endsWith("…") && topic !== "time" && topic !== "photo") {
          if (!wholes.has(phrase)) wholes.set(phrase, topic);
          continue;
        }
        const key = phrase.slice(0, KEY);
        const same = starts.get(key);
        if (same) same.push({ phrase, topic });
        else starts.set(key, [{ phrase, topic }]);
      }
    }
  }
  // A line is asked about several times in a row.
  let last = "";
  let saidLast = "";
  const saidBy = (line: string): string => {
    if (line !== last) {
      last = line;
      saidLast = normal(line);
    }
    return saidLast;
  };
  return {
    whole: (line) => {
      if (wholes.size === 0) return null;
      const said = saidBy(line);
      return wholes.get(said) ?? wholes.get(said.replace(/ #$|^# /u, "")) ?? null;
    },
    start: (line, topics) => {
      if (starts.size === 0) return null;
      const said = saidBy(line);
      let longest: { topic: Topic; length: number } | null = null;
      for (const { phrase, topic } of starts.get(said.slice(0, KEY)) ?? []) {
        if (phrase.length <= (longest?.length ?? 0) || (topics && !topics.has(topic))) continue;
        if (said.startsWith(phrase) && endsWord(said, phrase.length)) {
          longest = { topic, length: phrase.length };
        }
      }
      return longest;
    },
  };
}

/** A line as phrases are written: lower case, numbers as `#`, single spaces, no marks at the ends, no brackets. */
export function normal(line: string): string {
  return withinMarks(
    line
      .toLowerCase()
      .replaceAll(/[’‘ʼ]/gu, "'")
      .replaceAll(/\p{Nd}+/gu, "#")
      .replaceAll(/[\s()[\]{}【】（）「」]+/gu, " "),
  );
}

/** From the first to the last letter, mark of a letter or `#`. */
function withinMarks(text: string): string {
  let start = text.length;
  let end = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (code === HASH || (kindsOf(code) & (LETTER | MARK)) !== 0) {
      start = Math.min(start, index);
      end = index + width;
    }
    index += width - 1;
  }
  return text.slice(start, Math.max(start, end));
}

const HASH = 0x23;

/** Whether a word ends there; scripts without spaces have words that end anywhere. */
function endsWord(line: string, at: number): boolean {
  const next = line.slice(at, at + 2);
  return (
    !/^[\p{L}\p{M}]/u.test(next) || UNSPACED.test(next) || UNSPACED.test(line.slice(at - 1, at))
  );
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
