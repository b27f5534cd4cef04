import type { FactChange } from "../../lib/core/library/fact-changes.ts";
import { formatDate } from "../format/dates.ts";
import { formatFigure } from "../format/figures.ts";
import { useI18n } from "../i18n.ts";
import { figureOf } from "../library/facts/display.ts";
import { ROLE_LABELS } from "../model/labels.ts";

/** Changes that are listed: of a text that was replaced as a whole, its beginning. */
const MOST = 40;

/** The figures that are others than those that were saved. */
export function ChangesList({ changes }: { changes: readonly FactChange[] }) {
  const { t, locale } = useI18n();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than its room, the keys scroll it
    <ul class="save-changes" tabIndex={0} aria-label={t("saveChanges")}>
      {changes.slice(0, MOST).map(({ before, after }, at) => {
        const row = after ?? before;
        if (!row) return null;
        const told = [
          row.subject,
          row.role && t(ROLE_LABELS[row.role]),
          row.period && formatDate(row.period, locale, "medium"),
        ];
        return (
          <li class="save-change" key={at}>
            <span>
              <bdi>{told.filter(Boolean).join(" · ") || row.words}</bdi>
            </span>
            <span class="save-change-values">
              {before && <del>{formatFigure(figureOf(before), locale)}</del>}
              {before && after && " → "}
              {after && <ins>{formatFigure(figureOf(after), locale)}</ins>}
              {!before && ` · ${t("saveNew")}`}
              {!after && ` · ${t("saveGone")}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
