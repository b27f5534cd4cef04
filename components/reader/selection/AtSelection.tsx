import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { placeCard } from "../card-position.ts";
import type { MarkedDom } from "../marks.ts";
import { rangeOf } from "../text-map.ts";
import "./at-selection.css";

interface Props {
  marked: MarkedDom;
  span: Span;
  /** Keeps the passage lit up: the selection goes where the person writes. */
  lit: boolean;
  /** CSS pixels at the window's bottom that a sheet takes. */
  bottom: number;
  children: ComponentChildren;
}

const LIT = "lede-selected";

/** Puts something beside a passage of the text, and keeps it there while the text moves. */
export function AtSelection({ marked, span, lit, bottom, children }: Props) {
  const { t } = useI18n();
  const root = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { start, end } = span;

  useLayoutEffect(() => {
    const element = root.current;
    const range = rangeOf(marked.slots, { start, end });
    const view = element?.ownerDocument.defaultView;
    if (!element || !range || !view) return undefined;
    const put = (): void => {
      const box = range.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth } = view.document.documentElement;
      const room = { width: clientWidth, height: view.innerHeight };
      setPlace(placeCard(box, { width, height }, room, bottom));
    };
    put();
    const growth = "ResizeObserver" in view ? new view.ResizeObserver(put) : null;
    growth?.observe(element);
    view.addEventListener("scroll", put, { passive: true });
    view.addEventListener("resize", put);
    return () => {
      growth?.disconnect();
      view.removeEventListener("scroll", put);
      view.removeEventListener("resize", put);
    };
  }, [marked, start, end, bottom]);

  useLayoutEffect(() => {
    const range = lit ? rangeOf(marked.slots, { start, end }) : null;
    if (!range || typeof Highlight !== "function" || !CSS.highlights) return undefined;
    CSS.highlights.set(LIT, new Highlight(range));
    return () => void CSS.highlights.delete(LIT);
  }, [marked, start, end, lit]);

  return (
    <section
      class="at-selection"
      aria-label={t("selection")}
      ref={root}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: "hidden" }}
    >
      {children}
    </section>
  );
}
