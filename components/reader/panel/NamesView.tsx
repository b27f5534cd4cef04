import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { NAME_KINDS, nameKind } from "../../model/kinds.ts";
import { knowsNames } from "../../model/languages.ts";
import { KIND_LABELS } from "../../model/labels.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { CorrectionsList } from "./CorrectionsList.tsx";

interface Props {
  reading: Reading;
  control: ChoicesControl | null;
  onGo: (span: Span) => void;
  onTrainingLines: (() => void) | undefined;
}

/** Names by kind, the most salient first; then what a person corrected about them. */
export function NamesView({ reading, control, onGo, onTrainingLines }: Props) {
  return (
    <>
      <Names reading={reading} onGo={onGo} />
      {control && (
        <CorrectionsList control={control} onGo={onGo} onTrainingLines={onTrainingLines} />
      )}
    </>
  );
}

function Names({ reading, onGo }: Pick<Props, "reading" | "onGo">) {
  const { t, n, locale } = useI18n();
  const named = reading.entities.filter((entity) => entity.mentions.length > 0);
  if (named.length === 0) {
    return (
      <p class="panel-none">{t(knowsNames(reading.lang) ? "noNames" : "namesInOtherLanguages")}</p>
    );
  }
  const number = new Intl.NumberFormat(locale);
  const groups = groupBy(named, (entity) => nameKind(entity.type));
  return NAME_KINDS.map((kind) => {
    const entities = groups.get(kind)?.toSorted((a, b) => b.salience - a.salience);
    if (!entities) return null;
    return (
      <section class="group" key={kind}>
        <h3 class="group-title group-kind" data-kind={kind}>
          {t(KIND_LABELS[kind])} <span class="group-count">{number.format(entities.length)}</span>
        </h3>
        <ul>
          {entities.map((entity) => (
            <li key={entity.mentions[0]?.start}>
              <button
                type="button"
                class="row"
                data-at={entity.mentions.map(({ start }) => start).join(" ")}
                onClick={() => entity.mentions[0] && onGo(entity.mentions[0])}
              >
                <span class="row-name" lang={reading.lang}>
                  <bdi>{entity.name}</bdi>
                </span>
                {entity.mentions.length > 1 && (
                  <span class="row-count" aria-hidden="true">
                    ×{number.format(entity.mentions.length)}
                  </span>
                )}
                <span class="visually-hidden">{n("mentions", entity.mentions.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
