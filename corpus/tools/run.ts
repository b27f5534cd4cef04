import { parseCommand, USAGE, UsageError } from "./arguments.ts";
import { runBare } from "./commands/bare.ts";
import { runCheck } from "./commands/check.ts";
import { runExport } from "./commands/export.ts";
import { runStats } from "./commands/stats.ts";
import type { Write } from "./output.ts";

const stdout: Write = (text) => void process.stdout.write(text);

/** Runs a command of the tools. @returns the exit code: 0, 1 when something is wrong, 2 for bad use */
export async function run(args: readonly string[], write: Write = stdout): Promise<number> {
  try {
    const command = parseCommand(args);
    switch (command.name) {
      case "check":
        return runCheck(command, write);
      case "stats":
        return runStats(command, write);
      case "export":
        return runExport(command, write);
      case "bare":
        return runBare(command, write);
      case "summaries": {
        const { runSummaries } = await import("./commands/summaries.ts");
        return await runSummaries(command, write);
      }
      case "score": {
        // With it come the reader and its DOM, which the other commands do without.
        const { runScore } = await import("./commands/score.ts");
        return await runScore(command, write);
      }
    }
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n${USAGE}`);
    // A FILE that is missing, or a folder.
    else if (error instanceof Error && "code" in error) process.stderr.write(`${error.message}\n`);
    else throw error;
    return 2;
  }
}
