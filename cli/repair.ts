import { repairArticle } from "../lib/core/repair/repair.ts";
import { detectLanguage } from "../lib/core/text/language.ts";
import type { RepairCommand } from "./arguments.ts";
import { decode } from "./charset.ts";
import { readText } from "./files.ts";
import type { Write } from "./output.ts";
import { plainArticle } from "./plain.ts";
import { restoreLines } from "./restore.ts";

type Repaired = ReturnType<typeof repairArticle>;

/**
 * `lede repair`: the text of FILE with its damage repaired, its lines kept; or the list of edits.
 * @throws FileError when FILE cannot be read
 */
export async function repair(command: RepairCommand, write: Write): Promise<number> {
  const { text } = await readText(command.file);
  const article = plainArticle(text, null);
  const { lang, ...source } = article.reading;
  const repaired = repairArticle(
    { ...source, lang: detectLanguage(source.text, lang), twins: article.twins },
    { decode },
  );
  const restored = restoreLines(text, repaired);
  await write(command.explain ? explain(repaired, restored.lineOfBlock) : restored.text);
  return 0;
}

/** One line an edit: where it stands (line of the text that comes out, column in UTF-16 code units), what, and why. */
function explain({ blocks, repairs }: Repaired, lineOfBlock: readonly number[]): string {
  let index = 0;
  return repairs
    .map(({ start, damaged, repaired, kind, confidence, evidence, applied }) => {
      while ((blocks[index]?.end ?? Infinity) < start) index++;
      const block = blocks[index];
      const column = block ? start - block.start + 1 : 1;
      const place = `${lineOfBlock[index] ?? 1}:${column}`;
      const change = `${JSON.stringify(damaged)} → ${JSON.stringify(repaired)}`;
      const state = applied ? "" : " (suggested only)";
      return `${place}  ${kind} ${confidence.toFixed(2)}${state}  ${change}  ${evidence}\n`;
    })
    .join("");
}
