/** Milliseconds after which a frame counts as painted: one that is not on screen never is. */
const UNSEEN = 200;

export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves once the browser has painted what is in the document now. */
export function painted(): Promise<void> {
  const frame = new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return Promise.race([frame, after(UNSEEN)]);
}
