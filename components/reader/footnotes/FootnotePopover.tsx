import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { CloseIcon } from "../../icons.tsx";
import { placeCard } from "../card-position.ts";
import { useDismiss } from "../use-dismiss.ts";
import type { FootnoteControl, OpenFootnote } from "./use-footnotes.ts";
import "./footnote.css";

interface Props {
  footnote: OpenFootnote;
  control: FootnoteControl;
  lang: string;
  /** CSS pixels at the window's bottom that are taken. */
  bottom: number;
}

/** A footnote where it is called for. It stays at its own place too, and this leads there. */
export function FootnotePopover({ footnote, control, lang, bottom }: Props) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { reference, sign, block } = footnote;
  const { close, follow } = control;

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    words.current?.replaceChildren(...copyOf(block));
    const put = (): void => {
      const anchor = reference.getBoundingClientRect();
      if (anchor.bottom < 0 || anchor.top > innerHeight) {
        close();
        return;
      }
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth } = document.documentElement;
      setPlace(
        placeCard(anchor, { width, height }, { width: clientWidth, height: innerHeight }, bottom),
      );
    };
    put();
    element.focus({ preventScroll: true });
    window.addEventListener("scroll", put, { passive: true });
    window.addEventListener("resize", put);
    return () => {
      window.removeEventListener("scroll", put);
      window.removeEventListener("resize", put);
    };
  }, [footnote, bottom, close]);
  useDismiss(root, true, close);

  return (
    <dialog
      open
      class="card footnote"
      aria-label={t("footnote", sign)}
      tabIndex={-1}
      ref={root}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      <div class="footnote-words" lang={lang} dir="auto" ref={words} />
      <div class="card-actions">
        <button type="button" class="text-button" onClick={follow}>
          {t("footnoteGo")}
        </button>
      </div>
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t("close")}
        title={t("close")}
        onClick={close}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}

/** What a footnote says, without the way back and without what its marks do in the text. */
function copyOf(block: HTMLElement): ChildNode[] {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll("a[data-lede-ref]")) link.remove();
  for (const element of copy.querySelectorAll("*")) {
    for (const name of ["id", "tabindex", "role", "aria-haspopup", "data-lede-id"]) {
      element.removeAttribute(name);
    }
    element.classList.remove("mark-pressable");
  }
  return [...copy.childNodes];
}
