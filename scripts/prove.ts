// Runs what is too long for every change: every page in both browsers, every outside page, the browsers killed a hundred
// times while they save (`--kills N`: N times). Tables stand at the end: of what was saved and lost, and of the runs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const RUNS = [
  { name: "unit", arguments: ["run"] },
  { name: "end to end, everything", arguments: ["run", "--config", "vitest.e2e.config.ts"] },
];

const { kills } = parseArgs({ options: { kills: { type: "string", default: "100" } } }).values;
const folder = mkdtempSync(join(tmpdir(), "lede-prove-"));
const tally = join(folder, "saved.ndjson");

const rows = RUNS.map(({ name, arguments: args }, index) => {
  const started = Date.now();
  const report = join(folder, `${index}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("vitest", [...args, ...reporters], {
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, LEDE_PROVE: "1", LEDE_KILLS: kills, LEDE_COUNTS: tally },
  });
  const counts = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  return {
    run: name,
    passed: counts["numPassedTests"],
    failed: counts["numFailedTests"],
    skipped: counts["numPendingTests"],
    seconds: Math.round((Date.now() - started) / 1000),
    status,
  };
});
if (existsSync(tally)) {
  const lines = readFileSync(tally, "utf8").trim().split("\n");
  console.table(lines.map((line) => JSON.parse(line) as Record<string, unknown>));
}
console.table(rows);
process.exitCode = rows.some(({ status }) => status !== 0) ? 1 : 0;
