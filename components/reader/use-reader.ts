import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import type { Mark } from "../model/marks.ts";
import type { PlacedNote } from "../notes/view.ts";
import { leftOutPassages } from "../model/passages.ts";
import { useArrival } from "./choices/use-arrival.ts";
import { useChoices } from "./choices/use-choices.ts";
import { dressWords } from "./dress-words.ts";
import { useGo } from "./use-go.ts";
import { useFind } from "./find/use-find.ts";
import { reveal } from "./flash.ts";
import type { ReaderProps } from "./state.ts";
import { useAdding } from "./selection/use-adding.ts";
import { useSelection } from "./selection/use-selection.ts";
import { type OpenTool } from "./Toolbar.tsx";
import { useArticle } from "./use-article.ts";
import { useCard } from "./use-card.ts";
import { useCopyRow } from "./use-copy-row.ts";
import { useGaps } from "./use-gaps.tsx";
import { useJumps } from "./use-jumps.ts";
import { useListening } from "./use-listening.tsx";
import { useMarks } from "./use-marks.ts";
import { useNotes } from "../notes/use-notes.ts";
import { useNoteLayer } from "./notes/use-note-layer.ts";
import { useAskedNote } from "./notes/use-asked-note.ts";
import { useSiteOffer } from "./notes/use-site-offer.ts";
import { useReaderNotes } from "./notes/use-reader-notes.ts";
import { useMedia } from "./use-media.ts";
import { useFootnotes } from "./footnotes/use-footnotes.ts";
import { useOriginal } from "./use-original.ts";
import { useOutline } from "./use-outline.ts";
import { usePanel } from "./use-panel.ts";
import { usePlace } from "./use-place.ts";
import { usePrint } from "./use-print.ts";
import { useRowsInView } from "./use-rows-in-view.ts";
import { useOutOfSight } from "./use-out-of-sight.ts";
import { useTarget } from "./use-target.ts";
import { useWalk } from "./use-walk.ts";
import { useZoom } from "./use-zoom.ts";

export type ReadyProps = ReaderProps & { state: Extract<ReaderProps["state"], { kind: "ready" }> };

const NO_MARKS: readonly Mark[] = [];
const NO_NOTES: readonly PlacedNote[] = [];

/** Puts the reader together: each part is a hook of its own, and here they come to know of one another. */
export function useReader(props: ReadyProps) {
  const { state, settings, onSettings, parse, target, copying } = props;
  const { reading, article, stage = null } = state;
  const i18n = useI18n();
  const { t } = i18n;

  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const panelButton = useRef<HTMLButtonElement>(null);
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [tool, setTool] = useState<OpenTool>(null);
  const [keys, setKeys] = useState(false);
  const [columns, setColumns] = useState(false);
  const [showRepairs, setShowRepairs] = useState(false);
  const [said, setSaid] = useState("");
  const place = useRef(-1); // offset in the text that the last walk led to
  const facts = usePanel({ reading, stage, settings, onSettings, panel, panelButton });
  const { view, wide } = facts;

  const choices = useChoices(
    stage === null ? state.choices : undefined,
    props.onChoose,
    setSaid,
    props.readTyped,
  );
  const original = useOriginal(reading, article);
  const marks = useMarks(reading, settings, showRepairs, state.choices?.account.facts.facts);
  const words = useMemo(() => dressWords(i18n), [i18n]);
  const marked = useArticle({
    host,
    reading: original.reading,
    article,
    marks: original.shown ? NO_MARKS : marks.all,
    active: marks.active,
    parse,
    words,
    asPage: original.shown,
  });
  const account = choices?.own.account ?? null;
  const passages = useMemo(
    () => leftOutPassages(original.reading.omitted, account),
    [original.reading.omitted, account],
  );
  useGaps({
    host,
    marked,
    reading: original.reading,
    passages,
    onPutBack: choices?.putBackFromText,
  });
  const control = useCard(host, marked);
  const outline = useOutline(host, marked);
  useRowsInView(
    panel,
    marked,
    original.shown ? NO_MARKS : marks.all,
    facts.isOpen && `${view} ${String(wide)} ${String(stage)}`,
  );
  const titleGone = useOutOfSight(root, ".head-title");

  const go = useGo({ marked, control, reading, original, place, still });
  const jumps = useJumps(marked);
  const find = useFind(original.reading.text, marked, (range) => reveal(range, { smooth: false }));
  const back = usePlace({
    place: props.place,
    marked,
    settled: stage === null && !original.shown,
    length: reading.text.length,
    hasTarget: Boolean(target),
  });
  const { walk, walkHeadings, goToHeading } = useWalk({
    host,
    marked,
    marks,
    reading,
    place,
    still,
    go,
    say: setSaid,
  });
  const copyRow = useCopyRow({ copying, mark: control.open?.mark, say: setSaid });
  const selected = useSelection(host, original.shown ? null : marked, reading.text);
  const noted = useNotes({
    noting: stage === null ? props.noting : undefined,
    reading,
    settings: settings.notes,
    onSettings: (notes) => onSettings({ ...settings, notes }),
    hasText: true,
    say: setSaid,
  });
  useNoteLayer({
    marked,
    placed: noted?.placed ?? NO_NOTES,
    spanOf: original.spanOf,
    active: marks.active,
  });
  const notes = useReaderNotes({ control: noted, host, marked, selected, place, go, say: setSaid });
  const siteOffer = useSiteOffer(props.notesSite, noted?.made ?? false);
  const adding = useAdding(
    selected,
    choices?.readTyped !== undefined && !original.shown,
    noted !== null,
    setSaid,
  );
  const at = adding.adding?.span ?? (control.open || notes?.open ? null : adding.offered);
  usePrint(root, reading, stage, noted?.notes ?? NO_NOTES);
  const zoom = useZoom(root);
  const footnotes = useFootnotes(host, marked, still);
  useArrival({ root, marked, control: choices, reading, go });

  const listening = useListening({
    port: props.speech,
    reading: original.reading,
    article,
    marked,
    root,
    host,
    settings,
    onSettings,
    still,
    bottom: facts.bottom,
    say: setSaid,
  });
  const bottom = facts.bottom + listening.height;

  const askedNote = useAskedNote({ target, notes, marked, go, openList: facts.open });
  useTarget({ target, marked, marks, stage, openList: facts.open, go });
  useEffect(() => {
    root.current?.querySelector<HTMLElement>(".head-title")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (stage === null) setSaid(t("saidReady"));
  }, [stage]);

  return {
    props,
    root,
    host,
    panel,
    panelButton,
    tool: { open: tool, set: setTool },
    keys: { open: keys, set: setKeys },
    columns: { open: columns, set: setColumns },
    repairs: { shown: showRepairs, show: setShowRepairs },
    said,
    say: setSaid,
    reading,
    article,
    stage,
    choices,
    original,
    marks,
    marked,
    control,
    outline,
    facts,
    titleGone,
    go,
    jumps,
    find,
    back,
    walk,
    walkHeadings,
    goToHeading,
    copyRow,
    selected,
    adding,
    notes,
    siteOffer,
    askedNote,
    at,
    zoom,
    footnotes,
    listening,
    bottom,
  };
}

/** All that the reader is made of. */
export type ReaderParts = ReturnType<typeof useReader>;
