const NAME = "lede-flash";
const LASTS = 1800;
/** How far down the window the place comes to stand. */
const AT = 0.3;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a stretch of the text into view and lights it up for a moment, without touching the DOM. */
export function reveal(range: Range, { smooth }: { smooth: boolean }): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  const box = range.getBoundingClientRect();
  view.scrollTo({
    top: box.top + view.scrollY - view.innerHeight * AT,
    behavior: smooth ? "smooth" : "auto",
  });
  flash(range);
}

/** Lights a stretch of the text up for a moment, without touching the DOM. */
export function flash(range: Range): void {
  if (typeof Highlight !== "function" || !CSS.highlights) return;
  CSS.highlights.set(NAME, new Highlight(range));
  clearTimeout(timer);
  timer = setTimeout(() => CSS.highlights.delete(NAME), LASTS);
}
