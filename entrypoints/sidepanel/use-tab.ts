import { useEffect, useRef, useState } from "preact/hooks";
import type { SideProps, SideState } from "../../components/side/state.ts";
import { readTypedText } from "../../lib/edge/analyse.ts";
import { takeAskedNote, watchAskedNote, type AskedNote } from "../../lib/edge/asked-note.ts";
import { watchFrontTab } from "../../lib/edge/front-tab.ts";
import { liveMarks, type LiveMarks } from "../../lib/edge/live-marks.ts";
import { livePage, type LivePage } from "../../lib/edge/live-page.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { pageMarks } from "../../lib/edge/page-marks.ts";
import { passageOf } from "../../lib/edge/passage.ts";
import { readCaptured, readChosen } from "../../lib/edge/read-tab.ts";
import { heldCaptured, watchCaptured } from "../../lib/edge/readings.ts";
import { report } from "../../lib/edge/report.ts";
import { createKnownPort } from "../shared/known.ts";
import { useSaving } from "../shared/saving.ts";
import { useNotesOnPage } from "../shared/notes-on-page.ts";
import { useTabArticle } from "../shared/tab-article.ts";
import { readerStateOf } from "../shared/reader-state.ts";
import { saveTrainingLines } from "../../lib/edge/training-lines.ts";

const known = createKnownPort(null);

interface Asked {
  tabId: number;
  /** What is to be done: show what is held, read what is not, or read anew. */
  how: "held" | "read" | "anew";
}

/** The page in front, as far as it was read. The page that the panel was opened on is read; others when asked for. */
export function useTab(
  windowId: number,
  first: number,
): Omit<SideProps, "settings" | "onSettings"> {
  const [asked, setAsked] = useState<Asked>({ tabId: first, how: "read" });
  const [state, setState] = useState<SideState>({ kind: "loading" });
  const [askedNote, setAskedNote] = useState<AskedNote | null>(null);
  const live = useRef<LivePage | null>(null);
  const marks = useRef<LiveMarks | null>(null);
  const { tabId } = asked;

  useEffect(() => {
    const abort = new AbortController();
    const onChange: Parameters<typeof watchFrontTab>[1] = (change) =>
      setAsked({ tabId: change.tabId, how: "held" });
    watchFrontTab(windowId, onChange, abort.signal);
    return () => abort.abort();
  }, [windowId]);

  useEffect(() => {
    const abort = new AbortController();
    const show = (next: SideState): void => void (abort.signal.aborted || setState(next));
    const read = (fresh: boolean): void => {
      readCaptured(
        { tabId, fresh },
        (progress) => show(readerStateOf(progress)),
        abort.signal,
      ).catch((error) => {
        report("side panel", error);
        show({ kind: "failed", why: "error", detail: String(error) });
      });
    };
    const showHeld = async (): Promise<void> => {
      const held = await heldCaptured(tabId);
      if (held?.made) read(false);
      else show({ kind: "idle" });
    };
    if (asked.how === "held") showHeld().catch((error) => report("side panel", error));
    else {
      show({ kind: "loading" });
      read(asked.how === "anew");
    }
    // What another surface makes of the page is shown here as well.
    const unwatch = watchCaptured(tabId, (captured) => {
      if (captured?.made) read(false);
    });
    return () => {
      abort.abort();
      unwatch();
    };
  }, [asked]);

  useEffect(() => {
    const page = livePage(tabId);
    const allMarks = liveMarks(tabId);
    live.current = page;
    marks.current = allMarks;
    const close = (): void => {
      allMarks.close();
      page.close();
    };
    window.addEventListener("pagehide", close);
    return () => {
      window.removeEventListener("pagehide", close);
      close();
    };
  }, [tabId]);

  useEffect(() => {
    let gone = false;
    const take = async (): Promise<void> => {
      const note = await takeAskedNote(tabId);
      if (!note || gone) return;
      setAskedNote(note);
      // Whoever asks for a note of the page asks for the page.
      setAsked((before) => (before.how === "held" ? { tabId, how: "read" } : before));
    };
    const look = (): void => void take().catch((error) => report("notes", error));
    const unwatch = watchAskedNote(look);
    look();
    return () => {
      gone = true;
      unwatch();
    };
  }, [tabId]);

  const { noting, copying, content } = useTabArticle(state);
  const notesOnPage = useNotesOnPage(
    tabId,
    noting?.notes?.length ?? 0,
    state.kind === "ready" ? (state.reading.url ?? null) : null,
  );
  return {
    state,
    copying,
    noting,
    notesOnPage,
    askedNote: askedNote?.tabId === tabId ? askedNote : null,
    saving: useSaving(content, "side-panel", tabId),
    known,
    onRead: () => setAsked({ tabId, how: "anew" }),
    onChoose: async (wish) => {
      if (state.kind !== "ready" || !state.choices) return "error";
      const shown = { url: state.reading.url, choices: state.choices };
      const outcome = await readChosen(tabId, shown, wish);
      if (outcome.kind === "failed") return outcome.why;
      setState(readerStateOf(outcome));
      return null;
    },
    readTyped: readTypedText,
    onTrainingLines: () => {
      if (state.kind === "ready" && state.choices) saveTrainingLines(state.reading, state.choices);
    },
    onMarks: (wanted) => {
      if (state.kind !== "ready" || !state.article || !marks.current) return Promise.resolve(null);
      const plain = wanted.map(({ start, end, kind }) => ({ start, end, kind }));
      return marks.current.show(pageMarks(state.reading, state.article, plain));
    },
    onShow: async (span) => {
      if (state.kind !== "ready" || !state.article || !live.current) return "denied";
      const outcome = await live.current.show(passageOf(state.reading, state.article, span));
      if (outcome === "reader-open") {
        await sendMessage("openReader", { tabId, target: { start: span.start } });
      }
      return outcome;
    },
  };
}
