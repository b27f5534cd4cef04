#!/usr/bin/env node
/** The command line: `lede read`, `lede repair`, `lede anchor`. Started again as a worker by `--jobs`. */
import { isMainThread } from "node:worker_threads";
import { run } from "./run.ts";

const entry = new URL(import.meta.url);

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), entry);
} else {
  const { serve } = await import("./worker.ts");
  serve();
}
