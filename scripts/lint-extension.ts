// Runs Mozilla's own linter on the Firefox build. It fails on an error, and on any warning that is not known.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

interface Message {
  code: string;
  message: string;
  file?: string;
}
interface Report {
  errors: Message[];
  warnings: Message[];
}

/**
 * Readability, DOMPurify and Preact hold an assignment to innerHTML each. Lede's own code has none (a lint rule and a
 * test see to that), and Trusted Types are enforced where those libraries run in our pages.
 */
const KNOWN = new Set(["UNSAFE_VAR_ASSIGNMENT"]);

const { stdout } = await promisify(execFile)(
  "web-ext",
  ["lint", "--source-dir", ".output/firefox-mv3", "--output", "json"],
  { maxBuffer: 1e8, shell: process.platform === "win32" },
).catch((error: { stdout?: string }) => {
  if (error.stdout?.startsWith("{")) return { stdout: error.stdout };
  throw error;
});
const { errors, warnings } = JSON.parse(stdout) as Report;
const faults = [...errors, ...warnings.filter(({ code }) => !KNOWN.has(code))];
for (const { code, message, file } of faults) console.error(`${code} ${file ?? ""}: ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${faults.length} of them to mend`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
