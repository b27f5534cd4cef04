import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";

/** Removes every picture, which no undo brings back: so it is asked once more, in the place of the button. */
export function RemovePictures({ count, onRemove }: { count: number; onRemove: () => void }) {
  const { t, n } = useI18n();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" class="text-button" ref={button} onClick={() => setAsked(true)}>
        {t("picturesRemove")}
      </button>
    );
  }
  return (
    <fieldset class="settings-ask">
      <legend class="visually-hidden">{t("picturesRemove")}</legend>
      <p>{n("picturesRemoveAsk", count)}</p>
      <div class="settings-line">
        <button
          type="button"
          class="button settings-erase"
          onClick={() => {
            setAsked(false);
            onRemove();
          }}
        >
          {t("picturesRemoveDo")}
        </button>
        <button
          type="button"
          class="button"
          ref={keep}
          onKeyDown={(event) => {
            if (event.key === "Escape") setAsked(false);
          }}
          onClick={() => setAsked(false)}
        >
          {t("picturesRemoveNot")}
        </button>
      </div>
    </fieldset>
  );
}
