// Runs what is too long for every change: every page in both browsers, every outside page. A table stands at the end.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = [
  { name: "unit", arguments: ["run"] },
  { name: "end to end, everything", arguments: ["run", "--config", "vitest.e2e.config.ts"] },
];

const folder = mkdtempSync(join(tmpdir(), "lede-prove-"));

const rows = RUNS.map(({ name, arguments: args }, index) => {
  const started = Date.now();
  const report = join(folder, `${index}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("vitest", [...args, ...reporters], {
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, LEDE_PROVE: "1" },
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
console.table(rows);
process.exitCode = rows.some(({ status }) => status !== 0) ? 1 : 0;
