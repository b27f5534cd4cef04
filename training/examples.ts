/** Texts as the model is taught by them: words, what the rules say of each, and the right label. */
import { readFileSync } from "node:fs";
import { knowledgeOf, type Knowledge } from "../lib/core/entities/language.ts";
import { labelsOf, NAME_TYPES, type LabelledRun } from "../lib/core/entities/model/labels.ts";
import { ruleLabels } from "../lib/core/entities/names-by-model.ts";
import { namesByRules } from "../lib/core/entities/rules.ts";
import { wordsOf, type Word } from "../lib/core/entities/words.ts";
import type { Block, Span } from "../lib/core/reading.ts";
import { segment } from "../lib/core/text/segment.ts";
import type { Segmented } from "../lib/core/text/segmented.ts";

export type Language = "fr" | "en";

/** A name that a text has, offsets in UTF-16 code units; a doubtful one may as well be left, and does not count. */
export interface StatedName extends Span {
  /** Index into `NAME_TYPES`. */
  type: number;
  doubtful?: boolean;
}

export interface Example {
  id: string;
  /** The same for all that was made of one text. */
  origin: string;
  /** Whether this project wrote it: the press, by the rules of corpus/README.md. */
  own: boolean;
  words: Word[];
  rules: Uint8Array;
  gold: Uint8Array;
  /** Names of the text, also those that no words of ours make; offsets in UTF-16 code units. */
  names: StatedName[];
  /** What the words were made from, for reading it as the product does. */
  segmented: Segmented;
}

/** A name as the corpora have it; offsets in Unicode code points. */
interface Stated {
  start: number;
  end: number;
  type: string;
}

export function knowledgeFor(lang: Language): Knowledge {
  const knowledge = knowledgeOf(lang, "abc");
  if (!knowledge) throw new Error(`nothing is known of ${lang}`);
  return knowledge;
}

/** A file of one JSON object a line: `{"id", "text", "entities": [{start, end, type}]}`. */
export function readExamples(
  file: string,
  lang: Language,
  redraw: (text: string, names: Example["names"]) => Example["names"] = (_, names) => names,
): Example[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: Stated[];
      };
      const offsets = codeUnitOffsets(text);
      const names = entities.map(({ start, end, type }) => ({
        start: offsets[start] ?? 0,
        end: offsets[end] ?? 0,
        type: typeIndex(type),
      }));
      return exampleOf(id, text, linesOf(text), redraw(text, names), lang);
    });
}

export function exampleOf(
  id: string,
  text: string,
  blocks: Block[],
  names: Example["names"],
  lang: Language,
): Example {
  const knowledge = knowledgeFor(lang);
  const segmented = segment(text, blocks, lang);
  const words = wordsOf(segmented, knowledge.possessives);
  return {
    id,
    origin: id,
    own: false,
    words,
    rules: ruleLabels(words.length, namesByRules(text, words, knowledge)),
    // A doubtful name is learned as none: as names, they cost French 0.01.
    gold: labelsOf(
      words.length,
      runsIn(
        words,
        names.filter(({ doubtful }) => !doubtful),
      ),
    ),
    names,
    segmented,
  };
}

export function typeIndex(type: string): number {
  const index = NAME_TYPES.findIndex((known) => known === type);
  return index < 0 ? NAME_TYPES.indexOf("other") : index;
}

/** Names as runs of words; those that end within a word are left out, and where two overlap the second. */
function runsIn(words: readonly Word[], names: Example["names"]): LabelledRun[] {
  const places = new Map(words.map(({ start }, at) => [start, at]));
  const runs: LabelledRun[] = [];
  let free = 0;
  for (const { start, end, type } of names.toSorted((a, b) => a.start - b.start)) {
    const from = places.get(start);
    if (from === undefined || from < free) continue;
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to++;
    runs.push({ from, to, type });
    free = to;
  }
  return runs;
}

function codeUnitOffsets(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets;
}

function linesOf(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: "p",
  }));
}
