import { UsageError, type Command } from "../arguments.ts";
import { bareArticle } from "../document/bare.ts";
import { readChosen } from "../files.ts";
import type { Write } from "../output.ts";

/** @throws UsageError without a file */
export function runBare({ choice }: Command, write: Write): number {
  if (choice.files.length === 0) throw new UsageError("bare takes a FILE");
  for (const { document } of readChosen(choice)) write(bareArticle(document));
  return 0;
}
