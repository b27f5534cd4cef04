import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatExact } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { useKnown } from "../../known/known.ts";
import { KnownLine } from "../../known/KnownLine.tsx";
import { SURE } from "../../model/key-figures.ts";
import { nameKind } from "../../model/kinds.ts";
import { FIGURE_LABELS, QUALIFIER_LABELS, ROLE_LABELS } from "../../model/labels.ts";
import type { Mark } from "../../model/marks.ts";
import { FactCorrections } from "../choices/FactCorrections.tsx";
import type { ChoicesControl } from "../choices/use-choices.ts";

interface Props {
  mark: Mark;
  reading: Reading;
  /** Null where nothing can be chosen. */
  control: ChoicesControl | null;
  onGo: (span: Span) => void;
  /** Called when the person sets about correcting it. */
  onBegin: () => void;
}

/** A figure: its exact value, what it measures, whose, for when. */
export function FigureCard({ mark, reading, control, onGo, onBegin }: Props) {
  const { t, n, locale } = useI18n();
  const known = useKnown();
  const figure = reading.figures[mark.index];
  if (!figure) return null;
  const fact = reading.facts.find(({ figures }) => figures.includes(mark.index));
  const about = figure.about ?? fact?.subject ?? undefined;
  const owner = about === undefined ? undefined : reading.entities[about];
  const role = figure.role ?? fact?.property;
  const hand = control?.own.account.facts.facts.find(({ figures }) => figures.includes(mark.index));
  const typed = typeof hand?.owner === "string" ? hand.owner : null;
  const exact = formatExact(figure, locale);
  // A fact that is said twice stands under its first figure.
  const first = (fact && reading.figures[fact.figures[0] ?? -1]) ?? figure;
  const check = hand?.mark ? null : (known.of(first)?.check ?? null);
  const firstMention = owner?.mentions[0];
  return (
    <>
      <p class="card-kind" data-kind={mark.kind}>
        {t(FIGURE_LABELS[figure.kind])}
      </p>
      <p class="card-value">
        {figure.qualifier && (
          <span class="card-qualifier">{t(QUALIFIER_LABELS[figure.qualifier])} </span>
        )}
        {exact}
      </p>
      <dl class="card-fields">
        {(role || hand?.words) && (
          <>
            <dt>{t("fieldMeasure")}</dt>
            <dd>{role ? t(ROLE_LABELS[role]) : hand?.words}</dd>
          </>
        )}
        {typed && (
          <>
            <dt>{t("fieldOwner")}</dt>
            <dd>
              <bdi>{typed}</bdi>
            </dd>
          </>
        )}
        {owner && firstMention && (
          <>
            <dt>{t("fieldOwner")}</dt>
            <dd>
              <button type="button" class="card-link" onClick={() => onGo(firstMention)}>
                <bdi class="mark mark-name" data-kind={nameKind(owner.type)}>
                  {owner.name}
                </bdi>
              </button>
            </dd>
          </>
        )}
        {figure.period && (
          <>
            <dt>{t("fieldPeriod")}</dt>
            <dd>{formatDate(figure.period, locale)}</dd>
          </>
        )}
        {exact !== figure.text && (
          <>
            <dt>{t("fieldWritten")}</dt>
            <dd lang={reading.lang}>
              <bdi>{figure.text}</bdi>
            </dd>
          </>
        )}
      </dl>
      {fact && fact.figures.length > 1 && (
        <p class="card-note">{n("timesSaid", fact.figures.length)}</p>
      )}
      {fact?.mode === "forecast" && <p class="card-note">{t("modeForecast")}</p>}
      {fact?.mode === "denied" && <p class="card-note">{t("modeDenied")}</p>}
      {fact && fact.confidence < SURE && hand?.mark !== "doubtful" && (
        <p class="card-note card-unsure">{t("unsureHint")}</p>
      )}
      {check && <p class="card-note">{t(check === "checked" ? "checkedByYou" : "doubtedByYou")}</p>}
      <KnownLine figure={first} reading={reading} onGo={onGo} onBegin={onBegin} />
      {control?.readTyped && (
        <FactCorrections reading={reading} index={mark.index} control={control} onBegin={onBegin} />
      )}
    </>
  );
}
