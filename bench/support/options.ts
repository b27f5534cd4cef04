import { parseArgs } from "node:util";

export interface BenchOptions {
  /** The folder of the outside corpora. */
  corpora: string;
  /** Counted runs of each side on each page. */
  rounds: number;
  /** Where extraction is measured. */
  on: readonly Engine[];
  /** In which the library is measured. */
  browsers: readonly string[];
  /** Of what is done in the library, what is measured. */
  only: RegExp;
}

const ENGINES = ["chromium", "node"] as const;
export type Engine = (typeof ENGINES)[number];

/** @throws TypeError for an option that is not known. */
export function readOptions(args: string[]): { names: string[]; options: BenchOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpora: { type: "string", default: "../shared/corpora" },
      rounds: { type: "string", default: "7" },
      on: { type: "string", default: ENGINES.join(",") },
      browsers: { type: "string", default: "Chromium,Firefox" },
      only: { type: "string", default: "" },
    },
  });
  return {
    names: positionals,
    options: {
      corpora: values.corpora,
      rounds: Math.max(1, Number(values.rounds) || 1),
      on: ENGINES.filter((engine) => values.on.split(",").includes(engine)),
      browsers: values.browsers.split(","),
      only: new RegExp(values.only, "u"),
    },
  };
}
