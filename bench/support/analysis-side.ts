/** Runs in a worker of the benchmark, as the extension's own does: from an article to its Reading. */
import type { KeyedArticle } from "../../lib/core/choices.ts";
import { createNameModels } from "../../lib/core/entities/models.ts";
import { createReader } from "../../lib/core/read.ts";
import type { Run } from "./side.ts";

const read = createReader({
  decode: (bytes, charset) => new TextDecoder(charset).decode(bytes),
  nameModel: createNameModels(async (name) => {
    const response = await fetch(`/models/${name}`);
    if (!response.ok) throw new Error("no such file");
    return response.arrayBuffer();
  }),
});

addEventListener("message", async ({ data }: MessageEvent<KeyedArticle>) => {
  const started = performance.now();
  const { text } = await read(data);
  const run: Run = { ms: performance.now() - started, characters: text.length };
  postMessage(run);
});
