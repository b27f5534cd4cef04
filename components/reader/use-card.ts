import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Mark } from "../model/marks.ts";
import { useCardAt, type CardControl, type CardKind, type CardState } from "./card/use-card-at.ts";
import type { MarkedDom } from "./marks.ts";

/** A mark, and the element of it that is pointed at. */
interface MarkSpot {
  mark: Mark;
  anchor: HTMLElement;
}

export type OpenMark = MarkSpot & CardState;
export type MarkCardControl = CardControl<MarkSpot>;

const MARKS: CardKind<MarkSpot> = {
  rest: 220,
  at: (marked, target) => {
    const mark = marked.markAt(target);
    const anchor = target.closest<HTMLElement>(".mark-pressable");
    return mark && anchor ? { mark, anchor } : null;
  },
  isSame: (one, other) => one.mark === other.mark,
  enterAt: (marked, { mark }) => marked.enterAt(mark),
  focus: (_marked, { anchor }) => anchor.focus({ preventScroll: true }),
  inside: ".card, .mark-pressable",
};

/** The card of a mark. */
export function useCard(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
): MarkCardControl {
  const control = useCardAt(host, marked, MARKS);
  const { close } = control;
  // The marks were made anew: the old ones are no longer in the text.
  useEffect(() => close(), [marked, close]);
  return control;
}
