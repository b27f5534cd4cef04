import { UsageError, type Command } from "../arguments.ts";
import { LANGUAGES, SPLITS, readChosen } from "../files.ts";
import type { Write } from "../output.ts";
import { scoreGiven } from "../given/given.ts";
import { scoreReading } from "../score/read.ts";
import { givenReport, scoreNumbers, scoreReport } from "../score/report.ts";
import { addScore, emptyScore, type Score } from "../score/score.ts";

/** @throws UsageError where misses of the unseen articles are asked for */
export async function runScore(
  { choice, misses, json, damaged, given }: Command,
  write: Write,
): Promise<number> {
  const asked = choice.split === "unseen" || choice.files.length > 0;
  const documents = readChosen(choice)
    .map(({ document }) => document)
    .filter(({ split }) => split !== "unseen" || asked)
    .filter(({ meta }) => !damaged || meta.damage !== null);
  if (misses > 0 && documents.some(({ split }) => split === "unseen")) {
    throw new UsageError(
      "the misses of unseen articles are not shown: whoever has read them builds to them, and the split measures no more; look at --split dev",
    );
  }
  const scores = new Map<string, Score>();
  for (const document of documents) {
    const key = `${document.lang} ${document.split ?? "elsewhere"}`;
    const score = scores.get(key) ?? emptyScore();
    scores.set(key, score);
    addScore(score, given ? scoreGiven(document) : await scoreReading(document, damaged));
  }
  const order = LANGUAGES.flatMap((lang) =>
    [...SPLITS, "elsewhere"].map((split) => `${lang} ${split}`),
  ).filter((key) => scores.has(key));
  const of = (key: string): Score => scores.get(key) ?? emptyScore();
  if (json) {
    const numbers = order.map((key) => [key, scoreNumbers(of(key))]);
    write(`${JSON.stringify(Object.fromEntries(numbers))}\n`);
  } else {
    for (const key of order) {
      write(`${(given ? givenReport : scoreReport)(key, of(key))}\n`);
      for (const line of of(key).misses.slice(0, misses)) write(`  ${line}\n`);
    }
  }
  return [...scores.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}
