import { formatDate } from "../format/dates.ts";
import { formatFigure } from "../format/figures.ts";
import { useI18n } from "../i18n.ts";
import { figureGroup } from "../model/kinds.ts";
import type { FigureRow, OwnerFigures } from "../model/key-figures.ts";
import { isOwn, measureText } from "../model/fact-corrections.ts";
import { timed } from "../timed.ts";

interface Props {
  groups: OwnerFigures[];
  /** Opens the reader at the sentence of a figure. */
  onRow: (start: number) => void;
}

/** The key figures, grouped by whose they are; each row opens the reader at its sentence. */
export function KeyFigures({ groups, onRow }: Props) {
  const { t } = useI18n();
  return (
    <table class="key-figures" aria-labelledby="key-figures-title">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t("owner")}</th>
          <th scope="col">{t("measure")}</th>
          <th scope="col">{t("value")}</th>
        </tr>
      </thead>
      {groups.map(({ owner, typed, rows }) => (
        <tbody key={owner?.name ?? typed ?? ""}>
          {rows.map((row, at) => (
            <tr key={`${row.figure.start} ${at}`}>
              {at === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={rows.length}
                  class={owner || typed ? "key-owner" : "key-owner key-owner-none"}
                >
                  <span class="key-owner-name">
                    {owner || typed ? <bdi>{owner?.name ?? typed}</bdi> : t("inThisArticle")}
                  </span>
                </th>
              )}
              <Row row={row} onRow={onRow} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Up and down go from row to row, Home and End to the first and last. */
function walkRows(event: KeyboardEvent): void {
  const { currentTarget: row, key } = event;
  if (!(row instanceof HTMLElement)) return;
  const rows = [...(row.closest("table")?.querySelectorAll<HTMLElement>(".key-row") ?? [])];
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

function Row({ row, onRow }: { row: FigureRow; onRow: Props["onRow"] }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const { fact, figure, counted } = row;
  return (
    <>
      <td class="key-label">
        <button
          type="button"
          class="key-row"
          onKeyDown={walkRows}
          onClick={() => onRow(figure.start)}
        >
          {measureText(row, i18n)}
          {counted && <span class="key-period"> · {counted}</span>}
          {figure.period && (
            <span class="key-period"> {formatDate(figure.period, locale, "medium")}</span>
          )}
          {fact.mode === "forecast" && <span class="key-period"> · {t("forecast")}</span>}
          {isOwn(row) && <span class="key-period"> · {t("byYou")}</span>}
        </button>
      </td>
      <td class="key-value" {...timed("figures")}>
        <span class="key-number" data-kind={figureGroup(figure.kind)}>
          {formatFigure(figure, locale)}
        </span>
      </td>
    </>
  );
}
