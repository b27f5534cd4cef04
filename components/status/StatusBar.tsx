import type { ComponentChildren, CSSProperties, RefObject } from "preact";
import { useI18n, type MessageKey } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import "./status.css";

interface Props {
  /** What a screen reader calls it. */
  label: string;
  /** Laid over the end of a text, or standing in a row of its own. */
  look?: "over" | "row";
  failed?: boolean;
  /** The way back, and other ways on: buttons. */
  actions?: ComponentChildren;
  onClose: () => void;
  /** What the button that closes it says it does, where it does more. */
  closeLabel?: MessageKey;
  /** What it says. */
  children: ComponentChildren;
  /** Under the line: what a button of it unfolds. */
  below?: ComponentChildren;
  extra?: string;
  style?: CSSProperties | undefined;
  root?: RefObject<HTMLElement | null>;
}

/** What was last done, with the way back. */
export function StatusBar(props: Props) {
  const { label, look = "over", failed = false, actions, onClose, children, below } = props;
  const { closeLabel = "close" } = props;
  const { t } = useI18n();
  return (
    <section
      class={["status", look === "row" && "status-row", props.extra].filter(Boolean).join(" ")}
      aria-label={label}
      {...(props.style ? { style: props.style } : {})}
      {...(props.root ? { ref: props.root } : {})}
    >
      <div class={failed ? "status-line status-failed" : "status-line"}>
        {children}
        <div class="status-actions">
          {actions}
          <button
            type="button"
            class="icon-button status-close"
            aria-label={t(closeLabel)}
            title={t(closeLabel)}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        {below}
      </div>
    </section>
  );
}
