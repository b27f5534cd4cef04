import { parentPort, workerData } from "node:worker_threads";
import { createAnswerer, type Settings, type Task } from "./answer.ts";
import { readDocument } from "./document.ts";

/** Answers the tasks that come to this thread, one at a time. */
export function serve(): void {
  const answer = createAnswerer(workerData as Settings, readDocument);
  parentPort?.on("message", async (task: Task) => {
    const result = await answer(task);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(result);
  });
}
