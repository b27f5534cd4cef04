import type { RefObject } from "preact";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { neighbourHeading } from "./headings.ts";
import type { MarkedDom } from "./marks.ts";
import { neighbour } from "./neighbour.ts";
import { offsetInView } from "./text-map.ts";
import type { Marks } from "./use-marks.ts";

interface Options {
  host: RefObject<HTMLElement | null>;
  marked: MarkedDom | null;
  marks: Marks;
  reading: Reading;
  /** Offset in the text that the last walk led to; -1 before any. */
  place: RefObject<number>;
  /** Whether nothing is to move by itself. */
  still: boolean;
  go: (span: Span, focus: boolean) => void;
  /** Announces. */
  say: (text: string) => void;
}

export interface Walk {
  /** To the next or previous mark of a family. */
  walk: (family: "figure" | "name", step: 1 | -1) => void;
  walkHeadings: (step: 1 | -1) => void;
  goToHeading: (heading: HTMLElement) => void;
}

/** From mark to mark and from heading to heading. */
export function useWalk({ host, marked, marks, reading, place, still, go, say }: Options): Walk {
  const { t } = useI18n();

  const walk = (family: "figure" | "name", step: 1 | -1): void => {
    const all = marked?.active().length ? marked.active() : marks.level;
    const own = all.filter((mark) => mark.family === family);
    const last = place.current ?? -1;
    const from = last >= 0 ? last : offsetInView(marked?.slots ?? [], step);
    const next = neighbour(all, family, from, step);
    if (!next) {
      say(t(own.length === 0 ? "saidNone" : "saidNoMore"));
      return;
    }
    go(next, true);
    const text = reading.text.slice(next.start, next.end);
    say(t("saidMark", [text, String(own.indexOf(next) + 1), String(own.length)]));
  };

  const goToHeading = (heading: HTMLElement): void => {
    heading.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };

  const walkHeadings = (step: 1 | -1): void => {
    const headings = [...(host.current?.querySelectorAll<HTMLElement>("h2, h3, h4, h5, h6") ?? [])];
    const next = neighbourHeading(headings, step);
    if (!next) {
      say(t(headings.length === 0 ? "saidNone" : "saidNoMore"));
      return;
    }
    goToHeading(next);
  };

  return { walk, walkHeadings, goToHeading };
}
