import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Known } from "../../lib/core/library/known.ts";
import type { Span } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { useDismiss } from "../reader/use-dismiss.ts";
import { knownText, SIGNS } from "./known-text.ts";
import { KnownPopover } from "./KnownPopover.tsx";
import type { KnownLineProps } from "./state.ts";
import "./known.css";

interface Props extends KnownLineProps {
  known: Known;
  sentence: Span;
  onOpen: (article: string, start: number | null) => void;
}

/** What the library has of a fact, in a line that opens both sentences. */
export function KnownEntry({ figure, reading, known, sentence, onGo, onOpen, onBegin }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  useEffect(() => {
    const element = root.current;
    if (!open || !element) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Only this closes, and not what it stands in.
      event.preventDefault();
      close();
      button.current?.focus();
    };
    element.addEventListener("keydown", leave);
    return () => element.removeEventListener("keydown", leave);
  }, [open]);
  const line = knownText(known, i18n);
  if (!line) return null;
  return (
    <div class="known" ref={root}>
      <button
        type="button"
        class="known-line"
        data-agreement={line.agreement}
        title={t("knownShow")}
        aria-haspopup="dialog"
        aria-expanded={open}
        ref={button}
        onClick={() => {
          if (!open) onBegin?.();
          setOpen(!open);
        }}
      >
        <span class="known-sign" aria-hidden="true">
          {SIGNS[line.agreement]}
        </span>
        <span>{line.text}</span>
      </button>
      {open && button.current && (
        <KnownPopover
          anchor={button.current}
          figure={figure}
          known={known}
          sentence={sentence}
          reading={reading}
          onGo={(span) => {
            close();
            onGo(span);
          }}
          onOpen={onOpen}
          onClose={() => {
            close();
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
