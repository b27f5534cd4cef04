import type { Agreement } from "../../lib/core/library/compare.ts";
import type { FactRow } from "../../lib/core/library/fact-rows.ts";
import type { Known } from "../../lib/core/library/known.ts";
import { formatFigure } from "../format/figures.ts";
import type { I18n, MessageKey } from "../i18n.ts";
import { figureOf } from "../library/facts/display.ts";
import { dateText, siteText } from "../library/facts/fact-text.ts";

/** Beside the words, so that it is seen at a glance; never instead of them. */
export const SIGNS: Record<Agreement, string> = {
  same: "=",
  rounded: "≈",
  differ: "≠",
  apart: "?",
  changed: "→",
};

export const VERDICTS: Record<Agreement, MessageKey> = {
  same: "knownWordSame",
  rounded: "knownWordRounded",
  differ: "knownWordDiffers",
  apart: "knownWordApart",
  changed: "knownWordChanged",
};

/** How much a saved article says, as it says it. */
export const amountText = (row: FactRow, { locale }: I18n): string =>
  formatFigure(figureOf(row), locale);

/** "Les Échos, 3 May 2026". */
export const sourceText = (row: FactRow, i18n: I18n): string =>
  `${siteText(row, i18n)}, ${dateText(row, i18n)}`;

/** What the library has of a fact, in a line; null where it has nothing. */
export function knownText(
  { agreeing, differing, sources }: Known,
  i18n: I18n,
): { agreement: Agreement; text: string } | null {
  const { t, n } = i18n;
  const [first] = sources;
  if (!first) return null;
  const { row, agreement } = first;
  const amount = amountText(row, i18n);
  const source = sourceText(row, i18n);
  if (agreement === "differ" || agreement === "apart") {
    const main =
      agreement === "differ"
        ? n("knownDiffers", differing, [amount, source])
        : t("knownApart", [amount, source]);
    const also = agreeing > 0 ? ` · ${n("knownAlsoSame", agreeing)}` : "";
    return { agreement, text: main + also };
  }
  if (agreement === "changed") return { agreement, text: t("knownChanged", [amount, source]) };
  if (agreeing > 1) return { agreement, text: n("knownSame", agreeing, [source]) };
  return {
    agreement,
    text:
      agreement === "rounded"
        ? t("knownRounded", [amount, source])
        : n("knownSame", agreeing, [source]),
  };
}
