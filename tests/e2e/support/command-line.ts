import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "vitest";
import type { Reading } from "../../../lib/core/reading.ts";

/** What a user gets who saves the page and reads it on the command line. */
export async function readOnCommandLine(file: string, url: string): Promise<Reading> {
  const { stdout } = await promisify(execFile)(
    "node",
    ["--disable-warning=ExperimentalWarning", "cli/lede.ts", "read", file, "--url", url],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as Reading;
}

/** Compares two Readings field by field, so that a failure names the field. */
export function expectSame(
  name: string,
  inBrowser: Reading,
  onCommandLine: Reading,
  except: (keyof Reading)[] = [],
): void {
  for (const field of Object.keys(onCommandLine) as (keyof Reading)[]) {
    if (except.includes(field)) continue;
    expect(inBrowser[field], `${name}: ${field}`).toEqual(onCommandLine[field]);
  }
  expect(Object.keys(inBrowser).toSorted()).toEqual(Object.keys(onCommandLine).toSorted());
}
