import { useState } from "preact/hooks";
import type { FactCheck } from "../../../lib/core/library/documents.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n, type PluralKey } from "../../i18n.ts";
import type { LibraryPorts } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { checkRequests } from "./checks.ts";
import { MergeForm } from "./MergeForm.tsx";
import { ownersAmong } from "./merging.ts";
import { TakeButtons } from "./TakeButtons.tsx";
import type { Facts } from "./use-facts.ts";
import type { Taking } from "./use-taking.ts";

/** Selected facts whose owners are looked at. */
const MOST = 500;

interface Props {
  ports: LibraryPorts;
  facts: Facts;
  selected: ReadonlySet<number>;
  taking: Taking;
  onAll: () => void;
  onClear: () => void;
  onWrite: (requests: WriteRequest[], said: string) => Promise<void>;
}

/** What can be done with the facts that are selected; how many they are is said first. */
export function SelectedFacts(props: Props) {
  const { ports, facts, selected, taking, onAll, onClear, onWrite } = props;
  const { t, n } = useI18n();
  const [merging, setMerging] = useState(false);
  const numbers = [...selected];
  const few = numbers.slice(0, MOST);
  const rows = useQuery(few.join(" "), () => ports.read.factRows(few));
  const owners = ownersAmong(
    (rows.value ?? []).map(({ row }) => row),
    facts.owners,
  );
  const { mode } = facts.settings;
  const check = async (said: FactCheck | null, message: PluralKey): Promise<void> => {
    const all = (await ports.read.factRows(numbers)).map(({ row }) => row);
    await onWrite(await checkRequests(ports.read, all, said), n(message, all.length));
  };
  return (
    <section class="selection facts-selection" aria-label={t("factsSelection")}>
      <output class="selection-count">{n("selectionCount", selected.size)}</output>
      <button type="button" class="text-button" onClick={onAll}>
        {t("selectionAll")}
      </button>
      <button type="button" class="text-button" onClick={onClear}>
        {t("selectionClear")}
      </button>
      <TakeButtons
        label={t("factsSelection")}
        taking={taking}
        onTake={(how) => void taking.take(how, numbers)}
      />
      {mode !== "plot" && (
        <button type="button" class="text-button" onClick={() => facts.set({ mode: "plot" })}>
          {t("factsPlot")}
        </button>
      )}
      {owners.length > 1 && (
        <button
          type="button"
          class="text-button"
          aria-expanded={merging}
          onClick={() => setMerging(!merging)}
        >
          {t("factsMerge")}
        </button>
      )}
      <fieldset class="facts-take">
        <legend class="visually-hidden">{t("factsCheck")}</legend>
        <button
          type="button"
          class="text-button"
          onClick={() => void check("checked", "factsMadeChecked")}
        >
          {t("factsCheckedButton")}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => void check("doubtful", "factsMadeDoubtful")}
        >
          {t("factsDoubtfulButton")}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => void check(null, "factsMadePlain")}
        >
          {t("factsPlainButton")}
        </button>
      </fieldset>
      {merging && owners.length > 1 && (
        <MergeForm
          owners={owners}
          onMerge={(requests, said) => {
            setMerging(false);
            void onWrite(requests, said);
          }}
        />
      )}
    </section>
  );
}
