// Teaches the choice of owners and periods and writes their weights into lib/core/facts: `npm run train:choices`.
// With `--measure`, cross-validation by article instead; nothing is written then.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { readChosen } from "../../corpus/tools/files.ts";
import { COLUMNS } from "../../lib/core/facts/owner/layout.ts";
import { COLUMNS as PERIOD_COLUMNS } from "../../lib/core/facts/when/layout.ts";
import { learn } from "./learn.ts";
import { measureOwners, measurePeriods } from "./measure.ts";
import { ownerExamples } from "./owners.ts";
import { periodExamples } from "./periods.ts";
import { weightsFile } from "./write.ts";

/** Parts of the articles that each are read with what the others teach. */
const PARTS = 4;
const FOLDS = 5;

const { values } = parseArgs({ options: { measure: { type: "boolean", default: false } } });
const documents = readChosen(
  { lang: null, split: "train", files: [] },
  process.env.CORPUS_ROOT,
).map(({ document }) => document);
if (values.measure) measure();
else write();

function teachOwners(taught: readonly CorpusDocument[]): Float64Array {
  const options = { columns: COLUMNS };
  const right = taught.map((one) => ownerExamples(one, null));
  // An owner is chosen with its own choices before it in mind: as it makes them where it was not taught.
  const own = Array.from({ length: PARTS }, (_, part) => {
    const others = right.filter((_one, i) => i % PARTS !== part);
    const weights = learn(others.flat(), options);
    return taught
      .filter((_one, i) => i % PARTS === part)
      .flatMap((one) => ownerExamples(one, weights));
  });
  return learn(own.flat(), options);
}

function teachPeriods(taught: readonly CorpusDocument[]): Float64Array {
  const options = { columns: PERIOD_COLUMNS, prior: 1 };
  const right = taught.map((one) => periodExamples(one, null));
  const own = Array.from({ length: PARTS }, (_, part) => {
    const others = right.filter((_one, i) => i % PARTS !== part);
    const weights = learn(others.flat(), options);
    return taught
      .filter((_one, i) => i % PARTS === part)
      .flatMap((one) => periodExamples(one, weights));
  });
  return learn(own.flat(), options);
}

function write(): void {
  writeFileSync(
    "lib/core/facts/when/weights.ts",
    weightsFile(
      "PERIOD_WEIGHTS",
      "When a figure holds: the columns of layout.ts.",
      teachPeriods(documents),
    ),
  );
  writeFileSync(
    "lib/core/facts/owner/weights.ts",
    weightsFile(
      "OWNER_WEIGHTS",
      "Whose a figure is: the columns of layout.ts.",
      teachOwners(documents),
    ),
  );
}

function measure(): void {
  for (const line of measurePeriods(documents, FOLDS, teachPeriods)) console.log(line);
  for (const line of measureOwners(documents, FOLDS, teachOwners)) console.log(line);
}
