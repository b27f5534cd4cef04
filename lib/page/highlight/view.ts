/** Scrolls a range to the middle of the window, at once where a person wants no motion. */
export function bringIntoView(window: Window, range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  // Scrolling boxes of the page's own are the browser's to scroll; a tall paragraph still needs its line in sight.
  if (element.getBoundingClientRect().height < innerHeight / 2) {
    element.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    return;
  }
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const now = range.getBoundingClientRect();
  if (now.top >= 0 && now.bottom <= innerHeight && top >= 0 && bottom <= innerHeight) return;
  window.scrollBy({
    top: now.top - innerHeight / 3,
    behavior: still ? "instant" : "smooth",
  });
}
