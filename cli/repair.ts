import type { Repair } from "../lib/core/reading.ts";
import { repairText } from "../lib/core/repair/repair.ts";
import type { RepairCommand } from "./arguments.ts";
import { decode } from "./charset.ts";
import { readText } from "./files.ts";
import type { Write } from "./output.ts";

/**
 * `lede repair`: the text of FILE with its damage repaired, line by line; or the list of edits.
 * @throws FileError when FILE cannot be read
 */
export async function repair(command: RepairCommand, write: Write): Promise<number> {
  const source = await readText(command.file);
  const { text, repairs } = repairText(source.text, {}, { decode });
  await write(command.explain ? explain(text, repairs) : text);
  return 0;
}

/**
 * One line an edit: where it stands (line and column of the repaired text; columns in UTF-16 code units), its kind and
 * confidence, what it was and is, and why.
 * @param repairs in text order
 */
export function explain(text: string, repairs: readonly Repair[]): string {
  let line = 1;
  let lineStart = 0;
  let next = lineEnd(text, 0);
  let output = "";
  for (const { start, damaged, repaired, kind, confidence, evidence, applied } of repairs) {
    for (; next <= start; next = lineEnd(text, next)) {
      line++;
      lineStart = next;
    }
    const change = `${JSON.stringify(damaged)} → ${JSON.stringify(repaired)}`;
    const state = applied ? "" : " (suggested only)";
    output += `${line}:${start - lineStart + 1}  ${kind} ${confidence.toFixed(2)}${state}  ${change}  ${evidence}\n`;
  }
  return output;
}

/** The offset after the line feed that ends a line; Infinity for the last line. */
function lineEnd(text: string, lineStart: number): number {
  const end = text.indexOf("\n", lineStart);
  return end < 0 ? Infinity : end + 1;
}
