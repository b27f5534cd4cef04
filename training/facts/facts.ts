// Teaches the scorer of roles and writes its weights into lib/core/facts/scorer: `npm run train -- facts`. With
// `--measure`, tables by cross-validation over the articles to learn from, and of those to look at; nothing is written.
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readChosen } from "../../corpus/tools/files.ts";
import { packWeights } from "../../lib/core/facts/scorer/pack.ts";
import { STEP } from "../../lib/core/facts/scorer/weigh.ts";
import { isotonic, outcomesOf, type Outcome } from "./calibrate.ts";
import { articleOf, type Article } from "./examples.ts";
import { learn, STANDARD } from "./learn.ts";
import { crossValidate, judge, report } from "./measure.ts";

const CALIBRATION = "lib/core/facts/scorer/calibration.ts";
const PACKED = "lib/core/facts/scorer/packed.ts";
/** Weights nearer to 0 than this are left out of the file. */
const LEAST = 0.02;

export function teachFacts(measuring: boolean, folds: number): void {
  const train = articles("train");
  if (measuring) {
    const dev = articles("dev");
    report(`by cross-validation, ${folds} parts`, crossValidate(train, folds), train);
    report("dev", judge(dev, quantised(train), STEP), dev);
    return;
  }
  const knots = isotonic(calibrationOutcomes(train, folds));
  writeFileSync(CALIBRATION, calibrationModule(knots));
  console.log(`${CALIBRATION}: ${knots.map(([from, to]) => `${from} is ${to}`).join(", ")}`);
  const packed = packWeights(quantised(train));
  writeFileSync(PACKED, moduleOf(packed, train.length));
  console.log(`${PACKED}: ${gzipSync(packed).length} bytes, gzipped`);
}

/** The facts of each article, with roles by weights learnt from the other parts. */
function calibrationOutcomes(train: readonly Article[], folds: number): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learn(
      train.filter((_article, at) => at % folds !== fold).flatMap(({ examples }) => examples),
      STANDARD,
    );
    return train
      .filter((_article, at) => at % folds === fold)
      .flatMap(({ document }) => outcomesOf(document, weights));
  }).flat();
}

const articles = (split: "train" | "dev"): Article[] =>
  readChosen({ lang: null, split, files: [] }).map(({ document }) => articleOf(document));

function quantised(train: readonly Article[]): Int16Array {
  const learnt = learn(
    train.flatMap(({ examples }) => examples),
    STANDARD,
  );
  return Int16Array.from(learnt, (weight) =>
    Math.abs(weight) < LEAST ? 0 : Math.max(-2047, Math.min(2047, Math.round(weight / STEP))),
  );
}

const calibrationModule = (knots: readonly (readonly [number, number])[]): string =>
  `/**\n * What speaks for a fact, and the share of such facts that are right: written by \`npm run train -- facts\`, which\n * measures it by cross-validation on corpus/{fr,en}/train.\n */\nexport const KNOTS: readonly (readonly [number, number])[] = [\n${knots.map(([from, to]) => `  [${from}, ${to}],\n`).join("")}];\n`;

const moduleOf = (packed: string, articles: number): string =>
  `// Written by \`npm run train -- facts\` from the ${articles} articles of corpus/{fr,en}/train; see training/README.md.\n// oxfmt-ignore\nexport const PACKED =\n  "${packed}";\n`;
