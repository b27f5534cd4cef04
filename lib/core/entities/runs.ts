import { isCapital } from "./capitals.ts";
import { complementNames } from "./complement-names.ts";
import { complementEnd, joinedEnd } from "./inner-words.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import { phraseEnd } from "./phrases.ts";
import type { Run } from "./run.ts";
import { isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

const LEGAL_AFTER_COMMA = /^(?:Inc|Ltd|LLC|L\.?L\.?C|LP|L\.P|Corp|Co|SA|SAS|SARL|AG)$/u;
const MOST_COMPLEMENTS = 3;
/** Longest set phrase in words. */
const LONGEST_SET_PHRASE = 4;
/** Longest name in words; beyond it a run is a line of capitals, not a name. */
const MOST_WORDS = 14;

/**
 * Finds the runs of a text, left to right, none overlapping.
 * @param workAt the title of a work that begins at a word, if one does.
 */
export function findRuns(
  words: readonly Word[],
  knowledge: Knowledge,
  workAt: (from: number) => Run | null,
): Run[] {
  const complements = complementNames(words, knowledge);
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!opens(words, i, knowledge)) {
      i++;
      continue;
    }
    const work = workAt(i);
    if (work) {
      runs.push({ ...work, work: true });
      i = work.to;
      continue;
    }
    const complement = complements.get(i);
    if (complement !== undefined) {
      runs.push({ from: i, to: complement, whole: true });
      i = complement;
      continue;
    }
    const to = runEnd(words, i, knowledge);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function opens(words: readonly Word[], i: number, knowledge: Knowledge): boolean {
  const word = words[i];
  if (!word || !(isCapital(word) || word.shape === "initial")) return false;
  if (isAddress(words, i) || inSetPhrase(words, i, knowledge)) return false;
  if (isCapital(word)) {
    // Where months are written small, a capital in mid-sentence makes a name of one ("Mars").
    return (
      !knowledge.lexicon.calendar.has(word.folded) || (!knowledge.calendarCapitals && !word.weak)
    );
  }
  // "J. K. Martin", "J.-P. Martin", "T Martin"
  const after = afterInitial(words, i);
  return after > i && (isCapital(words[after]) || words[after]?.shape === "initial");
}

/** Whether the word is a part of a set phrase, a common noun in all but its capital: "un cheval de Troie". */
function inSetPhrase(words: readonly Word[], at: number, { lexicon }: Knowledge): boolean {
  if (!lexicon.setPhraseWords.has(nameKey(words[at]?.text ?? ""))) return false;
  for (let from = Math.max(0, at - LONGEST_SET_PHRASE + 1); from <= at; from++) {
    if (phraseEnd(words, from, LONGEST_SET_PHRASE, (key) => lexicon.setPhrases.has(key)) > at) {
      return true;
    }
  }
  return false;
}

/** Part of a web or mail address, a handle or a hashtag. */
function isAddress(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (before?.shape === "mark" && before.end === word?.start && /[@#/_]/u.test(before.text)) {
    return before.text !== "/" || words[i - 2]?.text === "/" || words[i - 2]?.text === ":";
  }
  return after?.text === "@" && after.start === word?.end;
}

/** The index of the word after an initial and its stop and hyphen; the same index when nothing follows. */
function afterInitial(words: readonly Word[], i: number): number {
  let next = i + 1;
  if (words[next]?.text === "." && words[next]?.start === words[i]?.end) next++;
  else if (words[i]?.weak) return i;
  if (words[next]?.text === "-" && words[next]?.start === words[next - 1]?.end) next++;
  return words[next]?.sentence === words[i]?.sentence ? next : i;
}

function runEnd(words: readonly Word[], from: number, knowledge: Knowledge): number {
  const { lexicon, gazetteer } = knowledge;
  const first = words[from];
  let end = from + 1;
  let head = isHead(first, knowledge);
  let personal = isFirstName(first);
  let complements = 0;
  if (first?.shape === "initial") end = afterInitial(words, from);
  while (end < words.length && end - from < MOST_WORDS) {
    const word = words[end];
    const last = words[end - 1];
    if (!word || word.sentence !== first?.sentence || last?.possessive || last?.tail) break;
    if (isCapital(word)) {
      if (lexicon.calendar.has(word.folded) && !(personal && end === from + 1)) break;
      head ||= isHead(word, knowledge);
      // "Avec Charles de …", "Président Charles de …": the personal name begins here.
      if (
        !personal &&
        last &&
        (lexicon.functionWords.has(last.lower) || lexicon.titles.has(last.folded))
      ) {
        personal = isFirstName(word);
      }
      end++;
      continue;
    }
    if (word.shape === "initial") {
      const after = afterInitial(words, end);
      if (after > end && (isCapital(words[after]) || words[after]?.shape === "initial")) {
        end = after;
        continue;
      }
      // "Henri V", "Martin L."
      const stopped = words[end + 1]?.text === "." && words[end + 1]?.start === word.end;
      if (!word.weak && (stopped || (/[IVX]/u.test(word.text) && personal))) end++;
      break;
    }
    if (word.shape === "number") {
      const numbered = lexicon.numbered.has(last?.folded ?? "") && /^\d{1,3}$/u.test(word.text);
      const edition =
        isEventHead(words, from, end, knowledge) && /^(?:19|20)\d\d$/u.test(word.text);
      if ((numbered && !/^(?:à|%|to)$/u.test(words[end + 1]?.text ?? "")) || edition) end++;
      break;
    }
    if (word.text === "." && isAbbreviation(last) && isCapital(words[end + 1])) {
      end++;
      continue;
    }
    if (isPluralPossessive(words, end, knowledge)) {
      end += 2;
      continue;
    }
    const persons = personal && end - from > 1 && isFirstName(words[end + 1]);
    if (word.text === "&" && isCapital(words[end + 1]) && !persons) {
      end += 2;
      continue;
    }
    if (word.text === "+" && word.start === last?.end) {
      end++;
      break;
    }
    if (word.text === "," && LEGAL_AFTER_COMMA.test(words[end + 1]?.text ?? "")) {
      end += 2;
      continue;
    }
    if (word.shape === "lower" && end === from + 1 && isColouredGroup(last, word, knowledge)) {
      end++;
      break;
    }
    const joined = joinedEnd(words, end, knowledge, head, personal);
    if (joined > end) {
      end = joined;
      continue;
    }
    const completed =
      head && knowledge.lowerComplements && complements < MOST_COMPLEMENTS
        ? complementEnd(words, from, end, knowledge)
        : end;
    if (completed === end) break;
    end = completed;
    complements++;
  }
  const firstKey = nameKey(first?.text ?? "").split(" ")[0] ?? "";
  return Math.max(end, phraseEnd(words, from, gazetteer.longest(firstKey), gazetteer.has));
}

/** "Farmers' Union": the apostrophe of a plural inside a name, a head word after it. */
function isPluralPossessive(words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const mark = words[at];
  const last = words[at - 1];
  const next = words[at + 1];
  return (
    knowledge.possessives &&
    /^['’]$/u.test(mark?.text ?? "") &&
    mark?.start === last?.end &&
    (last?.text.endsWith("s") ?? false) &&
    next?.start !== mark?.end &&
    isHead(next, knowledge)
  );
}

function isEventHead(
  words: readonly Word[],
  from: number,
  to: number,
  { lexicon }: Knowledge,
): boolean {
  for (let i = from; i < to; i++) {
    if (lexicon.eventHeads.has(words[i]?.folded ?? "") && isCapital(words[i])) return true;
  }
  return false;
}

/** A plural with a colour is a movement or a troop: "Bonnets rouges", "Casques bleus". */
function isColouredGroup(name: Word | undefined, adjective: Word, { lexicon }: Knowledge): boolean {
  return (
    name?.shape === "capital" && /[sx]$/u.test(name.text) && lexicon.colours.has(adjective.lower)
  );
}

function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && /^(?:St|Ste|Mt|Ft|Jr|Sr|Bros|Inc|Co|Corp)$/u.test(word.text);
}
