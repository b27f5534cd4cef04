import type { Command } from "../arguments.ts";
import { readChosen } from "../files.ts";
import type { Write } from "../output.ts";
import { readArticle } from "../score/read.ts";
import { examplesOf, fit, type Example } from "../summaries/fit.ts";
import { measureSummaries, noSummaries, WAYS, type SummaryMeasure } from "../summaries/measure.ts";

/** The weights of `lib/core/summary/score.ts`, as the marks of train would have them. */
async function printFit({ choice }: Command, write: Write): Promise<void> {
  const examples: Example[] = [];
  for (const { document } of readChosen(choice)) {
    if (document.split !== "train") continue;
    const read = await readArticle(document);
    if (typeof read !== "string") examples.push(...examplesOf(document, read));
  }
  for (const [name, weight] of fit(examples))
    write(`${name.padEnd(12)} ${weight.toFixed(2)}
`);
}

/** Lede's summaries beside the first three sentences and TextRank, on train and dev; on unseen only if it is named. */
export async function runSummaries(command: Command, write: Write): Promise<number> {
  const { choice } = command;
  if (command.fit) {
    await printFit(command, write);
    return 0;
  }
  const asked = choice.split === "unseen" || choice.files.length > 0;
  const documents = readChosen(choice)
    .map(({ document }) => document)
    .filter(({ split }) => split !== "unseen" || asked);
  const keys = [...new Set(documents.map(({ lang, split }) => `${lang} ${split ?? "elsewhere"}`))];
  for (const key of keys) {
    const sums = new Map(WAYS.map((way) => [way, noSummaries()]));
    for (const document of documents) {
      if (`${document.lang} ${document.split ?? "elsewhere"}` !== key) continue;
      await measureSummaries(document, sums);
    }
    write(`${key}\n`);
    for (const way of WAYS) write(line(way, sums.get(way) ?? noSummaries()));
  }
  return 0;
}

function line(way: string, sum: SummaryMeasure): string {
  const mean = (value: number): number => value / Math.max(1, sum.articles);
  const share = (value: number): string => mean(value).toFixed(3);
  return `  ${way.padEnd(22)} F1 ${share(sum.f1)}  P ${share(sum.precision)}  R ${share(sum.recall)}  ${mean(sum.words).toFixed(1)} words in ${mean(sum.sentences).toFixed(2)} sentences\n`;
}
