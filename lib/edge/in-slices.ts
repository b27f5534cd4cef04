import type { Steps } from "../page/extract/steps.ts";

/** Milliseconds of work after which the page has its turn: with a last step of some length, a press is still answered in time. */
const SLICE = 24;

/** Does work on a page's thread in slices between which the page can paint and answer. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await turn();
    began = performance.now();
  }
}

/** By a message to itself: timers wait for a second in a tab that is behind. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
