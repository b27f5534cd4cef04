import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes a text and waits until there is room for more. */
export type Write = (text: string) => Promise<void>;

/**
 * Results to a stream, at the pace of whoever reads it. Where nobody does any more (`| head -1`) the program ends with
 * one line that says so, and the exit code of what failed: the results that are left were not delivered.
 */
export function createOutput(stream: Writable): Write {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const closed = error.code === "EPIPE";
    complain(
      closed ? "standard output was closed before the end" : `standard output: ${error.message}`,
    );
    process.exit(1);
  });
  return async (text) => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}

/** One line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`lede: ${message.replace(/\s*[\n\r]+\s*/gu, " ")}\n`);
}
