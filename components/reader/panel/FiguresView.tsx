import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { FIGURE_GROUPS, figureGroup } from "../../model/kinds.ts";
import { KIND_LABELS } from "../../model/labels.ts";
import { ContextRow } from "./ContextRow.tsx";

interface Props {
  reading: Reading;
  onGo: (span: Span) => void;
}

/** All figures by kind, as written, in text order. */
export function FiguresView({ reading, onGo }: Props) {
  const { t } = useI18n();
  if (reading.figures.length === 0) return <p class="panel-none">{t("noFigures")}</p>;
  const places = new Map(reading.figures.map((figure, index) => [figure, index]));
  const groups = groupBy(reading.figures, (figure) => figureGroup(figure.kind));
  return FIGURE_GROUPS.map((kind) => {
    const figures = groups.get(kind);
    if (!figures) return null;
    return (
      <section class="group" key={kind}>
        <h3 class="group-title group-kind" data-kind={kind}>
          {t(KIND_LABELS[kind])} <span class="group-count">{figures.length}</span>
        </h3>
        <ul>
          {figures.map((figure) => (
            <li key={figure.start}>
              <ContextRow
                reading={reading}
                span={figure}
                lead={figure.text}
                kind={kind}
                index={places.get(figure) ?? -1}
                onGo={onGo}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
