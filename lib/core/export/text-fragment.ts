import type { Reading, Span } from "../reading.ts";
import { isSame, pageWords, UNSPACED, type PageWords } from "./page-words.ts";

/**
 * Makes text directives (`:~:text=…`, the WICG's "URL Fragment Text Directives") that lead to sentences on the page that
 * a Reading was made of. They are made of the page's own words, before any repair: it is the page that is searched.
 */
export type FragmentMaker = (sentence: Span) => string | null;

/** Words of a sentence that are named whole; a longer one is named by its beginning and its end. */
const SHORT = 8;
/** Words of a beginning and of an end, and characters that a beginning has at least. */
const START_WORDS = 5;
const START_LENGTH = 24;
/** The same in a script that writes a word in one or two characters. */
const UNSPACED_LENGTH = 8;
const END_WORDS = 4;
/** Words that a beginning or an end grows to, where fewer stand elsewhere too. */
const MOST_WORDS = 14;
/** Words of what stands before or after, where a sentence says what others say too. */
const CONTEXT = 4;
/** UTF-16 code units of one term: browsers take any, addresses are read by people too. */
const LONGEST_TERM = 300;

/**
 * @returns for a span of `Reading.text`, the fragment without its `#`; null where the page has no words that it could be
 * found by
 */
export function fragmentMaker(reading: Reading): FragmentMaker {
  let page: PageWords | undefined;
  // Where the browser reads the page in another charset than the text was read in, only ASCII is the same in both.
  const { charset } = reading;
  const asciiOnly =
    charset?.declared != null && charset.declared.toLowerCase() !== charset.used.toLowerCase();
  return (sentence) => {
    page ??= pageWords(reading);
    const all = page.wordsOf(sentence);
    const words = all && (asciiOnly ? asciiPart(page, all) : all);
    if (!words) return null;
    const directive = directiveOf(page, words);
    return directive === null ? null : `:~:text=${directive}`;
  };
}

interface Words {
  first: number;
  last: number;
}

function directiveOf(page: PageWords, asked: Words): string | null {
  const { words, text } = page;
  const { last } = asked;
  const first =
    words[asked.first]?.initial && last - asked.first > START_WORDS ? asked.first + 1 : asked.first;
  const run = words[first]?.run;
  if (run === words[last]?.run && last - first < SHORT) return told(page, { first, last }, null);
  let end = first;
  const from = words[first]?.start ?? 0;
  const wanted =
    from + (UNSPACED.test(text.slice(from, words[first]?.end)) ? UNSPACED_LENGTH : START_LENGTH);
  while (
    end < last &&
    end - first + 1 < MOST_WORDS &&
    words[end + 1]?.run === run &&
    (end - first + 1 < START_WORDS || (words[end]?.end ?? 0) < wanted || clash(page, first, end))
  ) {
    end++;
  }
  if (end === last) return told(page, { first, last }, null);
  const lastRun = words[last]?.run;
  let start = last;
  while (
    start - 1 > end &&
    last - start + 1 < MOST_WORDS &&
    words[start - 1]?.run === lastRun &&
    (last - start + 1 < END_WORDS || isEarlier(page, end + 1, start, last))
  ) {
    start--;
  }
  return told(page, { first, last: end }, { first: start, last });
}

/** The directive for a beginning (or the whole) and an end, with what stands beside them where that is needed. */
function told(page: PageWords, start: Words, end: Words | null): string | null {
  const terms = [start, end].flatMap((part) => (part ? [termOf(page, part)] : []));
  if (terms.some((term) => term.length > LONGEST_TERM)) return null;
  const own = terms.map(encoded).join(",");
  if (!clash(page, start.first, start.last)) return own;
  if (!end) {
    const suffix = contextAfter(page, start);
    if (suffix) return `${own},-${encoded(suffix)}`;
  }
  const prefix = contextBefore(page, start);
  return prefix ? `${encoded(prefix)}-,${own}` : own;
}

/** Whether a search from the top of the page could find these words somewhere else first. */
function clash({ words, othersOf }: PageWords, first: number, last: number): boolean {
  return othersOf(first, last).some((other) => other < first || words[other]?.aside);
}

/** Whether the words from `first` to `last` stand between `from` and `first` as well. */
function isEarlier({ words }: PageWords, from: number, first: number, last: number): boolean {
  for (let at = from; at < first; at++) if (isSame(words, at, first, last)) return true;
  return false;
}

/** What follows these words in their run, up to where no place that is found first goes on so. */
function contextAfter(page: PageWords, { first, last }: Words): string | null {
  const run = page.words[last]?.run;
  for (let end = last + 1; end <= last + CONTEXT && page.words[end]?.run === run; end++) {
    // With the marks between: a browser looks for what stands right behind the term.
    if (!clash(page, first, end)) return between(page, page.words[last]?.end, page.words[end]?.end);
  }
  return null;
}

/** What stands before these words, of one run, down to where no place that is found first has the same before it. */
function contextBefore(page: PageWords, { first, last }: Words): string | null {
  const { words, othersOf } = page;
  const run = words[first - 1]?.run;
  const others = othersOf(first, last).filter((other) => other < first || words[other]?.aside);
  for (let start = first - 1; start >= first - CONTEXT; start--) {
    if (run === undefined || words[start]?.run !== run || words[start]?.aside) return null;
    const shift = first - start;
    const isOwn = others.every(
      (other) => other < shift || !isSame(words, other - shift, start, first - 1),
    );
    if (isOwn) return between(page, words[start]?.start, words[first]?.start);
  }
  return null;
}

/** The longest stretch of words in plain ASCII and one run; null where there is none. */
function asciiPart({ words, text }: PageWords, { first, last }: Words): Words | null {
  let best: Words | null = null;
  let from: number | null = null;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word || !/^[ -~]+$/u.test(text.slice(word.start, word.end))) {
      from = null;
      continue;
    }
    if (from === null || words[from]?.run !== word.run) from = at;
    if (!best || at - from > best.last - best.first) best = { first: from, last: at };
  }
  return best;
}

function termOf(page: PageWords, { first, last }: Words): string {
  return between(page, page.words[first]?.start, page.words[last]?.end);
}

function between({ text }: PageWords, start: number | undefined, end: number | undefined): string {
  // Spaces as they are: where the page keeps several, several are looked for.
  return text
    .slice(start, end)
    .replace(/[\n\t]/gu, " ")
    .trim();
}

/** Percent-encoded, with what a directive, Markdown or a mail program would take for its own. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[-!'()*~]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
