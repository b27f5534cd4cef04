import { useEffect, useRef } from "preact/hooks";
import type { Span, Stage } from "../../lib/core/reading.ts";
import type { ReadList, ReadTarget } from "../target.ts";
import type { MarkedDom } from "./marks.ts";
import type { Marks } from "./use-marks.ts";

interface Options {
  target: ReadTarget | null | undefined;
  marked: MarkedDom | null;
  marks: Marks;
  stage: Stage | null;
  openList: (list: ReadList) => void;
  go: (span: Span, focus: boolean, smooth: boolean) => void;
}

/** Opens where the reader was asked to open, once the text is there. */
export function useTarget({ target, marked, marks, stage, openList, go }: Options): void {
  const arrived = useRef<Options["target"]>(null);
  useEffect(() => {
    if (!target || !marked || marked.slots.length === 0 || arrived.current === target) return;
    if ("list" in target) {
      arrived.current = target;
      openList(target.list);
      return;
    }
    // A note is gone to when it is found.
    if (!("start" in target)) return;
    // The mark at that place may still be to come.
    const mark = marks.all.find(({ start }) => start === target.start);
    if (!mark && stage !== null) return;
    arrived.current = target;
    go(mark ?? { start: target.start, end: target.start }, false, false);
  }, [target, marked, stage]);
}
