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
  /** A fact or a quotation can be made of it: it is not too long for one. */
  canAdd: boolean;
  /** Begins with the selection as it is; says why not where it cannot. */
  begin: (what: Adding["what"]) => void;
  close: () => void;
  /** Offers nothing any more for this selection. */
  dismiss: () => void;
}

/**
 * From a selection to a fact or a quotation.
 * @param possible whether facts can be added
 * @param notable whether notes can be made, of selections of any length
 * @param say announces
 */
export function useAdding(
  selected: Selected,
  possible: boolean,
  notable: boolean,
  say: (text: string) => void,
): AddingControl {
  const { t } = useI18n();
  const [adding, setAdding] = useState<Adding | null>(null);
  const [dismissed, setDismissed] = useState<Span | null>(null);
  const { span } = selected;
  const canAdd = possible && span !== null && span.end - span.start <= LONGEST_PASSAGE;
  return {
    adding: possible ? adding : null,
    offered: (canAdd || notable) && !adding && dismissed !== span ? span : null,
    canAdd,
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
