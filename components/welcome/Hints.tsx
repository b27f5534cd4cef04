import { useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";

const HINTS: readonly MessageKey[] = ["hintMarks", "hintPanel", "hintClose"];

interface Props {
  shortcut: string;
  onDone: () => void;
}

/** Three hints over the demo article, then never again. */
export function Hints({ shortcut, onDone }: Props) {
  const { t } = useI18n();
  const [at, setAt] = useState(0);
  const [away, setAway] = useState(false);
  if (away) return null;
  const last = at === HINTS.length - 1;
  const words = t(HINTS[at] ?? "hintClose");
  return (
    <aside class="hints" aria-label={t("hintsTitle")}>
      <p class="hints-text" aria-live="polite">
        {last && shortcut ? `${words} ${t("hintShortcut", shortcut)}` : words}
      </p>
      <div class="hints-foot">
        <span class="hints-count">{t("welcomeStep", [String(at + 1), String(HINTS.length)])}</span>
        <button type="button" class="text-button" onClick={() => setAway(true)}>
          {t("hintsAway")}
        </button>
        <button
          type="button"
          class="button button-primary"
          onClick={() => (last ? onDone() : setAt(at + 1))}
        >
          {t(last ? "hintsDone" : "welcomeNext")}
        </button>
      </div>
    </aside>
  );
}
