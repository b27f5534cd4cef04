import type { NameCorrection } from "../../lib/core/corrections/names.ts";
import { nameKey } from "../../lib/core/entities/name-key.ts";
import type { Entity } from "../../lib/core/reading.ts";
import type { I18n } from "../i18n.ts";
import { A_NAME_LABELS } from "./labels.ts";

/** What a person said about a name, as a sentence. */
export function correctionText(correction: NameCorrection, { t }: I18n): string {
  const { name } = correction.of;
  switch (correction.kind) {
    case "not-a-name":
      return t("correctedNotAName", correction.form);
    case "type":
      return t("correctedType", [name, t(A_NAME_LABELS[correction.type])]);
    case "same":
      return correction.as
        ? t("correctedSame", [correction.form ?? name, correction.as.name])
        : t("correctedOther", [correction.form ?? name, name]);
  }
}

/** Names that another may be the same as: those of its type first, the most salient first. */
export function otherNames(
  entities: readonly Entity[],
  entity: Entity,
  filter: string,
): readonly Entity[] {
  const wanted = nameKey(filter);
  const others = entities.filter(
    (one) =>
      one !== entity &&
      one.mentions.length > 0 &&
      one.mentions.some(({ text }) => nameKey(text).includes(wanted)),
  );
  const isAlike = ({ type }: Entity): number => (type === entity.type ? 0 : 1);
  return others.toSorted((a, b) => isAlike(a) - isAlike(b) || b.salience - a.salience);
}

/** Whether a form is a name's fullest, and so stands for all of it. */
export const isFullForm = ({ name }: Entity, form: string): boolean =>
  nameKey(form) === nameKey(name);
