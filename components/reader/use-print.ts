import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { dayOf } from "../format/day.ts";
import { useI18n } from "../i18n.ts";
import type { NoteView } from "../notes/view.ts";

/**
 * Puts what belongs on paper alone behind the text as the browser begins to print, and takes it away again. A browser
 * waits for nobody then, so what it needs is loaded as soon as the article is read to its end.
 *
 * @param root holds the reader
 * @param notes the person's own, as they are by then
 */
export function usePrint(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  stage: Stage | null,
  notes: readonly NoteView[],
): void {
  const i18n = useI18n();
  const { locale } = i18n;
  const latest = useRef(notes);
  latest.current = notes;
  useEffect(() => {
    if (stage !== null) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    let printed: HTMLElement | null = null;
    const clear = (): void => {
      printed?.remove();
      printed = null;
    };
    const prepare = async (): Promise<void> => {
      const [{ printedPart }, { printedNotes }] = await Promise.all([
        import("./printed.ts"),
        import("../notes/printed-notes.tsx"),
      ]);
      window.addEventListener(
        "beforeprint",
        () => {
          clear();
          printed = printedPart(reading, locale, dayOf(new Date()), document);
          const own = printedNotes(latest.current, reading, i18n, document);
          if (own) printed.prepend(own);
          root.current?.querySelector(".column")?.append(printed);
        },
        { signal },
      );
      window.addEventListener("afterprint", clear, { signal });
    };
    prepare().catch(() => undefined); // the text is printed without it
    return () => {
      abort.abort();
      clear();
    };
  }, [reading, stage, locale]);
}
