import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import { formatDate, formatPublished } from "../../format/dates.ts";
import type { I18n } from "../../i18n.ts";
import { SURE } from "../../model/key-figures.ts";
import { ROLE_LABELS } from "../../model/labels.ts";

/** The parts of a row in words of the interface. */

export const roleText = ({ role }: Pick<FactRow, "role">, { t }: I18n): string =>
  role === null ? "" : t(ROLE_LABELS[role]);

export const periodText = (period: string | null, { locale }: I18n): string =>
  period === null ? "" : formatDate(period, locale, "medium");

/** The site, or the title where the page names none. */
export const siteText = ({ site, title }: Pick<FactRow, "site" | "title">, { t }: I18n): string =>
  site ?? title ?? t("untitled");

export const dateText = ({ date }: Pick<FactRow, "date">, { locale }: I18n): string =>
  formatPublished(date, locale);

/** What is to be known of a fact before it is used. */
export function notesOf({ mode, confidence, check, own }: FactRow, { t }: I18n): string[] {
  return [
    mode === "forecast" && t("forecast"),
    mode === "denied" && t("denied"),
    check === null && confidence !== null && confidence < SURE && t("unsure"),
    own !== null && t("factsOwn"),
    check === "checked" && own === null && t("factsChecked"),
    check === "doubtful" && t("factsDoubtful"),
  ].filter((note) => note !== false);
}
