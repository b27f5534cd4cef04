import { readFile } from "node:fs/promises";
import { parseCommand, UsageError, type Command } from "./arguments.ts";
import { FileError } from "./files.ts";
import { HELP } from "./help.ts";
import { complain, createOutput } from "./output.ts";

/**
 * Runs one command line.
 * @param args without the program's own path
 * @param entry the program itself, for `--jobs` to start again
 * @returns the exit code: 0; 1 when a file or line failed; 2 for bad use
 */
export async function run(args: readonly string[], entry: URL): Promise<number> {
  try {
    return await obey(parseCommand(args), entry);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message} (lede --help says how)`);
      return 2;
    }
    complain(error instanceof FileError ? error.message : unexpected(error));
    return 1;
  }
}

async function obey(command: Command, entry: URL): Promise<number> {
  const write = createOutput(process.stdout);
  switch (command.command) {
    case "help":
      await write(HELP[command.about ?? "all"]);
      return 0;
    case "version":
      await write(`${await version()}\n`);
      return 0;
    case "read": {
      const { read } = await import("./read.ts");
      return read(command, write, entry);
    }
    case "repair": {
      const { repair } = await import("./repair.ts");
      return repair(command, write);
    }
    case "anchor": {
      const { anchor } = await import("./anchor.ts");
      return anchor(write);
    }
  }
}

async function version(): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

function unexpected(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
