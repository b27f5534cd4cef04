import { parseArgs } from "node:util";
import type { Language, Split } from "./document/types.ts";
import { LANGUAGES, SPLITS, type Choice } from "./files.ts";

export const USAGE = `Usage: npm run corpus -- COMMAND [--lang fr|en] [--split train|dev|unseen] [FILE…]

  check                 grammar and rules; exit code 1 when anything is wrong
`;

/** The user's mistake: told in one line, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

export interface Command {
  command: string;
  choice: Choice;
}

/** @throws UsageError for what the tools do not have */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: "string" }, split: { type: "string" } },
    }),
  );
  const [command = "", ...files] = positionals;
  return {
    command,
    choice: {
      lang: oneOf<Language>("--lang", LANGUAGES, values.lang),
      split: oneOf<Split>("--split", SPLITS, values.split),
      files,
    },
  };
}

function oneOf<T extends string>(
  option: string,
  list: readonly T[],
  value: string | undefined,
): T | null {
  if (value === undefined) return null;
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
