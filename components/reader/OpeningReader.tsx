import { useEffect } from "preact/hooks";
import { beginsWithPicture } from "../../lib/core/markup.ts";
import { useI18n } from "../i18n.ts";
import { STAGE_LABELS } from "../model/labels.ts";
import { Skeleton } from "../Skeleton.tsx";
import { Trouble } from "../Trouble.tsx";
import { ArticleHead } from "./ArticleHead.tsx";
import { actionOf, type KeyAction } from "./keys.ts";
import { OpeningArticle } from "./OpeningArticle.tsx";
import { cycleTheme, stepped } from "./settings.ts";
import { besideText, FEWEST_HEADINGS, FOR_OUTLINE, FOR_PANEL } from "./room.ts";
import type { ReaderProps } from "./state.ts";
import { Toolbar } from "./Toolbar.tsx";
import { typeStyle } from "./typography.ts";
import { useMedia } from "./use-media.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./reader.css";
import "./article.css";

type Props = Pick<
  ReaderProps,
  "state" | "settings" | "onSettings" | "onClose" | "onRetry" | "parse"
>;

/**
 * Before there is a text, or when there is none; and the text alone, for as long as the code of the whole reader is on
 * its way. Whatever this imports is read before anything is painted.
 */
export function OpeningReader({ state, settings, onSettings, onClose, onRetry, parse }: Props) {
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
  const wide = useMedia(FOR_PANEL);
  const widest = useMedia(FOR_OUTLINE);
  // What will stand beside the text has its place from the first: the text does not jump.
  const panel = wide && settings.panel && state.kind !== "failed";
  const outline = widest && state.kind === "ready" && hasOutline(state.article?.html ?? "");
  return (
    <div
      class={besideText({ panel, outline })}
      style={typeStyle(settings)}
      aria-busy={state.kind !== "failed"}
    >
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
      {outline && <div />}
      <main class="column">
        {state.kind === "ready" ? (
          <>
            <ArticleHead
              reading={state.reading}
              hasLeadImage={beginsWithPicture(state.article?.html ?? "")}
            />
            <OpeningArticle reading={state.reading} article={state.article} parse={parse} />
          </>
        ) : (
          <Waiting state={state} onRetry={onRetry} />
        )}
      </main>
      {panel && <div class="panel-place" />}
    </div>
  );
}

const hasOutline = (html: string): boolean =>
  (html.match(/<h[234]\b/gu)?.length ?? 0) >= FEWEST_HEADINGS;

interface WaitingProps extends Pick<ReaderProps, "onRetry"> {
  state: Exclude<ReaderProps["state"], { kind: "ready" }>;
}

function Waiting({ state, onRetry }: WaitingProps) {
  const { t } = useI18n();
  return (
    <>
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
    </>
  );
}
