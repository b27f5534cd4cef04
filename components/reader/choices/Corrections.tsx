import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import "./corrections.css";

interface Props {
  /** What a person said already, each with its way back. */
  made: ComponentChildren;
  /** Of the button that opens the form. */
  label: string;
  /** Its tooltip, where a key presses it as well: it is found by `data-correct` then. */
  keyTitle?: string;
  /** Called when the person sets about correcting: what is open stays open. */
  onBegin: () => void;
  children: (close: () => void) => ComponentChildren;
}

/** On a card: what was corrected, and a form to say more, unfolded by its button. */
export function Corrections({ made, label, keyTitle, onBegin, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="corrections">
      {made}
      <button
        type="button"
        class="text-button"
        data-correct={keyTitle === undefined ? undefined : true}
        title={keyTitle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          if (!open) onBegin();
          setOpen(!open);
        }}
      >
        {label}
      </button>
      {open && (
        <div class="corrections-form" id={id}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
