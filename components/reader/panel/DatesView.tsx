import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatExact } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { datesInOrder } from "../../model/dates-in-order.ts";
import { ContextRow } from "./ContextRow.tsx";

interface Props {
  reading: Reading;
  onGo: (span: Span) => void;
}

/** Dates in order of time; those without a year after them, as they stand in the text. */
export function DatesView({ reading, onGo }: Props) {
  const { t, locale } = useI18n();
  const dates = datesInOrder(reading.figures);
  if (dates.length === 0) return <p class="panel-none">{t("noDates")}</p>;
  const places = new Map(reading.figures.map((figure, index) => [figure, index]));
  return (
    <ol class="group">
      {dates.map((figure) => (
        <li key={figure.start}>
          <ContextRow
            reading={reading}
            span={figure}
            lead={formatExact(figure, locale)}
            kind="date"
            index={places.get(figure) ?? -1}
            onGo={onGo}
          />
        </li>
      ))}
    </ol>
  );
}
