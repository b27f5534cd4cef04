import type { RowPick } from "../../lib/core/export/rows.ts";
import type { Copying } from "../copy/copying.ts";
import { useI18n } from "../i18n.ts";
import type { Mark } from "../model/marks.ts";

/** Milliseconds for which a row says that it was copied. */
const SAID_FOR = 1600;

interface Options {
  copying: Copying | undefined;
  /** The mark whose card is open. */
  mark: Mark | undefined;
  /** Announces. */
  say: (text: string) => void;
}

/**
 * Copies the row of the panel that has the focus, else the figure whose card is open, and says so: aloud, and in the row.
 * A row says in `data-fact`, `data-figure` or `data-hand` which of the Reading's it is.
 */
export function useCopyRow({ copying, mark, say }: Options): () => void {
  const { t } = useI18n();
  return () => {
    const row = document.activeElement?.closest<HTMLElement>(
      "[data-fact], [data-figure], [data-hand]",
    );
    const pick = row ? pickOf(row.dataset) : mark?.family === "figure" && { figure: mark.index };
    if (!copying || !pick) {
      say(t("saidNothingToCopy"));
      return;
    }
    const copy = async (): Promise<void> => {
      say(t("saidRowCopied", await copying.copyRows(pick)));
      if (!row) return;
      row.dataset["copied"] = t("copied");
      setTimeout(() => delete row.dataset["copied"], SAID_FOR);
    };
    copy().catch(() => say(t("copyFailed")));
  };
}

function pickOf({ fact, figure, hand }: DOMStringMap): RowPick {
  if (hand !== undefined) return { hand: Number(hand) };
  return fact === undefined ? { figure: Number(figure) } : { fact: Number(fact) };
}
