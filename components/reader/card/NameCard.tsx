import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatFigure } from "../../format/figures.ts";
import { useI18n } from "../../i18n.ts";
import { NextIcon, PreviousIcon } from "../../icons.tsx";
import { isOwn, measureText } from "../../model/fact-corrections.ts";
import { ENTITY_LABELS } from "../../model/labels.ts";
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
  const i18n = useI18n();
  const { t, locale } = i18n;
  const entity = reading.entities[mark.index];
  if (!entity) return null;
  const [own] = factsByOwner(
    reading,
    (_fact, subject) => subject === mark.index,
    control?.own.account.facts,
  );
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
          {rows.map((row) => (
            <li key={row.figure.start}>
              <button type="button" class="card-fact" onClick={() => onGo(row.figure)}>
                <span>
                  {measureText(row, i18n)}
                  {row.counted && ` · ${row.counted}`}
                  {row.figure.period && ` ${formatDate(row.figure.period, locale, "medium")}`}
                  {isOwn(row) && ` · ${t("byYou")}`}
                </span>
                <span class="card-number">{formatFigure(row.figure, locale)}</span>
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
