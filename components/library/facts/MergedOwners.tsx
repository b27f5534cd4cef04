import { useI18n } from "../../i18n.ts";
import type { Facts } from "./use-facts.ts";

interface Props {
  facts: Facts;
  onSeparate: (correction: string, name: string) => void;
}

/** Which names were said to be another's, each with the way back. */
export function MergedOwners({ facts, onSeparate }: Props) {
  const { t } = useI18n();
  if (facts.merged.length === 0) return null;
  return (
    <ul class="merged" aria-label={t("factsMergedOwners")}>
      {facts.merged.map(({ id, name, as }) => (
        <li class="merged-row" key={id}>
          <span>
            <bdi>{name}</bdi> → <bdi>{as}</bdi>
          </span>
          <button
            type="button"
            class="text-button"
            aria-label={t("factsSeparateOf", [name, as])}
            onClick={() => onSeparate(id, name)}
          >
            {t("factsSeparate")}
          </button>
        </li>
      ))}
    </ul>
  );
}
