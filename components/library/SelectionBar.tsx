import { useI18n } from "../i18n.ts";
import type { LibraryTools, Project } from "./ports.ts";

interface Props {
  ids: readonly string[];
  projects: readonly Project[];
  onDelete: () => void;
  onClear: () => void;
  onAll: () => Promise<void>;
  Exports: LibraryTools["Exports"];
}

/** What can be done with the articles that are selected; how many they are is said first. */
export function SelectionBar({ ids, onDelete, onClear, onAll, Exports }: Props) {
  const { t, n } = useI18n();
  return (
    <section class="selection" aria-label={t("selectionTitle")}>
      <output class="selection-count">{n("selectionCount", ids.length)}</output>
      <button type="button" class="text-button" onClick={() => void onAll()}>
        {t("selectionAll")}
      </button>
      <button type="button" class="text-button" onClick={onClear}>
        {t("selectionClear")}
      </button>
      <Exports ids={ids} />
      <button type="button" class="button selection-delete" onClick={onDelete}>
        {n("selectionDelete", ids.length)}
      </button>
    </section>
  );
}
