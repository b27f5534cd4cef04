import { useCallback } from "preact/hooks";
import type { RefObject } from "preact";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { reveal } from "./flash.ts";
import type { MarkedDom } from "./marks.ts";
import { sentenceFrom } from "./sentence-from.ts";
import { rangeOf } from "./text-map.ts";
import type { MarkCardControl } from "./use-card.ts";
import type { Original } from "./use-original.ts";

interface Options {
  marked: MarkedDom | null;
  control: MarkCardControl;
  reading: Reading;
  original: Original;
  /** Offset in the text that the last walk led to; set. */
  place: RefObject<number>;
  /** Whether nothing is to move by itself. */
  still: boolean;
}

/** Goes to a place in the text and lights it up; with `focus`, the mark there takes the focus and shows its card. */
export type Go = (span: Span, focus?: boolean, smooth?: boolean) => void;

export function useGo({ marked, control, reading, original, place, still }: Options): Go {
  return useCallback(
    (span: Span, focus = false, smooth = !still): void => {
      if (!marked) return;
      place.current = span.start;
      const range = rangeOf(
        marked.slots,
        original.spanOf(span.end > span.start ? span : sentenceFrom(reading.text, span.start)),
      );
      if (range) reveal(range, { smooth });
      if (!focus) return;
      const mark = marked
        .active()
        .find(({ start, end }) => start === span.start && end === span.end);
      const element = mark && marked.elements(mark)[0];
      if (mark && element) {
        element.focus({ preventScroll: true });
        control.show({ mark, anchor: element });
      }
    },
    [marked, still, control.show, reading.text, original.spanOf],
  );
}
