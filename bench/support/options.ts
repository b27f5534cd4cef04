import { parseArgs } from "node:util";

export interface BenchOptions {
  /** The folder of the outside corpora. */
  corpora: string;
  /** Counted runs of each side on each page. */
  rounds: number;
}

/** @throws TypeError for an option that is not known. */
export function readOptions(args: string[]): { names: string[]; options: BenchOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      corpora: { type: "string", default: "../shared/corpora" },
      rounds: { type: "string", default: "7" },
    },
  });
  return {
    names: positionals,
    options: { corpora: values.corpora, rounds: Math.max(1, Number(values.rounds) || 1) },
  };
}
