import { useMemo, useState } from "preact/hooks";
import { useI18n, type I18n } from "../../i18n.ts";
import { FIGURE_LABELS } from "../../model/labels.ts";
import { unitSymbol } from "../../format/units.ts";
import type { Display } from "./display.ts";
import { formatValue } from "./display.ts";
import { dateText, notesOf, periodText, roleText, siteText } from "./fact-text.ts";
import type { RowsProps } from "./state.ts";
import { ownersOfPlot, seriesOf, type PlotPoint, type Series } from "./plot-data.ts";
import { PlotDrawing } from "./PlotDrawing.tsx";
import { PlotMark } from "./PlotMark.tsx";
import "./plot.css";

/** The facts of one role and unit over time, and the same as a table beside it. */
export function Plot({ rows, display, owners, onOpen }: RowsProps) {
  const i18n = useI18n();
  const { t, n } = i18n;
  const all = useMemo(() => seriesOf(rows, owners), [rows, owners]);
  const [chosen, setChosen] = useState("");
  const [near, setNear] = useState<PlotPoint | null>(null);
  const series = all.find(({ id }) => id === chosen) ?? all[0];
  if (!series) {
    return (
      <div class="library-empty">
        <h2>{t("plotEmpty")}</h2>
        <p>{t("plotEmptyHint")}</p>
      </div>
    );
  }
  const { points } = series;
  const keys = ownersOfPlot(points);
  const names = new Map(points.map(({ row, owner }) => [owner, owners.of(row.owner).name]));
  const nameOf = (key: string | null): string =>
    key === null ? t("plotOthers") : (names.get(key) ?? t("factsNobody"));
  return (
    <section class="plot" aria-label={t("factsPlot")}>
      <div class="plot-head">
        {all.length > 1 ? (
          <label class="facts-look">
            {t("plotSeries")}
            <select
              value={series.id}
              onChange={(event) => {
                setNear(null);
                setChosen(event.currentTarget.value);
              }}
            >
              {all.map((one) => (
                <option value={one.id} key={one.id}>
                  {titleOf(one, i18n)} ({one.points.length})
                </option>
              ))}
            </select>
          </label>
        ) : (
          <h2 class="plot-title">{titleOf(series, i18n)}</h2>
        )}
        <ul class="plot-legend" aria-label={t("factsWhose")}>
          {keys.map((key, at) => (
            <li key={key ?? " others"}>
              <svg class="plot-key" viewBox="-7 -7 14 14" aria-hidden="true">
                <PlotMark series={at} told />
              </svg>
              <bdi>{nameOf(key)}</bdi>
            </li>
          ))}
          {points.some(({ told }) => !told) && (
            <li>
              <svg class="plot-key" viewBox="-7 -7 14 14" aria-hidden="true">
                <PlotMark series={0} told={false} />
              </svg>
              {t("plotUntold")}
            </li>
          )}
        </ul>
      </div>
      <PlotDrawing
        series={series}
        owners={keys}
        label={t("plotLabel", titleOf(series, i18n))}
        nameOf={(point) => sentenceOf(point, nameOf(point.owner), display, i18n)}
        onNear={setNear}
        onOpen={(point) => onOpen(point.row)}
      />
      <p class="plot-near" aria-hidden="true">
        {near ? (
          <>
            <strong>{sentenceOf(near, nameOf(near.owner), display, i18n)}</strong>{" "}
            <span dir="auto">{near.row.sentence}</span>
          </>
        ) : (
          n("plotHint", points.length)
        )}
      </p>
      <PointsTable points={points} nameOf={nameOf} display={display} onOpen={onOpen} />
    </section>
  );
}

interface TableProps extends Pick<RowsProps, "display" | "onOpen"> {
  points: readonly PlotPoint[];
  nameOf: (owner: string) => string;
}

/** What is drawn, in words. */
function PointsTable({ points, nameOf, display, onOpen }: TableProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  return (
    <table class="plot-table">
      <caption class="visually-hidden">{t("plotTable")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("factsWhen")}</th>
          <th scope="col">{t("factsWhose")}</th>
          <th scope="col">{t("factsHowMuch")}</th>
          <th scope="col">{t("factsWhere")}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ row, owner, told }) => (
          <tr key={row.article + row.key}>
            <td>{told ? periodText(row.period, i18n) : t("plotPublished", dateText(row, i18n))}</td>
            <td>
              <bdi>{nameOf(owner)}</bdi>
            </td>
            <td class="plot-amount">
              <button
                type="button"
                class="compare-source"
                title={row.sentence}
                onClick={() => onOpen(row)}
              >
                {formatValue(row, display, locale)}
              </button>
              <span class="fact-notes">{notesOf(row, i18n).join(" · ")}</span>
            </td>
            <td>
              <bdi>{siteText(row, i18n)}</bdi> · {dateText(row, i18n)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sentenceOf({ row, told }: PlotPoint, owner: string, display: Display, i18n: I18n): string {
  const when = told ? periodText(row.period, i18n) : i18n.t("plotPublished", dateText(row, i18n));
  const source = `${siteText(row, i18n)}, ${dateText(row, i18n)}`;
  return [owner, formatValue(row, display, i18n.locale), when, source].join(" · ");
}

function titleOf({ role, kind, unit }: Series, i18n: I18n): string {
  const what = role === null ? i18n.t(FIGURE_LABELS[kind]) : roleText({ role }, i18n);
  if (unit === null || kind === "people" || kind === "count") return what;
  return `${what}, ${kind === "money" ? unit : unitSymbol(unit, i18n.locale)}`;
}
