// Teaches the models of names and writes them to training/.out: `npm run train [-- fr en]`. With `--measure`, a table by
// cross-validation and over blocks of time instead; nothing is written then.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readModel } from "../lib/core/entities/model/model.ts";
import { tag } from "../lib/core/entities/model/tag.ts";
import { trainingExamples, CORPORA } from "./corpora.ts";
import { knowledgeFor, type Example, type Language } from "./examples.ts";
import { teachFacts } from "./facts/facts.ts";
import { f1, measure } from "./measure.ts";
import { STANDARD, teach } from "./teach.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    measure: { type: "boolean", default: false },
    corpora: { type: "string", default: CORPORA },
    folds: { type: "string", default: "5" },
  },
});

const facts = positionals.includes("facts");
if (facts) teachFacts(values.measure, Number(values.folds));
for (const lang of (facts
  ? []
  : positionals.length > 0
    ? positionals
    : ["fr", "en"]) as Language[]) {
  const examples = trainingExamples(lang, values.corpora);
  const words = examples.reduce((sum, example) => sum + example.words.length, 0);
  console.log(`${lang}: ${examples.length} texts, ${words} words`);
  if (values.measure) measureAll(lang, examples, Number(values.folds));
  else write(lang, examples);
}

function write(lang: Language, examples: readonly Example[]): void {
  const started = performance.now();
  const file = teach(examples, knowledgeFor(lang), STANDARD);
  mkdirSync("training/.out", { recursive: true });
  writeFileSync(`training/.out/names-${lang}.bin`, file);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`training/.out/names-${lang}.bin: ${file.length} bytes, ${seconds} s`);
}

/** Cross-validation, then each block of time by what came before it; texts stand in order of time within a corpus. */
function measureAll(lang: Language, examples: readonly Example[], folds: number): void {
  for (let fold = 0; fold < folds; fold++) {
    const unseen = (_: Example, index: number): boolean => index % folds === fold;
    report(
      `part ${fold + 1} of ${folds}`,
      lang,
      examples.filter((example, index) => !unseen(example, index)),
      examples.filter(unseen),
    );
  }
  for (let block = 1; block < folds; block++) {
    const from = Math.floor((examples.length * block) / folds);
    const to = Math.floor((examples.length * (block + 1)) / folds);
    report(
      `block ${block + 1} by those before`,
      lang,
      examples.slice(0, from),
      examples.slice(from, to),
    );
  }
}

function report(
  title: string,
  lang: Language,
  taught: readonly Example[],
  unseen: readonly Example[],
): void {
  const knowledge = knowledgeFor(lang);
  const model = readModel(teach(taught, knowledge, STANDARD).buffer);
  const measured = measure(unseen, ({ words, rules }) => tag(words, rules, model, knowledge));
  const row = Object.entries(measured).map(([type, counts]) => `${type} ${f1(counts).toFixed(3)}`);
  console.log(`${title}: ${row.join(", ")}`);
}
