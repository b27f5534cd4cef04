// Scores what the product finds, with the models of a folder or by the rules alone:
// `node training/score.ts [fr en] [--models DIR] [--corpora DIR] [--misses FILE]`. Only development parts are read.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readModel, type NameModel } from "../lib/core/entities/model/model.ts";
import { CORPORA, ownExamples } from "./corpora.ts";
import { readExamples, type Example, type Language } from "./examples.ts";
import { measureFound, row } from "./measure.ts";

const DEVELOPMENT: Readonly<Record<Language, readonly string[]>> = {
  fr: ["fr/winer-dev.ndjson"],
  en: [
    "en/wikigold-dev.ndjson",
    "en/btc-dev.ndjson",
    "en/uner-ewt-dev.ndjson",
    "en/wnut17-dev.ndjson",
  ],
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: "string" },
    corpora: { type: "string", default: CORPORA },
    misses: { type: "string" },
  },
});

const misses: string[] = [];
for (const lang of (positionals.length > 0 ? positionals : ["fr", "en"]) as Language[]) {
  const model =
    values.models === undefined ? null : modelOf(join(values.models, `names-${lang}.bin`));
  for (const file of DEVELOPMENT[lang]) {
    const path = join(values.corpora, file);
    if (existsSync(path)) report(file, readExamples(path, lang), model);
  }
  report(`${lang} press dev`, ownExamples(lang, "dev"), model);
}
if (values.misses !== undefined) writeFileSync(values.misses, `${misses.join("\n")}\n`);

function report(name: string, examples: readonly Example[], model: NameModel | null): void {
  const measured = measureFound(examples, model, (line) => misses.push(`${name} ${line}`));
  console.log(`${name}: ${row(measured)}`);
}

function modelOf(file: string): NameModel {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return readModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
