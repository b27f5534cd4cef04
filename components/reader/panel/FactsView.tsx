import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatFigure } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { countedBeside, factsByOwner, SURE, type FigureRow } from "../../model/key-figures.ts";
import { figureGroup, nameKind } from "../../model/kinds.ts";
import { ROLE_LABELS } from "../../model/labels.ts";

interface Props {
  reading: Reading;
  /** Shows the list of all figures. */
  onFigures: () => void;
  onGo: (span: Span) => void;
}

/** Facts by whose they are. */
export function FactsView({ reading, onFigures, onGo }: Props) {
  const { t, n } = useI18n();
  const groups = factsByOwner(reading);
  const { length } = reading.figures;
  const places = new Map(reading.facts.map((fact, index) => [fact, index]));
  if (groups.length === 0) {
    return (
      <div class="panel-none">
        <p>{t(length === 0 ? "noFigures" : "noFacts")}</p>
        {length > 0 && (
          <button type="button" class="panel-more" onClick={onFigures}>
            {n("allFigures", length)}
          </button>
        )}
      </div>
    );
  }
  return groups.map(({ owner, rows }) => (
    <section class="group" key={owner?.name ?? ""}>
      <h3 class={owner ? "group-title" : "group-title group-title-none"}>
        {owner ? (
          <bdi class="mark mark-name" data-kind={nameKind(owner.type)}>
            {owner.name}
          </bdi>
        ) : (
          t("inThisArticle")
        )}
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.figure.start}-${row.fact.property}`}>
            <FactRow row={row} index={places.get(row.fact)} figures={reading.figures} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface RowProps {
  row: FigureRow;
  /** The fact's own in the Reading. */
  index: number | undefined;
  figures: Reading["figures"];
  onGo: Props["onGo"];
}

function FactRow({ row, index, figures, onGo }: RowProps) {
  const { t, locale } = useI18n();
  const { fact, figure } = row;
  const unsure = fact.confidence < SURE;
  const label = t(ROLE_LABELS[fact.property]);
  const notes = [
    countedBeside(row, label),
    figure.period && formatDate(figure.period, locale, "medium"),
    fact.mode === "forecast" && t("forecast"),
    fact.mode === "denied" && t("denied"),
    unsure && t("unsure"),
  ].filter(Boolean);
  return (
    <button
      type="button"
      class={unsure ? "row row-unsure" : "row"}
      data-at={fact.figures.map((index) => figures[index]?.start).join(" ")}
      data-fact={index}
      aria-keyshortcuts="c"
      title={unsure ? t("unsureHint") : undefined}
      onClick={() => onGo(figure)}
    >
      <span class="row-label">
        {label}
        {notes.length > 0 && <span class="row-note"> · {notes.join(" · ")}</span>}
      </span>
      <span
        class={fact.mode === "denied" ? "row-value row-denied" : "row-value"}
        data-kind={figureGroup(figure.kind)}
      >
        {formatFigure(figure, locale)}
      </span>
    </button>
  );
}
