import { Fragment } from "preact";
import { useId } from "preact/hooks";
import type { Reading } from "../../lib/core/reading.ts";
import { formatDate } from "../format/dates.ts";
import { exactBehind, formatFigure } from "../format/figures.ts";
import { useI18n } from "../i18n.ts";
import { useKnown } from "../known/known.ts";
import { KnownLine } from "../known/KnownLine.tsx";
import { figureGroup } from "../model/kinds.ts";
import { countedBeside, type FigureRow, type OwnerFigures } from "../model/key-figures.ts";
import { isOwn, measureText } from "../model/fact-corrections.ts";
import { timed } from "../timed.ts";
import "./known-row.css";

interface Props {
  groups: OwnerFigures[];
  /** Read to its end; null until then. */
  reading: Reading | null;
  /** Opens the reader at the sentence of a figure. */
  onRow: (start: number) => void;
}

/** The key figures, grouped by whose they are; each row opens the reader at its sentence. */
export function KeyFigures({ groups, reading, onRow }: Props) {
  const { t } = useI18n();
  const { of } = useKnown();
  const isKnown = ({ figure }: FigureRow): boolean => Boolean(reading && of(figure)?.known);
  const id = useId();
  return (
    <table class="key-figures" aria-labelledby="key-figures-title">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t("owner")}</th>
          <th scope="col">{t("measure")}</th>
          <th scope="col">{t("value")}</th>
        </tr>
      </thead>
      {groups.map(({ owner, typed, rows }, place) => (
        <tbody key={owner?.name ?? typed ?? ""}>
          {rows.map((row, at) => (
            <Fragment key={`${row.figure.start} ${at}`}>
              <tr>
                {at === 0 && (
                  <th
                    scope="rowgroup"
                    rowSpan={rows.length + rows.filter(isKnown).length}
                    class={owner || typed ? "key-owner" : "key-owner key-owner-none"}
                  >
                    <span class="key-owner-name" id={`${id}-${place}`}>
                      {owner || typed ? <bdi>{owner?.name ?? typed}</bdi> : t("inThisArticle")}
                    </span>
                  </th>
                )}
                <Row row={row} owner={`${id}-${place}`} onRow={onRow} />
              </tr>
              {reading && isKnown(row) && (
                <tr class="key-known">
                  <td colSpan={2}>
                    <KnownLine
                      figure={row.figure}
                      reading={reading}
                      onGo={({ start }) => onRow(start)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
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

interface RowProps extends Pick<Props, "onRow"> {
  row: FigureRow;
  /** The id of the owner's name. */
  owner: string;
}

/** What, for when, how much; whose it is and the exact value describe the button, wherever one comes from. */
function Row({ row, owner, onRow }: RowProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const id = useId();
  const { fact, figure } = row;
  const label = measureText(row, i18n);
  const counted = countedBeside(row, label);
  const exact = exactBehind(figure, locale);
  const notes = [
    counted && ` · ${counted}`,
    figure.period && ` ${formatDate(figure.period, locale, "medium")}`,
    fact.mode === "forecast" && ` · ${t("forecast")}`,
    isOwn(row) && ` · ${t("byYou")}`,
  ].filter(Boolean);
  return (
    <>
      <td class="key-label">
        <button
          type="button"
          class="key-row"
          aria-describedby={`${owner} ${id}`}
          onKeyDown={walkRows}
          onClick={() => onRow(figure.start)}
        >
          {label}
          {notes.length > 0 && <span class="key-period">{notes.join("")}</span>}
        </button>
      </td>
      <td class="key-value" {...timed("figures")}>
        <span class="key-number" data-kind={figureGroup(figure.kind)} id={exact ? undefined : id}>
          {formatFigure(figure, locale)}
        </span>
        {exact && (
          <span class="key-exact" id={id}>
            {exact}
          </span>
        )}
      </td>
    </>
  );
}
