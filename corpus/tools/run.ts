import { parseCommand, USAGE, UsageError, type Command } from "./arguments.ts";
import { checkArticle } from "./check/check.ts";
import { complaintLine } from "./complaint.ts";
import { articleFiles, readArticle } from "./files.ts";

/** Runs a command of the tools. @returns the exit code: 0, 1 for complaints, 2 for bad use */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args);
    switch (command.command) {
      case "check":
        return check(command);
      default:
        throw new UsageError(
          command.command === "" ? "no command" : `unknown command '${command.command}'`,
        );
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}`);
    return 2;
  }
}

function check({ choice }: Command): number {
  const files = articleFiles(choice);
  const complaints = files.flatMap((file) => checkArticle(readArticle(file)));
  for (const complaint of complaints) process.stdout.write(`${complaintLine(complaint)}\n`);
  process.stdout.write(`${files.length} articles, ${complaints.length} complaints\n`);
  return complaints.length > 0 ? 1 : 0;
}
