import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { dayOf } from "../format/day.ts";
import { useI18n } from "../i18n.ts";

/**
 * Puts what belongs on paper alone behind the text as the browser begins to print, and takes it away again. A browser
 * waits for nobody then, so what it needs is loaded as soon as the article is read to its end.
 *
 * @param root holds the reader
 */
export function usePrint(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  stage: Stage | null,
): void {
  const { locale } = useI18n();
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
      const { printedPart } = await import("./printed.ts");
      window.addEventListener(
        "beforeprint",
        () => {
          clear();
          printed = printedPart(reading, locale, dayOf(new Date()), document);
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
