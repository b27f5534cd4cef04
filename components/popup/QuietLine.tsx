import type { Reading } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { leftOut, repairedCount } from "../model/notices.ts";
import type { PopupProps } from "./state.ts";

interface QuietProps {
  reading: Partial<Reading>;
  onRead: PopupProps["onRead"];
}

/** What was done to the page's text, quietly; each part opens its list in the reader. */
export function QuietLine({ reading, onRead }: QuietProps) {
  const { t, n } = useI18n();
  const repaired = repairedCount(reading.repairs ?? []);
  const omitted = leftOut(reading.omitted ?? []).length;
  const { charset } = reading;
  const differs =
    charset?.declared && charset.declared.toLowerCase() !== charset.used.toLowerCase();
  const { nextPage } = reading;
  if (repaired === 0 && omitted === 0 && !differs && !nextPage) return null;
  return (
    <div class="quiet">
      {repaired + omitted > 0 && (
        <p>
          {repaired > 0 && (
            <button type="button" class="quiet-link" onClick={() => onRead({ list: "repairs" })}>
              {n("repaired", repaired)}
            </button>
          )}
          {repaired > 0 && omitted > 0 && " · "}
          {omitted > 0 && (
            <button type="button" class="quiet-link" onClick={() => onRead({ list: "omitted" })}>
              {n("leftOut", omitted)}
            </button>
          )}
        </p>
      )}
      {nextPage && (
        <p>
          <a class="quiet-link" href={nextPage} target="_blank" rel="noopener noreferrer">
            {t("continuesOn")}
          </a>
        </p>
      )}
      {differs && <p>{t("charsetLine", [charset.declared ?? "", charset.used])}</p>}
    </div>
  );
}
