import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Mark } from "../model/marks.ts";
import type { MarkedDom } from "./marks.ts";

/** Milliseconds of quiet before the panel follows the text. */
const SETTLED = 180;
/** What the toolbar covers, and a last line that is hardly read yet. */
const MARGIN = "-56px 0px -10% 0px";

/**
 * Marks the panel's rows whose figure or name is in view, and brings the first of them into the panel's own view,
 * unless the person is at work in the panel. A row says in `data-at` where its marks begin in the text.
 *
 * Written straight into the DOM: it follows every scroll, and nothing else hangs on it.
 */
export function useRowsInView(
  panel: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
  marks: readonly Mark[],
  shown: unknown,
): void {
  useEffect(() => {
    const root = panel.current;
    if (!root || !marked || typeof IntersectionObserver !== "function") return undefined;
    const rows = rowsByPlace(root);
    const rowsOf = new Map<Element, HTMLElement[]>();
    for (const mark of marks) {
      const own = mark.family === "repair" ? undefined : rows.get(mark.start);
      const element = own && marked.elements(mark)[0];
      if (element) rowsOf.set(element, own);
    }
    const seen = new Map<HTMLElement, number>(); // how many of a row's marks are in view
    let timer: ReturnType<typeof setTimeout> | undefined;
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting === inView.has(target)) continue;
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
          for (const row of rowsOf.get(target) ?? []) {
            const count = (seen.get(row) ?? 0) + (isIntersecting ? 1 : -1);
            seen.set(row, count);
            row.toggleAttribute("data-in-view", count > 0);
          }
        }
        clearTimeout(timer);
        timer = setTimeout(() => follow(root), SETTLED);
      },
      { rootMargin: MARGIN },
    );
    for (const element of rowsOf.keys()) observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const row of seen.keys()) row.removeAttribute("data-in-view");
    };
  }, [panel, marked, marks, shown]);
}

function rowsByPlace(root: HTMLElement): Map<number, HTMLElement[]> {
  const rows = new Map<number, HTMLElement[]>();
  for (const row of root.querySelectorAll<HTMLElement>("[data-at]")) {
    for (const place of row.dataset["at"]?.split(" ") ?? []) {
      const own = rows.get(Number(place));
      if (own) own.push(row);
      else rows.set(Number(place), [row]);
    }
  }
  return rows;
}

/** Scrolls the panel to its first marked row, when none of them can be seen. */
function follow(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(".panel-body");
  if (!list || root.matches(":hover, :focus-within")) return;
  const { top, bottom } = list.getBoundingClientRect();
  const rows = [...list.querySelectorAll("[data-in-view]")].map((row) =>
    row.getBoundingClientRect(),
  );
  const [first] = rows;
  if (!first || rows.some((row) => row.top >= top && row.bottom <= bottom)) return;
  list.scrollTop += first.top - top - list.clientHeight / 3;
}
