import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { MarkedText } from "../MarkedText.tsx";
import { isOver } from "../model/stages.ts";
import { Skeleton } from "../Skeleton.tsx";

interface Props {
  reading: Partial<Reading>;
  stage: Stage | null;
}

/** The sentences that say most, names and figures marked. */
export function Summary({ reading, stage }: Props) {
  const { t } = useI18n();
  if (!isOver("summary", stage)) return <Skeleton kind="summary" widths={[100, 94, 98, 90, 58]} />;
  const { text = "", summary = [], problems = [] } = reading;
  if (summary.length > 0) return <Sentences reading={reading} />;
  const failed = problems.some((problem) => problem.stage === "summary");
  return failed || text === "" ? null : <p class="popup-none">{t("noSummary")}</p>;
}

/** Five lines at first, cut between words; the rest unfolds. */
function Sentences({ reading }: Pick<Props, "reading">) {
  const { t, locale } = useI18n();
  const { text = "", entities = [], figures = [], summary = [], lang = "und" } = reading;
  const box = useRef<HTMLElement>(null);
  const [isCut, setCut] = useState(false);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = box;
      if (current) setCut(current.scrollHeight > current.clientHeight + 1);
    };
    measure();
    // The text's own font may come later, and take other lines.
    const { fonts } = document as { fonts?: FontFaceSet };
    fonts?.ready.then(measure, () => undefined);
  }, [text, summary]);
  useEffect(() => {
    // The button that was pressed is gone.
    if (isOpen) box.current?.focus();
  }, [isOpen]);

  return (
    <section
      class={[
        "popup-summary",
        isOpen && "popup-summary-open",
        isCut && !isOpen && "popup-summary-cut",
      ]
        .filter(Boolean)
        .join(" ")}
      aria-label={t("summary")}
      lang={lang}
      dir="auto"
      ref={box}
      tabIndex={-1}
    >
      {isCut && !isOpen && (
        <button
          type="button"
          class="link-more popup-summary-more"
          lang={locale}
          dir="ltr"
          aria-label={t("moreOfSummary")}
          onClick={() => setOpen(true)}
        >
          {t("more")}
        </button>
      )}
      <p>
        <MarkedText reading={{ text, lang, entities, figures }} spans={summary} />
      </p>
    </section>
  );
}
