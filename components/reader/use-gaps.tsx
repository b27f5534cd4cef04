import { render, type RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Reading } from "../../lib/core/reading.ts";
import { I18nContext, useI18n } from "../i18n.ts";
import { leftOut } from "../model/notices.ts";
import { LeftOut } from "./LeftOut.tsx";
import { openGaps } from "./left-out-bars.ts";
import type { MarkedDom } from "./marks.ts";

/** Shows a bar at every place of the article where passages were left out. */
export function useGaps(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
  reading: Reading,
): void {
  const i18n = useI18n();
  const { omitted, blocks, lang } = reading;
  useLayoutEffect(() => {
    const root = host.current;
    const away = leftOut(omitted);
    if (!root || !marked || away.length === 0) return undefined;
    const gaps = openGaps(root, { blocks, omitted: away }, marked.slots);
    for (const gap of gaps) {
      render(
        <I18nContext.Provider value={i18n}>
          <LeftOut omitted={gap.omitted} lang={lang} />
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
  }, [marked, omitted, i18n]);
}
