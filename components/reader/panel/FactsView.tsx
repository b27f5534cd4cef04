import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatFigure } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { factsByOwner, SURE, type FigureRow } from "../../model/key-figures.ts";
import { figureGroup, nameKind } from "../../model/kinds.ts";
import { ROLE_LABELS } from "../../model/labels.ts";

interface Props {
  reading: Reading;
  onGo: (span: Span) => void;
}

/** Facts by whose they are. */
export function FactsView({ reading, onGo }: Props) {
  const { t } = useI18n();
  const groups = factsByOwner(reading);
  if (groups.length === 0) return <p class="panel-none">{t("noFacts")}</p>;
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
            <FactRow row={row} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FactRow({ row, onGo }: { row: FigureRow; onGo: Props["onGo"] }) {
  const { t, locale } = useI18n();
  const { fact, figure } = row;
  const unsure = fact.confidence < SURE;
  const notes = [
    figure.period && formatDate(figure.period, locale, "medium"),
    fact.mode === "forecast" && t("forecast"),
    fact.mode === "denied" && t("denied"),
    unsure && t("unsure"),
  ].filter(Boolean);
  return (
    <button
      type="button"
      class={unsure ? "row row-unsure" : "row"}
      title={unsure ? t("unsureHint") : undefined}
      onClick={() => onGo(figure)}
    >
      <span class="row-label">
        {t(ROLE_LABELS[fact.property])}
        {notes.length > 0 && <span class="row-note"> {notes.join(" · ")}</span>}
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
