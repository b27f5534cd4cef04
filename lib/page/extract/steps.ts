/**
 * Work that may rest between its steps, so that the thread it runs on can do something else: a page's own thread has
 * the page to serve. Nothing of the live page is read by it.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
