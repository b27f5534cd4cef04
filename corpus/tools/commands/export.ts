import { relative, resolve } from "node:path";
import { UsageError, type Command } from "../arguments.ts";
import { DEFAULT_OUT, exportTo, mayWrite } from "../export/write.ts";
import { fromCaller, readChosen } from "../files.ts";
import type { Write } from "../output.ts";

/** @throws UsageError for a folder within the repository */
export function runExport({ choice, out }: Command, write: Write): number {
  const folder = out === null ? DEFAULT_OUT : fromCaller(out);
  if (!mayWrite(folder)) {
    throw new UsageError(`${out} is within the repository: take a folder outside, or no --out`);
  }
  const documents = readChosen(choice).map(({ document }) => document);
  const files = exportTo(folder, documents);
  const shown = relative(process.cwd(), resolve(folder));
  write(`${documents.length} articles to ${files} files in ${shown}\n`);
  return 0;
}
