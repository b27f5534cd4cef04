import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Run, Stage } from "./side.ts";

/** The command line: each extractor in a thread of its own. */
export function nodeStage(): Stage {
  const workers: Worker[] = [];
  return {
    name: `Node ${process.versions.node}`,
    side: async (kind) => {
      const worker = new Worker(new URL("node-side.worker.ts", import.meta.url), {
        workerData: kind,
        resourceLimits: { maxOldGenerationSizeMb: 4_000 },
      });
      workers.push(worker);
      await once(worker, "online");
      return {
        kind,
        run: async (page) => {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
          worker.postMessage(page);
          const [run] = (await once(worker, "message")) as [Run];
          return run;
        },
      };
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
