import { useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";

/** Deletes for good, which nothing brings back: so it is asked once more, in the place of the button. */
export function EmptyTrash({ count, onEmpty }: { count: number; onEmpty: () => void }) {
  const { t, n } = useI18n();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="text-button" onClick={() => setAsked(true)}>
        {t("trashEmptyButton")}
      </button>
    );
  }
  return (
    <fieldset class="trash-ask">
      <legend>{n("trashEmptyAsk", count)}</legend>
      <button
        type="button"
        class="button selection-delete"
        onClick={() => {
          setAsked(false);
          onEmpty();
        }}
      >
        {t("trashEmptyDo")}
      </button>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onKeyDown={(event) => {
          if (event.key === "Escape") setAsked(false);
        }}
        onClick={() => setAsked(false)}
      >
        {t("trashEmptyNot")}
      </button>
    </fieldset>
  );
}
