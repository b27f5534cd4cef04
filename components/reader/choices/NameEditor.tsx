import { useState } from "preact/hooks";
import type { NameCorrection } from "../../../lib/core/corrections/names.ts";
import type { Entity, EntityType, Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { isFullForm, otherNames } from "../../model/corrections.ts";
import { nameKind } from "../../model/kinds.ts";
import { A_NAME_LABELS } from "../../model/labels.ts";

const TYPES = Object.keys(A_NAME_LABELS) as EntityType[];
/** Names shown at a time, and how many ask for a field to find one by. */
const MOST = 12;
const MANY = 6;

interface Props {
  reading: Reading;
  entity: Entity;
  /** As it is written where the person stands. */
  form: string;
  busy: boolean;
  /** Whether it can be said for all articles. */
  canEverywhere: boolean;
  onCorrect: (correction: NameCorrection, everywhere: boolean) => void;
}

/** What a person can say about a name, for this article or for all. */
export function NameEditor({ reading, entity, form, busy, canEverywhere, onCorrect }: Props) {
  const { t } = useI18n();
  const [everywhere, setEverywhere] = useState(false);
  const say = (correction: NameCorrection): void =>
    onCorrect(correction, canEverywhere && everywhere);
  const of = { name: entity.name, type: entity.type };
  const isFull = isFullForm(entity, form);
  return (
    <>
      {canEverywhere && (
        <label class="corrections-everywhere">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => setEverywhere(event.currentTarget.checked)}
          />
          {t("inAllArticles")}
        </label>
      )}
      <fieldset class="corrections-group">
        <legend class="corrections-label">{t("nameIs")}</legend>
        <div class="corrections-types">
          {TYPES.filter((type) => type !== entity.type).map((type) => (
            <button
              type="button"
              class="corrections-type"
              data-kind={nameKind(type)}
              key={type}
              disabled={busy}
              onClick={() => say({ kind: "type", of, type })}
            >
              {t(A_NAME_LABELS[type])}
            </button>
          ))}
          <button
            type="button"
            class="corrections-type"
            disabled={busy}
            onClick={() => say({ kind: "not-a-name", of, form })}
          >
            {t("notAName")}
          </button>
          {!isFull && (
            <button
              type="button"
              class="corrections-type"
              disabled={busy}
              onClick={() => say({ kind: "same", of, form, as: null })}
            >
              {t("notThisName", entity.name)}
            </button>
          )}
        </div>
      </fieldset>
      {reading.entities.length > 1 && (
        <SameAs
          reading={reading}
          entity={entity}
          busy={busy}
          onChoose={({ name, type }) =>
            say({ kind: "same", of, form: isFull ? null : form, as: { name, type } })
          }
        />
      )}
    </>
  );
}

interface SameAsProps {
  reading: Reading;
  entity: Entity;
  busy: boolean;
  onChoose: (other: Entity) => void;
}

function SameAs({ reading, entity, busy, onChoose }: SameAsProps) {
  const { t } = useI18n();
  const [filter, setFilter] = useState("");
  const names = otherNames(reading.entities, entity, filter);
  return (
    <fieldset class="corrections-group">
      <legend class="corrections-label">{t("sameAs")}</legend>
      {reading.entities.length > MANY && (
        <input
          type="text"
          class="corrections-find"
          aria-label={t("findName")}
          placeholder={t("findName")}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <ul class="corrections-names" lang={reading.lang}>
        {names.slice(0, MOST).map((other) => (
          <li key={other.mentions[0]?.start}>
            <button
              type="button"
              class="corrections-name"
              data-kind={nameKind(other.type)}
              disabled={busy}
              onClick={() => onChoose(other)}
            >
              <bdi>{other.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {names.length === 0 && <p class="card-note">{t("noSuchName")}</p>}
    </fieldset>
  );
}
