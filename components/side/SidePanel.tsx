import { useEffect, useRef, useState } from "preact/hooks";
import type { Span } from "../../lib/core/reading.ts";
import { ColumnsDialog } from "../copy/ColumnsDialog.tsx";
import { useI18n, type MessageKey } from "../i18n.ts";
import { KnownContext, useKnownFacts } from "../known/known.ts";
import { LogoIcon, MarksIcon, RetryIcon } from "../icons.tsx";
import { directionOf } from "../../lib/core/text/direction.ts";
import { Meta } from "../Meta.tsx";
import { Notices } from "../Notices.tsx";
import { OnPageLine } from "../notes/OnPageLine.tsx";
import { useNotes } from "../notes/use-notes.ts";
import { StatusLine } from "../reader/choices/StatusLine.tsx";
import { useChoices } from "../reader/choices/use-choices.ts";
import { NoteStatusLine } from "../reader/notes/NoteStatusLine.tsx";
import { pressCorrect } from "../reader/press-correct.ts";
import { keyNames, keysOf } from "../reader/keys.ts";
import { useKeys } from "../reader/use-keys.ts";
import { useCopyRow } from "../reader/use-copy-row.ts";
import { neighbour } from "../reader/neighbour.ts";
import { FactsPanel } from "../reader/panel/FactsPanel.tsx";
import { firstView } from "../reader/panel/tabs.ts";
import type { PanelView } from "../reader/panel/view.ts";
import { SaveButton } from "../save/SaveButton.tsx";
import { SaveToast } from "../save/SaveToast.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { Trouble } from "../Trouble.tsx";
import { PageMarksLine } from "./PageMarksLine.tsx";
import { usePageMarks } from "./use-page-marks.ts";
import type { ShownOnPage, SideProps, SideState } from "./state.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "../marks.css";
import "./side.css";

const SAID: Record<ShownOnPage, MessageKey | null> = {
  marked: "sideMarked",
  "not-found": "sideNotFound",
  denied: "sideDenied",
  // The reader, which lies over the page, goes there itself.
  "reader-open": null,
};

/** The facts, names and figures of the page in front, beside the page itself. */
export function SidePanel(props: SideProps) {
  const { state } = props;
  if (state.kind === "idle") return <IdlePanel {...props} />;
  if (state.kind === "ready")
    return <ReadyPanel {...props} state={state} key={state.reading.url} />;
  return <WaitingPanel {...props} state={state} />;
}

/** Nothing asked for: what the panel is for, and the way to begin. */
function IdlePanel({ onRead }: SideProps) {
  const { t } = useI18n();
  return (
    <main class="side side-idle">
      <LogoIcon />
      <h1 class="side-idle-title">{t("sideIdleTitle")}</h1>
      <p>{t("sideIdleText")}</p>
      <button type="button" class="button button-primary" onClick={onRead}>
        {t("sideRead")}
      </button>
      <p class="side-hint">{t("sideIdleHint")}</p>
    </main>
  );
}

function WaitingPanel({
  state,
  onRead,
}: SideProps & { state: Extract<SideState, { kind: "loading" | "failed" }> }) {
  const { t } = useI18n();
  if (state.kind === "failed") {
    return (
      <main class="side side-trouble">
        <Trouble why={state.why} detail={state.detail} onRetry={onRead} level={1} />
      </main>
    );
  }
  return (
    <main class="side" aria-busy="true">
      <div class="side-head">
        <Skeleton kind="title" widths={[96, 62]} />
      </div>
      <div class="side-waiting">
        <h1 class="side-loading">{t("loadingText")}</h1>
        <Skeleton kind="figures" widths={[100, 100, 100, 100]} />
        <Skeleton kind="names" widths={[96, 70]} />
      </div>
    </main>
  );
}

