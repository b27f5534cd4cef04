import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatFigure } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { NextIcon, PreviousIcon } from "../../icons.tsx";
import { ENTITY_LABELS, ROLE_LABELS } from "../../model/labels.ts";
import { factsByOwner } from "../../model/key-figures.ts";
import type { Mark } from "../../model/marks.ts";
import { NameCorrections } from "../choices/NameCorrections.tsx";
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

/** Figures a card has room for. */
const MOST = 5;

/** A name: its fullest form, its figures, a walk through its mentions, and corrections. */
export function NameCard({ mark, reading, control, onGo, onBegin }: Props) {
  const { t, locale } = useI18n();
  const entity = reading.entities[mark.index];
  if (!entity) return null;
  const [own] = factsByOwner(reading, (fact) => fact.subject === mark.index);
  const rows = own?.rows.slice(0, MOST) ?? [];
  const previous = entity.mentions[mark.mention - 1];
  const next = entity.mentions[mark.mention + 1];
  return (
    <>
      <p class="card-kind" data-kind={mark.kind}>
        {t(ENTITY_LABELS[entity.type])}
      </p>
      <p class="card-name" lang={reading.lang}>
        <bdi>{entity.name}</bdi>
      </p>
      {rows.length > 0 && (
        <ul class="card-facts">
          {rows.map(({ fact, figure, counted }) => (
            <li key={figure.start}>
              <button type="button" class="card-fact" onClick={() => onGo(figure)}>
                <span>
                  {t(ROLE_LABELS[fact.property])}
                  {counted && ` · ${counted}`}
                  {figure.period && ` ${formatDate(figure.period, locale, "medium")}`}
                </span>
                <span class="card-number">{formatFigure(figure, locale)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {entity.mentions.length > 1 && (
        <div class="card-walk">
          <button
            type="button"
            class="icon-button"
            disabled={!previous}
            aria-label={t("previousMention")}
            title={t("previousMention")}
            onClick={() => previous && onGo(previous)}
          >
            <PreviousIcon />
          </button>
          <span>{t("mentionOf", [String(mark.mention + 1), String(entity.mentions.length)])}</span>
          <button
            type="button"
            class="icon-button"
            disabled={!next}
            aria-label={t("nextMention")}
            title={t("nextMention")}
            onClick={() => next && onGo(next)}
          >
            <NextIcon />
          </button>
        </div>
      )}
      {control && (
        <NameCorrections
          reading={reading}
          index={mark.index}
          mention={mark.mention}
          control={control}
          onBegin={onBegin}
        />
      )}
    </>
  );
}
