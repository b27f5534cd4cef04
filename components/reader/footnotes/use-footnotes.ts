import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MarkedDom } from "../marks.ts";

/** A footnote that is shown at its reference. */
export interface OpenFootnote {
  /** The link in the text. */
  reference: HTMLElement;
  /** What the link says: a number, a sign. */
  sign: string;
  /** Where the footnote stands in the article. */
  block: HTMLElement;
}

export interface FootnoteControl {
  footnote: OpenFootnote | null;
  /** Closes; the reference has the focus again where the footnote had it. */
  close: () => void;
  /** Goes to the footnote's own place. */
  follow: () => void;
}

/** UTF-16 code units: a link of more says where it leads, and is followed. */
const LONGEST_SIGN = 6;
/** Beyond this a block is a part of the text, and no footnote. */
const LONGEST_FOOTNOTE = 3000;

/** Links from one place of the article to another: footnotes are shown where they are called for, other places gone to. */
export function useFootnotes(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
  still: boolean,
): FootnoteControl {
  const [footnote, setFootnote] = useState<OpenFootnote | null>(null);
  const current = useRef<OpenFootnote | null>(null);
  current.current = footnote;

  const goTo = useCallback(
    (block: HTMLElement) => {
      setFootnote(null);
      if (!block.hasAttribute("tabindex")) block.tabIndex = -1;
      block.focus({ preventScroll: true });
      block.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    },
    [still],
  );
  const close = useCallback(() => {
    const open = current.current;
    setFootnote(null);
    if (document.activeElement?.closest(".footnote"))
      open?.reference.focus({ preventScroll: true });
  }, []);
  const follow = useCallback(() => {
    if (current.current) goTo(current.current.block);
  }, [goTo]);

  // The text was laid out anew: what was shown stands in it no more.
  useEffect(() => setFootnote(null), [marked]);

  useEffect(() => {
    const root = host.current;
    if (!root) return undefined;
    const onClick = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const reference = target?.closest<HTMLElement>("a[data-lede-ref]");
      if (!reference) return;
      event.preventDefault();
      const id = reference.dataset["ledeRef"] ?? "";
      const block = [...root.querySelectorAll<HTMLElement>("[data-lede-id]")].find((one) =>
        one.dataset["ledeId"]?.split(" ").includes(id),
      );
      if (!block) return;
      const sign = reference.textContent?.trim() ?? "";
      if (isFootnote(reference, sign, block)) setFootnote({ reference, sign, block });
      else goTo(block);
    };
    root.addEventListener("click", onClick);
    return () => root.removeEventListener("click", onClick);
  }, [host, goTo, marked]);

  return { footnote, close, follow };
}

/** Called for by a sign, standing further on, and short. */
function isFootnote(reference: HTMLElement, sign: string, block: HTMLElement): boolean {
  const behind = reference.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    behind !== 0 &&
    sign.length <= LONGEST_SIGN &&
    !/^h[1-6]$/u.test(block.localName) &&
    (block.textContent ?? "").length <= LONGEST_FOOTNOTE
  );
}
