import { createReadStream, fstatSync } from "node:fs";
import { stat, truncate } from "node:fs/promises";
import { FileError, reason, resolvePath } from "./files.ts";
import { linesOf } from "./lines.ts";

/** An output line is larger than its input; past this it is no line of ours. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What an earlier output holds already. */
export interface Earlier {
  /** True, once for each Reading that the file has of this id. */
  take: (id: unknown) => boolean;
  /** What must be written before the first result: a line feed where the file's last line lacks its own. */
  opening: string;
}

/**
 * The ids that an earlier output of `--ndjson` has a Reading of; lines with an error are to be tried again.
 *
 * A run that was killed leaves a torn last line. It counts for nothing, and where standard output goes on in that
 * same file (`>>`), it is cut off.
 * @throws FileError when the file cannot be read
 */
export async function readEarlier(name: string): Promise<Earlier> {
  const path = resolvePath(name);
  const done = new Map<string, number>();
  let whole = true;
  let size = 0;
  let last = 0;
  try {
    for await (const line of linesOf(counted(), MOST_BYTES)) {
      const id = "text" in line ? idOf(line.text) : undefined;
      whole = id !== undefined;
      if (id !== undefined && id !== null) done.set(id, (done.get(id) ?? 0) + 1);
    }
    const sameFile = await isStandardOutput(path);
    if (sameFile && size > last && !whole) await truncate(path, last);
    return { take, opening: sameFile && size > last && whole ? "\n" : "" };
  } catch (error) {
    throw new FileError(`${name}: ${reason(error)}`);
  }

  /** The file's bytes; counts them, and where its last whole line ends. */
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(0x0a);
      if (end >= 0) last = size + end + 1;
      size += chunk.length;
      yield chunk;
    }
  }

  function take(id: unknown): boolean {
    const key = keyOf(id);
    const left = key === null ? 0 : (done.get(key) ?? 0);
    if (key !== null && left > 0) done.set(key, left - 1);
    return left > 0;
  }
}

/** A line's id: undefined for no line of ours, null for one that has no Reading or no id. */
function idOf(line: string): string | null | undefined {
  if (line.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return undefined;
    return "schema" in value && "id" in value ? keyOf(value.id) : null;
  } catch {
    return undefined;
  }
}

function keyOf(id: unknown): string | null {
  return id === null || id === undefined ? null : JSON.stringify(id);
}

async function isStandardOutput(path: string): Promise<boolean> {
  const file = await stat(path);
  const output = fstatSync(1);
  return file.isFile() && file.ino === output.ino && file.dev === output.dev;
}
