import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import "./keys.css";

interface Props {
  /** Beside the class that every modal has. */
  class?: string | undefined;
  /** Of the heading. */
  id: string;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog with its title; Esc, the button and a click beside it close it. */
export function Modal({ class: own, id, title, onClose, children }: Props) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = root.current;
    dialog?.showModal?.();
    return () => dialog?.close?.();
  }, []);
  return (
    <dialog
      class={own ? `keys ${own}` : "keys"}
      ref={root}
      aria-labelledby={id}
      onClose={onClose}
      closedby="any"
    >
      <div class="keys-inside">
        <h2 class="keys-title" id={id}>
          {title}
        </h2>
        <button
          type="button"
          class="icon-button keys-close"
          aria-label={t("close")}
          title={t("close")}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
        {children}
      </div>
    </dialog>
  );
}
