import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { REPAIR_LABELS } from "../../model/labels.ts";
import { RepairForms } from "../RepairForms.tsx";

interface Props {
  reading: Reading;
  onGo: (span: Span) => void;
}

/** Every repair with both forms and why; choosing one shows it in the text. */
export function RepairsView({ reading, onGo }: Props) {
  const { t, locale } = useI18n();
  // The detectors give their evidence in English only.
  const english = locale.startsWith("en");
  return (
    <ol class="group">
      {reading.repairs.map((repair) => (
        <li key={`${repair.start}-${repair.damaged}`}>
          <button type="button" class="row row-context" onClick={() => onGo(repair)}>
            <RepairForms repair={repair} reading={reading} />
            <span class="row-snippet">
              {t(REPAIR_LABELS[repair.kind])}
              {english && ` · ${repair.evidence}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
