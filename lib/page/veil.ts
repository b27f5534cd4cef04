/**
 * A page that is not painted yet. No style or attribute of the page is touched: it is an animation of the root, which
 * the browser itself ends after its time, whatever becomes of the script that began it.
 */

/** What is asked of an element; jsdom has no animations. */
type Animated = Pick<Element, "animate">;

/**
 * Hides a page for a while.
 * @param milliseconds after which the browser shows it again by itself
 * @param onEnd it is shown again, by whatever way
 * @returns shows it again; more than once does no harm
 */
export function veil(
  root: Animated,
  milliseconds: number,
  onEnd: () => void = () => {},
): () => void {
  const hidden = { opacity: 0, colorScheme: "light dark" };
  const animation = root.animate([hidden, hidden], { duration: milliseconds });
  animation.finished.then(onEnd, onEnd);
  return () => animation.cancel();
}
