import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Known, KnownSource } from "../../lib/core/library/known.ts";
import type { Figure, Reading, Span } from "../../lib/core/reading.ts";
import { formatFigure } from "../format/figures.ts";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import { notesOf } from "../library/facts/fact-text.ts";
import { placeCard } from "../reader/card-position.ts";
import "../reader/card/card.css";
import { amountText, SIGNS, sourceText, VERDICTS } from "./known-text.ts";

interface Props {
  /** Beside which it stands. */
  anchor: HTMLElement;
  figure: Figure;
  known: Known;
  /** Where this article says it. */
  sentence: Span;
  reading: Reading;
  onGo: (span: Span) => void;
  /** Opens a saved article, at an offset of its text where one is known. */
  onOpen: (article: string, start: number | null) => void;
  onClose: () => void;
}

/** The sentence that is read and those that were saved, side by side; each leads to its place. */
export function KnownPopover(props: Props) {
  const { anchor, figure, known, sentence, reading, onGo, onOpen, onClose } = props;
  const { t, n, locale } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { sources } = known;
  const more = known.agreeing + known.differing + known.apart + known.changed - sources.length;

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    // In the top layer: neither the panel nor a card cuts it off.
    if ("showPopover" in element) element.showPopover();
    const put = (): void => {
      const box = anchor.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) return onClose();
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth } = document.documentElement;
      setPlace(placeCard(box, { width, height }, { width: clientWidth, height: innerHeight }));
    };
    put();
    element.focus({ preventScroll: true });
    const onScroll = ({ target }: Event): void => {
      // Its own scrolling moves nothing.
      if (target instanceof Node && element.contains(target)) return;
      put();
    };
    window.addEventListener("scroll", onScroll, { passive: true, capture: true });
    window.addEventListener("resize", put);
    return () => {
      window.removeEventListener("scroll", onScroll, { capture: true });
      window.removeEventListener("resize", put);
    };
  }, [anchor]);

  return (
    <dialog
      popover="manual"
      class="card known-popover"
      aria-label={t("knownTitle")}
      tabIndex={-1}
      ref={root}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      <h3 class="known-title">{t("knownTitle")}</h3>
      <ul class="known-sayings">
        <li class="known-saying known-here">
          <p class="known-source">{t("inThisArticle")}</p>
          <p class="known-amount">{formatFigure(figure, locale)}</p>
          <p class="known-sentence" lang={reading.lang} dir="auto">
            <Sentence
              text={reading.text.slice(sentence.start, sentence.end)}
              at={figure.start - sentence.start}
              length={figure.end - figure.start}
            />
          </p>
          <button type="button" class="text-button" onClick={() => onGo(figure)}>
            {t("knownGo")}
          </button>
        </li>
        {sources.map((source) => (
          <Saved source={source} onOpen={onOpen} key={source.row.article} />
        ))}
      </ul>
      {more > 0 && <p class="card-note">{n("knownMore", more)}</p>}
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t("close")}
        title={t("close")}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}

interface SavedProps extends Pick<Props, "onOpen"> {
  source: KnownSource;
}

function Saved({ source: { row, agreement }, onOpen }: SavedProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const notes = notesOf(row, i18n);
  return (
    <li class="known-saying">
      <p class="known-source">
        <bdi>{sourceText(row, i18n)}</bdi>
      </p>
      <p class="known-amount">
        {amountText(row, i18n)}{" "}
        <span class="known-verdict" data-agreement={agreement}>
          <span aria-hidden="true">{SIGNS[agreement]}</span> {t(VERDICTS[agreement])}
        </span>
      </p>
      {notes.length > 0 && <p class="known-source">{notes.join(" · ")}</p>}
      <p class="known-sentence" dir="auto">
        <Sentence
          text={row.sentence}
          at={row.sentence.indexOf(row.text)}
          length={row.text.length}
        />
      </p>
      <button type="button" class="text-button" onClick={() => onOpen(row.article, row.start)}>
        {t("knownOpen")}
        {row.title !== null && <span class="visually-hidden"> {row.title}</span>}
      </button>
    </li>
  );
}

/** A sentence with its figure in bold; `at` below zero: it is not there in these words. */
function Sentence({ text, at, length }: { text: string; at: number; length: number }) {
  if (at < 0 || at + length > text.length) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + length)}</b>
      {text.slice(at + length)}
    </>
  );
}
