// Runs what is too long for every change: every page in both browsers, every outside page. A table stands at the end.
import { spawnSync } from "node:child_process";

const RUNS = [
  { name: "unit", arguments: ["run"] },
  { name: "end to end, everything", arguments: ["run", "--config", "vitest.e2e.config.ts"] },
];

const rows = RUNS.map(({ name, arguments: args }) => {
  const started = Date.now();
  const { status, stdout } = spawnSync(
    "vitest",
    [...args, "--reporter=default", "--reporter=json"],
    {
      encoding: "utf8",
      maxBuffer: 1e9,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, LEDE_PROVE: "1", NO_COLOR: "1" },
    },
  );
  const json = JSON.parse(stdout.slice(stdout.lastIndexOf('{"numTotalTestSuites"'))) as Record<
    string,
    number
  >;
  return {
    run: name,
    passed: json["numPassedTests"],
    failed: json["numFailedTests"],
    skipped: json["numPendingTests"],
    seconds: Math.round((Date.now() - started) / 1000),
    status,
  };
});
console.table(rows);
process.exitCode = rows.some(({ status }) => status !== 0) ? 1 : 0;
