import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import type { Zoomed } from "./use-zoom.ts";
import "./zoom.css";

/** A picture as large as the window lets it be; pressed again, in its own pixels. Esc, the button, a click beside it close it. */
export function ZoomDialog({ zoomed, onClose }: { zoomed: Zoomed; onClose: () => void }) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const [whole, setWhole] = useState(true);
  useEffect(() => {
    const dialog = root.current;
    dialog?.showModal?.();
    const beside = (event: Event): void => {
      if (event.target instanceof Element && !event.target.closest("button, figcaption")) onClose();
    };
    dialog?.addEventListener("click", beside);
    return () => {
      dialog?.removeEventListener("click", beside);
      dialog?.close?.();
    };
  }, [onClose]);
  const { source, alt, caption } = zoomed;
  return (
    <dialog class="zoom" ref={root} aria-label={alt || t("picture")} onClose={onClose}>
      <figure class="zoom-figure">
        <div class={whole ? "zoom-frame" : "zoom-frame zoom-frame-full"}>
          <button
            type="button"
            class="zoom-picture"
            aria-pressed={!whole}
            aria-label={t("zoomOwnSize")}
            onClick={() => setWhole(!whole)}
          >
            <img src={source} alt={alt} referrerpolicy="no-referrer" />
          </button>
        </div>
        {caption && (
          <figcaption class="zoom-caption" dir="auto">
            {caption}
          </figcaption>
        )}
      </figure>
      <button
        type="button"
        class="icon-button zoom-close"
        aria-label={t("close")}
        title={t("close")}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}
