import { render, type RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { idOf } from "../../lib/core/choices.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { directionOf } from "../../lib/core/text/direction.ts";
import { I18nContext, useI18n } from "../i18n.ts";
import type { LeftOutPassage } from "../model/passages.ts";
import { LeftOut } from "./LeftOut.tsx";
import { openGaps } from "./left-out-bars.ts";
import type { MarkedDom } from "./marks.ts";

interface Options {
  host: RefObject<HTMLElement | null>;
  marked: MarkedDom | null;
  reading: Pick<Reading, "blocks" | "lang">;
  passages: readonly LeftOutPassage[];
  /** Stable: the bars are made anew when it changes. */
  onPutBack: ((passages: readonly LeftOutPassage[]) => void) | undefined;
}

/** Shows a bar at every place of the article where passages were left out. */
export function useGaps({ host, marked, reading, passages, onPutBack }: Options): void {
  const i18n = useI18n();
  const { blocks, lang } = reading;
  /** Passages whose bar was opened: it stays open when the text is laid out anew. */
  const opened = useRef(new Set<string>());
  useLayoutEffect(() => {
    const root = host.current;
    if (!root || !marked || passages.length === 0) return undefined;
    const gaps = openGaps(root, { blocks, omitted: passages }, marked.slots);
    for (const gap of gaps) {
      // Our own words in a text of another language.
      gap.host.lang = i18n.locale;
      gap.host.dir = directionOf(i18n.locale);
      const ids = gap.omitted.map(({ key, text }) => (key ? idOf(key) : text));
      render(
        <I18nContext.Provider value={i18n}>
          <LeftOut
            passages={gap.omitted}
            lang={lang}
            onPutBack={onPutBack}
            open={ids.some((id) => opened.current.has(id))}
            onToggle={(open) => {
              for (const id of ids) {
                if (open) opened.current.add(id);
                else opened.current.delete(id);
              }
            }}
          />
        </I18nContext.Provider>,
        gap.host,
      );
    }
    return () => {
      for (const gap of gaps) {
        render(null, gap.host);
        gap.host.remove();
      }
    };
  }, [marked, passages, i18n, onPutBack]);
}
