import { parseArgs } from "node:util";
import type { Language, Split } from "./document/types.ts";
import { LANGUAGES, SPLITS, type Choice } from "./files.ts";

export const USAGE = `Usage: npm run corpus -- COMMAND [--lang fr|en] [--split train|dev|unseen] [FILE…]

  check             grammar, and every rule that can be checked; exit code 1 when anything is wrong
  stats             how much there is, of what, how various it is, and how far two annotators agree
  export            NDJSON of names, gold and pages, with damaged twins
    --out DIR       outside the repository; without it, corpus/.out
  score             today's Lede against the marks, on train and dev; on unseen only with --split unseen
    --misses N      also the first N misses of each language and split; never of unseen
    --json          as one JSON object
    --given         owners and periods alone, with names, figures and roles as they are marked
  summaries         Lede's summaries beside the first three sentences and TextRank, against the marked sentences
    --fit           the weights that train would give the summary's signals
  bare FILE         an article's text without its marks, for a second annotator
`;

/** The user's mistake: told in a line, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

export const COMMANDS = ["check", "stats", "export", "score", "summaries", "bare"] as const;

export interface Command {
  name: (typeof COMMANDS)[number];
  choice: Choice;
  out: string | null;
  misses: number;
  json: boolean;
  damaged: boolean;
  given: boolean;
  fit: boolean;
}

/** @throws UsageError for what the tools do not have */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        split: { type: "string" },
        out: { type: "string" },
        misses: { type: "string" },
        json: { type: "boolean" },
        damaged: { type: "boolean" },
        given: { type: "boolean" },
        fit: { type: "boolean" },
      },
    }),
  );
  const [name, ...files] = positionals;
  const misses = values.misses ?? "0";
  if (!/^\d{1,6}$/u.test(misses)) throw new UsageError(`--misses is a number, not '${misses}'`);
  if (name === undefined) throw new UsageError("no command");
  return {
    name: oneOf("the command", COMMANDS, name),
    choice: {
      lang: values.lang === undefined ? null : oneOf<Language>("--lang", LANGUAGES, values.lang),
      split: values.split === undefined ? null : oneOf<Split>("--split", SPLITS, values.split),
      files,
    },
    out: values.out ?? null,
    misses: Number(misses),
    json: values.json ?? false,
    damaged: values.damaged ?? false,
    given: values.given ?? false,
    fit: values.fit ?? false,
  };
}

function oneOf<T extends string>(option: string, list: readonly T[], value: string): T {
  const found = list.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is ${list.join(", ")}, not '${value}'`);
  return found;
}

function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
