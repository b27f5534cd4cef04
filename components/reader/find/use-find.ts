import { useEffect, useMemo, useState } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import type { MarkedDom } from "../marks.ts";
import { offsetInView, rangeOf } from "../text-map.ts";
import { folded, matchesOf } from "./matches.ts";

const ALL = "lede-find";
const NOW = "lede-find-now";

export interface Find {
  open: boolean;
  typed: string;
  matches: readonly Span[];
  /** Index of the match that was gone to; -1 where there is none. */
  at: number;
  show: () => void;
  close: () => void;
  type: (typed: string) => void;
  step: (by: 1 | -1) => void;
}

/** Finds words in the text that is shown, and marks them without touching it. */
export function useFind(
  text: string,
  marked: MarkedDom | null,
  scrollTo: (range: Range) => void,
): Find {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(-1);
  const within = useMemo(() => (open ? folded(text) : null), [open, text]);
  const matches = useMemo(() => (within ? matchesOf(within, typed) : []), [within, typed]);

  useEffect(() => {
    if (typeof Highlight !== "function" || !CSS.highlights) return undefined;
    const ranges = matches.flatMap((span) => rangeOf(marked?.slots ?? [], span) ?? []);
    const now = ranges[at];
    CSS.highlights.set(ALL, new Highlight(...ranges));
    if (now) CSS.highlights.set(NOW, new Highlight(now));
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(NOW);
    };
  }, [matches, at, marked]);

  const goTo = (index: number, among: readonly Span[] = matches): void => {
    setAt(index);
    const span = among[index];
    const range = span && rangeOf(marked?.slots ?? [], span);
    if (range) scrollTo(range);
  };
  return {
    open,
    typed,
    matches,
    at,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      setAt(-1);
    },
    type: (next) => {
      setTyped(next);
      const among = within ? matchesOf(within, next) : [];
      const top = offsetInView(marked?.slots ?? [], 1);
      const first = among.findIndex(({ start }) => start >= top);
      goTo(first === -1 ? among.length - 1 : first, among);
    },
    step: (by) => {
      if (matches.length > 0) goTo((at + by + matches.length) % matches.length);
    },
  };
}
