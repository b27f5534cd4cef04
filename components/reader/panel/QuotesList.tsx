import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { beginningOf } from "../../model/passages.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { UndoThis } from "../../UndoThis.tsx";

interface Props {
  reading: Reading;
  control: ChoicesControl;
  onGo: (span: Span) => void;
}

/** The quotations that a person added, with who says them; each leads to its place, and has its way back. */
export function QuotesList({ reading, control, onGo }: Props) {
  const { t } = useI18n();
  const { quotes } = control.own.account.facts;
  if (quotes.length === 0) return null;
  return (
    <section class="group">
      <h3 class="group-title">{t("quotes")}</h3>
      <ul>
        {quotes.map(({ start, end, speaker, correction }) => {
          const name = typeof speaker === "number" ? reading.entities[speaker]?.name : speaker;
          // It has quotation marks of its own here.
          const text = reading.text.slice(start, end).replaceAll(/^[«“„"\s]+|[»”"\s]+$/gu, "");
          return (
            <li class="row-with-action" key={correction}>
              <button
                type="button"
                class="row row-context"
                data-at={start}
                onClick={() => onGo({ start, end })}
              >
                <span class="row-quote" lang={reading.lang} dir="auto">
                  {t("quoted", text)}
                </span>
                <span class="row-note">
                  <bdi>{name ?? t("nobodyNamed")}</bdi> · {t("byYou")}
                </span>
              </button>
              <UndoThis
                what={t("quoted", beginningOf(text))}
                busy={control.busy}
                onUndo={() => control.takeFactsBack([correction], { at: "place", from: "panel" })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
