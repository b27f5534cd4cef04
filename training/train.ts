// Teaches the models of names and writes them to training/.out: `npm run train [-- fr en]`. With `--measure`, a table by
// cross-validation and over blocks of time instead; nothing is written then.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readModel, type NameModel } from "../lib/core/entities/model/model.ts";
import { CORPORA, ownExamples, publicExamples, trainingExamples, withRenamed } from "./corpora.ts";
import { knowledgeFor, type Example, type Language } from "./examples.ts";
import { teachFacts } from "./facts/facts.ts";
import { measureFound, row } from "./measure.ts";
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
const named = positionals.length > 0 ? positionals : ["fr", "en"];
for (const lang of (facts ? [] : named) as Language[]) {
  if (values.measure) measureAll(lang, Number(values.folds));
  else write(lang, trainingExamples(lang, values.corpora));
}

function write(lang: Language, examples: readonly Example[]): void {
  const started = performance.now();
  const words = examples.reduce((sum, example) => sum + example.words.length, 0);
  console.log(`${lang}: ${examples.length} texts, ${words} words`);
  const file = teach(examples, knowledgeFor(lang), STANDARD);
  mkdirSync("training/.out", { recursive: true });
  writeFileSync(`training/.out/names-${lang}.bin`, file);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`training/.out/names-${lang}.bin: ${file.length} bytes, ${seconds} s`);
}

/** Cross-validation, then each block of time by what came before it; texts stand in order of time within a corpus. */
function measureAll(lang: Language, folds: number): void {
  const others = publicExamples(lang, values.corpora);
  const own = ownExamples(lang, "train");
  for (let fold = 0; fold < folds; fold++) {
    const taught = (_: Example, index: number): boolean => index % folds !== fold;
    const unseen = (_: Example, index: number): boolean => index % folds === fold;
    const model = modelOf(lang, others.filter(taught), own.filter(taught));
    report(`part ${fold + 1} of ${folds}, public`, others.filter(unseen), model);
    report(`part ${fold + 1} of ${folds}, own`, own.filter(unseen), model);
  }
  for (let block = 1; block < folds; block++) {
    const from = Math.floor((others.length * block) / folds);
    const to = Math.floor((others.length * (block + 1)) / folds);
    const model = modelOf(lang, others.slice(0, from), own);
    report(`block ${block + 1} by those before`, others.slice(from, to), model);
  }
}

function modelOf(lang: Language, others: readonly Example[], own: readonly Example[]): NameModel {
  return readModel(teach(withRenamed(others, own, lang), knowledgeFor(lang), STANDARD).buffer);
}

function report(title: string, unseen: readonly Example[], model: NameModel): void {
  console.log(`${title}: ${row(measureFound(unseen, model))}`);
}
