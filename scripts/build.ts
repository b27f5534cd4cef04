// Builds one browser's extension, and says so in one line. WXT's own report is shown only when it fails: its spinner
// writes control characters into logs.
import { spawnSync } from "node:child_process";

const [browser = "chrome"] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync("wxt", ["build", "-b", browser, "--mv3"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (status === 0) console.log(`Built .output/${browser}-mv3`);
else {
  process.stderr.write(stdout + stderr);
  process.exitCode = 1;
}
