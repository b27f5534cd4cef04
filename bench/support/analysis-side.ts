/** Runs in a worker of the benchmark, as the extension's own does: from an article to its Reading. */
import type { KeyedArticle } from "../../lib/core/choices.ts";
import { createReader } from "../../lib/core/read.ts";
import type { Run } from "./side.ts";

const read = createReader({
  decode: (bytes, charset) => new TextDecoder(charset, { fatal: true }).decode(bytes),
});

addEventListener("message", ({ data }: MessageEvent<KeyedArticle>) => {
  const started = performance.now();
  const { text } = read(data);
  const run: Run = { ms: performance.now() - started, characters: text.length };
  postMessage(run);
});
