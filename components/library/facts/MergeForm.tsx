import { useState } from "preact/hooks";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import { mergeRequests, type NamedOwner } from "./merging.ts";

interface Props {
  /** Two or more. */
  owners: readonly NamedOwner[];
  onMerge: (requests: WriteRequest[], said: string) => void;
}

/** Which of several names is the one that all of these have from now on, in every article. */
export function MergeForm({ owners, onMerge }: Props) {
  const { t, n } = useI18n();
  const [chosen, setChosen] = useState("");
  const as = owners.find(({ key }) => key === chosen) ?? owners[0];
  if (!as) return null;
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        const requests = mergeRequests(owners, as, () => crypto.randomUUID());
        onMerge(requests, n("factsMerged", requests.length, [as.name]));
      }}
    >
      <fieldset class="merge-names">
        <legend>{t("factsMergeInto")}</legend>
        {owners.map((owner) => (
          <label key={owner.key}>
            <input
              type="radio"
              name="merge-into"
              checked={owner.key === as.key}
              onChange={() => setChosen(owner.key)}
            />
            <bdi>{owner.name}</bdi>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button">
        {t("factsMergeDo")}
      </button>
    </form>
  );
}
