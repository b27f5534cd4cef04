import type { Block, Reading } from "../reading.ts";

/** Blocks that an export writes as one thing: the items of a list, or a single block of another kind. */
export interface Group {
  kind: Block["kind"];
  blocks: Block[];
}

/** The blocks of a Reading with the items of each list, and the parts of each quotation, brought together. */
export function groupBlocks(reading: Reading): Group[] {
  const groups: Group[] = [];
  for (const block of reading.blocks) {
    const last = groups.at(-1);
    const joins = block.kind === "li" || block.kind === "quote";
    if (joins && last?.kind === block.kind) last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}

/** The rows and cells of a table block: a line a row, a tab between cells; every row as wide as the widest. */
export function tableCells(text: string): string[][] {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t").map((value) => value.trim()));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
