import { useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { LogoIcon } from "../icons.tsx";
import { Reader } from "../reader/Reader.tsx";
import type { ReaderProps } from "../reader/state.ts";
import { Hints } from "./Hints.tsx";
import type { Use } from "./uses.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./welcome.css";

const USES: readonly (readonly [use: Use, name: MessageKey, hint: MessageKey])[] = [
  ["read", "useRead", "useReadHint"],
  ["facts", "useFacts", "useFactsHint"],
  ["annotate", "useAnnotate", "useAnnotateHint"],
];

type Step = "pin" | "use" | "demo";

interface Props {
  /** Whether the button stands in the toolbar; null where the browser does not say. */
  pinned: boolean | null;
  /** The shortcut that opens the reader, as the browser writes it; "" where there is none. */
  shortcut: string;
  onUse: (use: Use) => void;
  onDone: () => void;
  /** The demo article in the real reader. */
  reader: Omit<ReaderProps, "onClose">;
}

/** The first run: three short steps, each of which can be skipped. */
export function Welcome({ pinned, shortcut, onUse, onDone, reader }: Props) {
  const { t } = useI18n();
  const steps: Step[] = pinned === false ? ["pin", "use", "demo"] : ["use", "demo"];
  const [at, setAt] = useState(0);
  const step = steps[at] ?? "demo";
  const next = (): void => setAt(Math.min(at + 1, steps.length - 1));
  const progress = t("welcomeStep", [String(at + 1), String(steps.length)]);

  if (step === "demo") {
    return (
      <>
        <Reader {...reader} onClose={onDone} />
        <Hints shortcut={shortcut} onDone={onDone} />
      </>
    );
  }
  return (
    <main class="welcome">
      <div class="welcome-card">
        <p class="welcome-brand">
          <LogoIcon />
          Lede
          <span class="welcome-progress">{progress}</span>
        </p>
        {step === "pin" ? (
          <>
            <h1 class="welcome-title">{t("welcomePin")}</h1>
            <p class="welcome-text">{t("welcomePinHow")}</p>
            <div class="welcome-foot">
              <button type="button" class="button button-primary" onClick={next}>
                {t("welcomeNext")}
              </button>
              <button type="button" class="text-button" onClick={next}>
                {t("welcomeSkip")}
              </button>
            </div>
          </>
        ) : (
          <>
            <h1 class="welcome-title">{t("welcomeUse")}</h1>
            <p class="welcome-text">{t("welcomeUseHint")}</p>
            <div class="welcome-uses">
              {USES.map(([use, name, hint]) => (
                <button
                  type="button"
                  class="welcome-use"
                  key={use}
                  onClick={() => {
                    onUse(use);
                    next();
                  }}
                >
                  <span class="welcome-use-name">{t(name)}</span>
                  <span class="welcome-use-hint">{t(hint)}</span>
                </button>
              ))}
            </div>
            <div class="welcome-foot">
              <button type="button" class="text-button" onClick={next}>
                {t("welcomeSkip")}
              </button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}
