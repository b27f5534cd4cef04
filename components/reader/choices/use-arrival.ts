import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { idOf } from "../../../lib/core/choices.ts";
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { flash } from "../flash.ts";
import type { MarkedDom } from "../marks.ts";
import { rangeOf } from "../text-map.ts";
import type { ChoicesControl } from "./use-choices.ts";

interface Options {
  root: RefObject<HTMLElement | null>;
  marked: MarkedDom | null;
  control: ChoicesControl | null;
  reading: Reading;
  /** Goes to a place in the text and lights it up. */
  go: (span: Span) => void;
}

/**
 * After a change: shows what came of it in the text, and puts the focus where the person was, whose button may be gone.
 */
export function useArrival({ root, marked, control, reading, go }: Options): void {
  useLayoutEffect(() => {
    const at = marked ? control?.takeArrival() : null;
    if (!marked || !control || !at) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const panel = root.current?.querySelector<HTMLElement>(".panel-body");
    if (at.at === "passage") {
      const passage = control.own.account.putBack.find(({ key }) => idOf(key) === at.id);
      if (!passage) return;
      if (at.from === "panel") {
        go(passage);
        if (lost) (buttonOf(panel, at.id) ?? panel)?.focus({ preventScroll: true });
        return;
      }
      const range = rangeOf(marked.slots, passage);
      if (!range) return;
      flash(range);
      focusBlock(range);
    } else if (at.at === "figure" && at.from === "panel") {
      if (!lost) return;
      const row = panel?.querySelector<HTMLElement>(`[data-at~="${at.span.start}"]`);
      (row ?? panel)?.focus({ preventScroll: row === undefined });
    } else if (at.at === "name" || at.at === "figure") {
      const mark = marked
        .active()
        .find(({ start, end }) => start === at.span.start && end === at.span.end);
      const element = mark && marked.elements(mark)[0];
      const range = rangeOf(marked.slots, at.span);
      if (element) element.focus({ preventScroll: true });
      else if (range) focusBlock(range);
    } else if (at.at === "repair") {
      const repair = reading.repairs[at.index];
      if (!repair || at.from === "panel") return;
      const mark = marked
        .active()
        .find(({ family, index }) => family === "repair" && index === at.index);
      const element = mark && marked.elements(mark)[0];
      if (element) element.focus({ preventScroll: true });
      else {
        const range = rangeOf(marked.slots, repair);
        if (range) focusBlock(range);
      }
    } else if (lost && at.from === "panel") panel?.focus({ preventScroll: true });
    else if (lost)
      root.current?.querySelector<HTMLElement>(".article")?.focus({ preventScroll: true });
  }, [marked]);
}

function buttonOf(panel: HTMLElement | null | undefined, id: string): HTMLElement | undefined {
  const buttons = panel?.querySelectorAll<HTMLElement>("[data-passage]") ?? [];
  return [...buttons].find((button) => button.dataset["passage"] === id);
}

/** Reading goes on from there: by a screen reader, and by Tab. */
function focusBlock(range: Range): void {
  const block = range.startContainer.parentElement?.closest<HTMLElement>(
    "p, li, blockquote, h2, h3, h4, h5, h6, pre, td, th, figcaption, dt, dd",
  );
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}
