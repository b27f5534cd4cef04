/** How long Lede's repair of text takes, clean and damaged, from a short article to five megabytes. */
import { fixLatin1ToUtf8 } from "fix-latin1-to-utf8";
import { decode } from "../cli/charset.ts";
import { repairText } from "../lib/core/repair/repair.ts";
import { lost, misread } from "./support/damage.ts";
import { frenchText } from "./support/french.ts";
import { median } from "./support/statistics.ts";
import { shown, table } from "./support/table.ts";

const KB = 1_024;
const SIZES = [10, 100, 1_000, 5_000].map((size) => size * KB);

type Repair = (text: string) => string;

const lede: Repair = (text) => repairText(text, {}, { decode }).text;

interface Row {
  name: string;
  repair: Repair;
  damage: (text: string) => string;
}

const LEDE_ROWS: readonly Row[] = [
  { name: "clean", repair: lede, damage: (text) => text },
  { name: "UTF-8 misread", repair: lede, damage: misread },
  { name: "`?` for every accent and mark", repair: lede, damage: (text) => lost(text, "?") },
  { name: "U+FFFD for them", repair: lede, damage: (text) => lost(text, "\ufffd") },
  { name: "nothing but U+FFFD", repair: lede, damage: (text) => "\ufffd".repeat(text.length) },
];

const PEER_ROWS: readonly Row[] = [
  { name: "fix-latin1-to-utf8: clean", repair: fixLatin1ToUtf8, damage: (text) => text },
  { name: "fix-latin1-to-utf8: UTF-8 misread", repair: fixLatin1ToUtf8, damage: misread },
];

export function repair(): void {
  const text = frenchText(SIZES.at(-1) ?? 0);
  console.log("µs per KB of text (1 KB: 1,024 UTF-16 code units), median of warm runs\n");
  const rows = [...LEDE_ROWS, ...PEER_ROWS].map(({ name, repair, damage }) => {
    const costs = SIZES.map((size) => costOf(repair, damage(text.slice(0, size))));
    // How much dearer a KB is in the longest text than in one of 100 KB: 1 where time is linear.
    const growth = (costs.at(-1) ?? Number.NaN) / (costs[1] ?? Number.NaN);
    return [name, ...costs.map(shown), shown(growth)];
  });
  const heads = SIZES.map((size) =>
    size < 1_000 * KB ? `${size / KB} KB` : `${size / KB / 1_000} MB`,
  );
  console.log(`${table([["", ...heads, "5 MB to 100 KB"], ...rows])}\n`);
  console.log(`${table([["UTF-8 misread, 100 KB", "repaired to the letter"], ...healed()])}\n`);
}

/** Share of the lines that each puts right: the peer knows a list of characters, and no more. */
function healed(): string[][] {
  const lines = frenchText(100 * KB)
    .split("\n")
    .slice(0, -1);
  const damaged = misread(lines.join("\n"));
  return [
    ["Lede", lede],
    ["fix-latin1-to-utf8", fixLatin1ToUtf8],
  ].map(([name, repair]) => {
    const repaired = (repair as Repair)(damaged).split("\n");
    const right = lines.filter((line, index) => repaired[index] === line).length;
    return [String(name), `${Math.round((100 * right) / lines.length)} % of ${lines.length} lines`];
  });
}

/** Milliseconds that a size is run for at least, and runs at least. */
const LEAST_TIME = 300;
const LEAST_RUNS = 3;

/** Microseconds per KB. */
function costOf(repair: Repair, text: string): number {
  repair(text);
  const times: number[] = [];
  for (let spent = 0; times.length < LEAST_RUNS || spent < LEAST_TIME;) {
    const started = performance.now();
    repair(text);
    const ms = performance.now() - started;
    times.push(ms);
    spent += ms;
  }
  return (median(times) * 1_000) / (text.length / KB);
}
