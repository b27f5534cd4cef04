import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { CloseIcon } from "../../icons.tsx";
import { beginningOf } from "../../model/passages.ts";
import type { Mark } from "../../model/marks.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { placeCard } from "../card-position.ts";
import type { ReaderNotes } from "../notes/use-reader-notes.ts";
import type { MarkCardControl, OpenMark } from "../use-card.ts";
import { FigureCard } from "./FigureCard.tsx";
import { NameCard } from "./NameCard.tsx";
import { RepairCard } from "./RepairCard.tsx";
import "./card.css";

interface Props {
  card: OpenMark;
  control: MarkCardControl;
  reading: Reading;
  /** What can be chosen; null where nothing can be. */
  choices: ChoicesControl | null;
  /** Goes to a place in the text and opens its card there. */
  onGo: (span: Span) => void;
  /** Absent where no notes can be made. */
  notes: ReaderNotes | null;
  /** Pixels at the window's bottom that a sheet takes. */
  bottom: number;
}

/** What is known of a mark, beside it. Not modal: the text stays readable and the focus is free to leave. */
export function MarkCard({ card, control, reading, choices, onGo, notes, bottom }: Props) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { anchor, mark } = card;

  useLayoutEffect(() => {
    const element = root.current;
    const view = anchor.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    const put = (): void => {
      const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
      if (!anchor.isConnected || box.bottom < 0 || box.top > view.innerHeight) {
        control.close();
        return;
      }
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth } = view.document.documentElement;
      setPlace(
        placeCard(box, { width, height }, { width: clientWidth, height: view.innerHeight }, bottom),
      );
    };
    put();
    // What is unfolded in it makes it grow.
    const growth = "ResizeObserver" in view ? new view.ResizeObserver(put) : null;
    growth?.observe(element);
    view.addEventListener("scroll", put, { passive: true });
    view.addEventListener("resize", put);
    return () => {
      growth?.disconnect();
      view.removeEventListener("scroll", put);
      view.removeEventListener("resize", put);
    };
  }, [anchor, mark, bottom, control.close]);

  useEffect(() => {
    if (card.enter) root.current?.querySelector<HTMLElement>("button")?.focus();
  }, [card]);

  return (
    <dialog
      open
      class="card"
      ref={root}
      aria-label={t("cardName", anchor.textContent ?? "")}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: "hidden" }}
      onPointerEnter={control.keep}
      onPointerLeave={control.leave}
      onFocusIn={control.keep}
      onFocusOut={control.leave}
    >
      <Content mark={mark} reading={reading} choices={choices} onGo={onGo} onBegin={control.pin} />
      {notes && mark.family !== "repair" && <NoteOn notes={notes} mark={mark} control={control} />}
      {card.pinned && (
        <button
          type="button"
          class="icon-button card-close"
          aria-label={t("close")}
          title={t("close")}
          onClick={control.closeToSpot}
        >
          <CloseIcon />
        </button>
      )}
    </dialog>
  );
}

interface NoteOnProps {
  notes: ReaderNotes;
  mark: Mark;
  control: MarkCardControl;
}

/** A note on the name or figure itself; those that it has are shown. */
function NoteOn({ notes, mark, control }: NoteOnProps) {
  const { t } = useI18n();
  const { start, end } = mark;
  const there = notes.over(mark);
  const own = there.some(({ span }) => span.start === start && span.end === end);
  return (
    <div class="card-actions card-notes">
      {there.map(({ id, text, quote }) => (
        <button
          type="button"
          class="text-button card-note-link"
          key={id}
          onClick={() => {
            control.close();
            notes.show(id);
          }}
        >
          {t("noteShow", beginningOf(text || (quote ?? ""), 30))}
        </button>
      ))}
      {!own && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            control.close();
            notes.write({ start, end });
          }}
        >
          {t("note")}
        </button>
      )}
    </div>
  );
}

type ContentProps = { mark: Mark; onBegin: () => void } & Pick<
  Props,
  "reading" | "choices" | "onGo"
>;

function Content({ mark, reading, choices, onGo, onBegin }: ContentProps) {
  if (mark.family === "name") {
    return (
      <NameCard mark={mark} reading={reading} control={choices} onGo={onGo} onBegin={onBegin} />
    );
  }
  if (mark.family === "figure") {
    return (
      <FigureCard mark={mark} reading={reading} control={choices} onGo={onGo} onBegin={onBegin} />
    );
  }
  return <RepairCard mark={mark} reading={reading} control={choices} />;
}
