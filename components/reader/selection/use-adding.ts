import { useState } from "preact/hooks";
import { LONGEST_PASSAGE } from "../../../lib/core/corrections/places.ts";
import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import type { Selected } from "./use-selection.ts";

/** What is made of a selection. */
export type Adding = { what: "fact" | "quote"; span: Span };

export interface AddingControl {
  /** What is being filled in; null while nothing is. */
  adding: Adding | null;
  /** What something is offered for. */
  offered: Span | null;
  /** Begins with the selection as it is; says why not where it cannot. */
  begin: (what: Adding["what"]) => void;
  close: () => void;
  /** Offers nothing any more for this selection. */
  dismiss: () => void;
}

/** From a selection to a fact or a quotation. @param say announces; @param possible whether anything can be added */
export function useAdding(
  selected: Selected,
  possible: boolean,
  say: (text: string) => void,
): AddingControl {
  const { t } = useI18n();
  const [adding, setAdding] = useState<Adding | null>(null);
  const [dismissed, setDismissed] = useState<Span | null>(null);
  return {
    adding: possible ? adding : null,
    offered: possible && !adding && dismissed !== selected.span ? selected.span : null,
    begin: (what) => {
      const span = selected.now() ?? selected.span;
      if (!possible || !span) say(t("saidNothingSelected"));
      else if (span.end - span.start > LONGEST_PASSAGE)
        say(t("saidTooLong", new Intl.NumberFormat().format(LONGEST_PASSAGE)));
      else setAdding({ what, span });
    },
    close: () => setAdding(null),
    dismiss: () => setDismissed(selected.span),
  };
}