function ReadyPanel({
  state,
  onRead,
  onChoose,
  readTyped,
  onTrainingLines,
  noting,
  onShow,
  copying,
  saving,
  known: port,
  notesOnPage,
  askedNote = null,
  settings,
  onSettings,
  onMarks,
}: SideProps & { state: Extract<SideState, { kind: "ready" }> }) {
  const { t } = useI18n();
  const { reading, stage = null } = state;
  const panel = useRef<HTMLElement>(null);
  const [chosen, setView] = useState<PanelView | null>(null);
  const [said, setSaid] = useState("");
  const [note, setNote] = useState("");
  const [columns, setColumns] = useState(false);
  const copyRow = useCopyRow({ copying, mark: undefined, say: setSaid });
  const choices = useChoices(
    stage === null ? state.choices : undefined,
    onChoose,
    setSaid,
    readTyped,
  );
  const notes = useNotes({
    noting: stage === null ? noting : undefined,
    reading,
    settings: settings.notes,
    onSettings: (own) => onSettings({ ...settings, notes: own }),
    hasText: false,
    say: setSaid,
  });
  useKeys((action) => {
    if (action === "copyRow") copyRow();
    if (action === "correct" && !pressCorrect()) setSaid(t("saidNothingToCorrect"));
    if (action === "undo" && !notes?.undoLast()) choices?.undoLast();
    if (action === "save" && stage === null) saving?.save();
    if (action === "marks") page.toggle();
    if (action === "nextFigure") void step("figure", 1);
    if (action === "previousFigure") void step("figure", -1);
    if (action === "nextName") void step("name", 1);
    if (action === "previousName") void step("name", -1);
  }, settings.keys);
  const known = useKnownFacts({
    port,
    reading,
    byHand: state.choices?.account.facts,
    ready: stage === null,
  });
  const view = chosen ?? firstView(reading);
  useEffect(() => {
    if (stage === null) setSaid(t("saidReady"));
  }, [stage]);

  useEffect(() => {
    if (stage === null && askedNote) setView("notes");
  }, [stage === null, askedNote]);

  const go = async (span: Span): Promise<void> => {
    const outcome = await onShow(span).catch((): ShownOnPage => "denied");
    const words = SAID[outcome];
    setSaid(words ? t(words) : "");
    setNote(words && outcome !== "marked" ? t(words) : "");
  };

  const page = usePageMarks({ reading, settings, onMarks, ready: stage === null, say: setSaid });
  const place = useRef(-1);
  /** Walks the marks on the page itself, from the panel. */
  const step = async (family: "figure" | "name", by: 1 | -1): Promise<void> => {
    const next = neighbour(page.marks, family, place.current, by);
    if (!next) return setSaid(t("saidNoMore"));
    place.current = next.start;
    await go(next);
  };

  const saveKey = keysOf("save", settings.keys).slice(0, 1).flatMap(keyNames).join(" + ");
  return (
    <KnownContext.Provider value={known}>
      <main class="side" aria-busy={stage !== null}>
        <header class="side-head">
          <div class="side-about" dir={directionOf(reading.lang)}>
            <h1 class="side-title" lang={reading.lang} dir="auto">
              {reading.title || t("untitled")}
            </h1>
            <Meta reading={reading} />
          </div>
          {stage === null && saving && <SaveButton saving={saving} look="icon" keyName={saveKey} />}
          <button
            type="button"
            class="icon-button"
            aria-label={t("sideMarks")}
            title={t("sideMarks")}
            aria-pressed={page.shown}
            disabled={stage !== null}
            onClick={page.toggle}
          >
            <MarksIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t("sideReadAgain")}
            title={t("sideReadAgain")}
            onClick={onRead}
          >
            <RetryIcon />
          </button>
        </header>
        {stage === null && <Notices reading={reading} />}
        {page.shown && <PageMarksLine page={page} settings={settings} onSettings={onSettings} />}
        {stage === null && notesOnPage && <OnPageLine {...notesOnPage} />}
        {note && <p class="side-note">{note}</p>}
        <FactsPanel
          reading={reading}
          stage={stage}
          view={view}
          onView={setView}
          control={choices}
          notes={notes}
          askedNote={askedNote}
          original={null}
          onTrainingLines={
            onTrainingLines &&
            (() => {
              onTrainingLines();
              setSaid(t("fileSaved"));
            })
          }
          onGo={(span) => void go(span)}
          onClose={() => undefined}
          sheet={false}
          root={panel}
          copying={stage === null ? copying : undefined}
          onColumns={() => setColumns(true)}
        />
        {choices && <StatusLine control={choices} bottom={0} />}
        {notes && <NoteStatusLine control={notes} bottom={0} />}
        {stage === null && saving && <SaveToast saving={saving} look="row" />}
        {columns && copying && (
          <ColumnsDialog copying={copying} onClose={() => setColumns(false)} />
        )}
        <output class="visually-hidden">{said}</output>
      </main>
    </KnownContext.Provider>
  );
}
