import { useRef, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import {
  FILE_PROBLEMS,
  WRITE_PROBLEMS,
  type Backups,
  type BroughtIn,
  type Incoming,
} from "./backups.ts";
import { RefusedList } from "./RefusedList.tsx";
import { useWork } from "./use-work.ts";
import { WorkBar } from "./WorkBar.tsx";

type State =
  | { step: "idle"; said: MessageKey | null }
  | { step: "reading" }
  | { step: "preview"; incoming: Incoming }
  | { step: "running" }
  | { step: "done"; report: BroughtIn };

/** A file is chosen, looked at, brought in, and can be taken back. */
export function IncomingForm({ backups }: { backups: Backups }) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ step: "idle", said: null });
  const { work, run, stop } = useWork();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.step === "reading" || state.step === "running";

  const open = async (file: File): Promise<void> => {
    setState({ step: "reading" });
    try {
      const incoming = await backups.open(file);
      setState(
        typeof incoming === "string"
          ? { step: "idle", said: FILE_PROBLEMS[incoming] }
          : { step: "preview", incoming },
      );
    } catch {
      setState({ step: "idle", said: "problemOther" });
    }
  };
  const bringIn = async (incoming: Incoming): Promise<void> => {
    setState({ step: "running" });
    const report = await run((onProgress, signal) => incoming.run(onProgress, signal));
    setState({ step: "done", report });
  };
  const undo = async (back: () => Promise<void>): Promise<void> => {
    try {
      await back();
      setState({ step: "idle", said: "incomingUndone" });
    } catch {
      setState({ step: "idle", said: "incomingUndoFailed" });
    }
  };

  return (
    <>
      <p class="backup-hint" id="incoming-hint">
        {t("incomingHint")}
      </p>
      <div class="backup-line">
        <input
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          ref={input}
          accept=".zip,.json,.jsonld,.csv,.tsv,.txt,.html,.htm"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again.
            event.currentTarget.value = "";
            if (file) void open(file);
          }}
        />
        <button
          type="button"
          class="button"
          aria-describedby="incoming-hint"
          aria-disabled={isBusy}
          onClick={() => !isBusy && input.current?.click()}
        >
          {t("incomingChoose")}
        </button>
        {work && <WorkBar work={work} onStop={stop} />}
      </div>
      <div aria-live="polite">
        {state.step === "reading" && <p class="backup-said">{t("incomingReading")}</p>}
        {state.step === "idle" && state.said && <p class="backup-said">{t(state.said)}</p>}
        {state.step === "preview" && (
          <Preview
            incoming={state.incoming}
            onGo={() => void bringIn(state.incoming)}
            onCancel={() => setState({ step: "idle", said: "incomingCancelled" })}
          />
        )}
        {state.step === "done" && (
          <Report report={state.report} onUndo={(back) => void undo(back)} />
        )}
      </div>
    </>
  );
}

interface PreviewProps {
  incoming: Incoming;
  onGo: () => void;
  onCancel: () => void;
}

function Preview({ incoming, onGo, onCancel }: PreviewProps) {
  const { t, n, locale } = useI18n();
  const { kind, made, articles, notes, others, pictures = 0, known, refused } = incoming;
  const date = made === null ? Number.NaN : Date.parse(made);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const what = Number.isNaN(date) ? t("incomingUndated") : t("incomingBackup", day.format(date));
  return (
    <div class="incoming">
      <p class="incoming-title">
        {notes ? t("incomingOfNotes") : kind === "list" ? t("incomingList") : what}
      </p>
      <ul class="incoming-counts">
        <li>{notes ? n("incomingNotes", notes.count) : n("incomingArticles", articles)}</li>
        {notes && notes.answers > 0 && <li>{n("incomingAnswers", notes.answers)}</li>}
        {others > 0 && <li>{n("incomingOthers", others)}</li>}
        {pictures > 0 && <li>{n("incomingPictures", pictures)}</li>}
        {known > 0 && <li>{n("incomingKnown", known)}</li>}
      </ul>
      <RefusedList refused={refused} />
      <div class="backup-line">
        <button type="button" class="button" onClick={onGo}>
          {t("incomingGo")}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {t("incomingCancel")}
        </button>
      </div>
    </div>
  );
}

interface ReportProps {
  report: BroughtIn;
  onUndo: (undo: () => Promise<void>) => void;
}

function Report({ report, onUndo }: ReportProps) {
  const { t, n } = useI18n();
  const { added, merged, same, pictures = 0, refused, whole, problem, undo } = report;
  return (
    <div class="incoming">
      {problem && <p class="incoming-title">{t(WRITE_PROBLEMS[problem])}</p>}
      <p class="incoming-title">{t(whole ? "incomingDone" : "incomingHalf")}</p>
      <ul class="incoming-counts">
        <li>{n("incomingAdded", added)}</li>
        {merged > 0 && <li>{n("incomingMerged", merged)}</li>}
        {same > 0 && <li>{n("incomingSame", same)}</li>}
        {pictures > 0 && <li>{n("incomingPicturesKept", pictures)}</li>}
      </ul>
      <RefusedList refused={refused} />
      {undo && (
        <button type="button" class="text-button" onClick={() => onUndo(undo)}>
          {t("undo")}
        </button>
      )}
    </div>
  );
}
