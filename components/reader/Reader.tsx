import { useEffect } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { STAGE_LABELS } from "../model/labels.ts";
import { Skeleton } from "../Skeleton.tsx";
import { applyTheme } from "../theme.ts";
import { Trouble } from "../Trouble.tsx";
import { actionOf, type KeyAction } from "./keys.ts";
import { ReadyReader } from "./ReadyReader.tsx";
import { cycleTheme, stepped } from "./settings.ts";
import type { ReaderProps } from "./state.ts";
import { Toolbar } from "./Toolbar.tsx";
import { typeStyle } from "./typography.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "../marks.css";
import "./reader.css";
import "./article.css";
import "./notes/own.css";
import "./print.css";

/** The article alone, with its marks and facts. Fills the document it is rendered in. */
export function Reader(props: ReaderProps) {
  const { state, settings } = props;
  const { theme } = settings;
  useEffect(() => applyTheme(theme), [theme]);
  if (state.kind === "ready") return <ReadyReader {...props} state={state} />;
  return <WaitingReader {...props} state={state} />;
}

type WaitingProps = ReaderProps & { state: Exclude<ReaderProps["state"], { kind: "ready" }> };

/** Before there is a text, or when there is none. */
function WaitingReader({ state, settings, onSettings, onClose, onRetry }: WaitingProps) {
  const { t } = useI18n();
  const act = (action: KeyAction): void => {
    if (action === "close") onClose();
    if (action === "theme") onSettings(cycleTheme(settings));
    if (action === "larger") onSettings(stepped(settings, "size", 1));
    if (action === "smaller") onSettings(stepped(settings, "size", -1));
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = actionOf(event, "", settings.keys);
      if (action) act(action);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  return (
    <div class="reader" style={typeStyle(settings)} aria-busy={state.kind === "loading"}>
      <Toolbar
        bare
        title={null}
        panelOpen={false}
        panelButton={{ current: null }}
        keys={settings.keys}
        open={null}
        onOpen={() => undefined}
        legend={null}
        text={null}
        onAction={act}
      />
      <main class="column">
        {state.title && (
          <header class="head">
            <h1 class="head-title" dir="auto">
              {state.title}
            </h1>
          </header>
        )}
        {state.kind === "failed" ? (
          <Trouble
            why={state.why}
            detail={state.detail}
            onRetry={onRetry}
            level={state.title ? 2 : 1}
          />
        ) : (
          <>
            {!state.title && (
              <>
                <h1 class="visually-hidden">{t("loadingText")}</h1>
                <Skeleton kind="head" widths={[88, 54]} />
              </>
            )}
            <Skeleton kind="text" widths={[100, 96, 99, 93, 97, 62]} />
            <Skeleton kind="text" widths={[98, 94, 100, 71]} />
            <output class="reader-stage">
              {t(state.stage ? STAGE_LABELS[state.stage] : "loadingText")}
            </output>
          </>
        )}
      </main>
    </div>
  );
}
