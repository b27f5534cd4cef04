import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { beginsWithPicture } from "../../lib/core/markup.ts";
import type { Span } from "../../lib/core/reading.ts";
import { directionOf } from "../../lib/core/text/direction.ts";
import { useI18n } from "../i18n.ts";
import type { Mark } from "../model/marks.ts";
import { leftOutPassages } from "../model/passages.ts";
import { Notices } from "../Notices.tsx";
import { THEME_LABELS } from "../settings/theme-labels.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { MarkCard } from "./card/MarkCard.tsx";
import { SaveToast } from "../save/SaveToast.tsx";
import { StatusLine } from "./choices/StatusLine.tsx";
import { useArrival } from "./choices/use-arrival.ts";
import { useChoices } from "./choices/use-choices.ts";
import { dressWords } from "./dress-words.ts";
import { End } from "./End.tsx";
import { pressCorrect } from "./press-correct.ts";
import { useFind } from "./find/use-find.ts";
import { reveal } from "./flash.ts";
import type { KeyAction } from "./keys.ts";
import { Legend, LEVEL_LABELS } from "./Legend.tsx";
import { NotePopover } from "./NotePopover.tsx";
import { NewArticleLine } from "./NewArticleLine.tsx";
import { OriginalNote } from "./OriginalNote.tsx";
import { OutlineList } from "./OutlineList.tsx";
import { cycleMarks, cycleTheme, stepped } from "./settings.ts";
import type { ReaderProps } from "./state.ts";
import { rangeOf } from "./text-map.ts";
import { later } from "../later.tsx";
import { AtSelection } from "./selection/AtSelection.tsx";
import { SelectionBar } from "./selection/SelectionBar.tsx";
import { useAdding } from "./selection/use-adding.ts";
import { useSelection } from "./selection/use-selection.ts";
import { Toolbar, type OpenTool } from "./Toolbar.tsx";
import { textScale, typeStyle } from "./typography.ts";
import { ReturnLine } from "./ReturnLine.tsx";
import { sentenceFrom } from "./sentence-from.ts";
import { useArticle } from "./use-article.ts";
import { useCard } from "./use-card.ts";
import { useCopyRow } from "./use-copy-row.ts";
import { useGaps } from "./use-gaps.tsx";
import { useJumps } from "./use-jumps.ts";
import { useListening } from "./use-listening.tsx";
import { useKeys } from "./use-keys.ts";
import { useMarks } from "./use-marks.ts";
import { useMedia } from "./use-media.ts";
import { useNotes } from "./use-notes.ts";
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
import { ZoomDialog } from "./ZoomDialog.tsx";

type Props = ReaderProps & { state: Extract<ReaderProps["state"], { kind: "ready" }> };

/** Windows at least this wide have room for an outline as well. */
const WIDEST = "(min-width: 80rem)";

/** The form of what is added: fetched when it is asked for. */
// What opens on demand is fetched on demand: the text is painted before it.
const ColumnsDialog = later(() =>
  import("../copy/ColumnsDialog.tsx").then((module) => module.ColumnsDialog),
);
const FactsPanel = later(() =>
  import("./panel/FactsPanel.tsx").then((module) => module.FactsPanel),
);
const FindBar = later(() => import("./find/FindBar.tsx").then((module) => module.FindBar));
const KeysDialog = later(() => import("./KeysDialog.tsx").then((module) => module.KeysDialog));
const TypographyForm = later(() =>
  import("../settings/TypographyForm.tsx").then((module) => module.TypographyForm),
);
const AddCard = later(() => import("./selection/AddCard.tsx").then((module) => module.AddCard));

const NO_MARKS: readonly Mark[] = [];

/** The reader with a text in it. */
export function ReadyReader(props: Props) {
  const { state, settings, onSettings, onClose, parse, target, onPrint, copying } = props;
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
  const outline = useOutline(host, marked, useMedia(WIDEST));
  useRowsInView(
    panel,
    marked,
    original.shown ? NO_MARKS : marks.all,
    facts.isOpen && `${view} ${String(wide)} ${String(stage)}`,
  );
  const titleGone = useOutOfSight(root, ".head-title");

  /** Goes to a place in the text and lights it up; with `focus`, the mark there takes the focus and shows its card. */
  const go = useCallback(
    (span: Span, focus = false, smooth = !still): void => {
      if (!marked) return;
      place.current = span.start;
      const range = rangeOf(
        marked.slots,
        original.spanOf(span.end > span.start ? span : sentenceFrom(reading.text, span.start)),
      );
      if (range) reveal(range, { smooth });
      if (!focus) return;
      const mark = marked
        .active()
        .find(({ start, end }) => start === span.start && end === span.end);
      const element = mark && marked.elements(mark)[0];
      if (mark && element) {
        element.focus({ preventScroll: true });
        control.open(mark, element);
      }
    },
    [marked, still, control.open, reading.text, original.spanOf],
  );
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
  const copyRow = useCopyRow({ copying, mark: control.card?.mark, say: setSaid });
  const selected = useSelection(host, original.shown ? null : marked, reading.text);
  const adding = useAdding(selected, choices?.readTyped !== undefined && !original.shown, setSaid);
  const at = adding.adding?.span ?? (control.card ? null : adding.offered);
  usePrint(root, reading, stage);
  const zoom = useZoom(root);
  const notes = useNotes(host, marked, still);
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

  useTarget({ target, marked, marks, stage, openList: facts.open, go });
  useEffect(() => {
    root.current?.querySelector<HTMLElement>(".head-title")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (stage === null) setSaid(t("saidReady"));
  }, [stage]);

  /** Esc closes what lies on top first. */
  const closeTopmost = (): void => {
    if (notes.note) notes.close();
    else if (adding.adding) {
      adding.close();
      host.current?.focus({ preventScroll: true });
    } else if (control.card) {
      if (document.activeElement?.closest(".card")) control.closeToMark();
      else control.close();
    } else if (tool) setTool(null);
    else if (find.open) find.close();
    else if (adding.offered) adding.dismiss();
    else if (listening.hasFocus()) listening.stop();
    else if (facts.isOpen && !wide) facts.close();
    else {
      listening.stop();
      onClose();
    }
  };

  const toggleOriginal = (): void => {
    if (!original.possible) return;
    original.toggle();
    setSaid(t(original.shown ? "saidNotOriginal" : "saidOriginal"));
  };

  const { onTrainingLines } = props;
  const saveTrainingLines =
    onTrainingLines &&
    ((): void => {
      onTrainingLines();
      setSaid(t("fileSaved"));
    });

  const act = (action: KeyAction): void => {
    switch (action) {
      case "nextFigure":
        return walk("figure", 1);
      case "previousFigure":
        return walk("figure", -1);
      case "nextName":
        return walk("name", 1);
      case "previousName":
        return walk("name", -1);
      case "nextHeading":
        return walkHeadings(1);
      case "previousHeading":
        return walkHeadings(-1);
      case "find":
        return find.show();
      case "back":
        return jumps.back() ? undefined : setSaid(t("saidNoMore"));
      case "forward":
        return jumps.forward() ? undefined : setSaid(t("saidNoMore"));
      case "marks": {
        const next = cycleMarks(settings);
        onSettings(next);
        return setSaid(t("saidMarks", t(LEVEL_LABELS[next.marks])));
      }
      case "theme": {
        const next = cycleTheme(settings);
        onSettings(next);
        return setSaid(t("saidTheme", t(THEME_LABELS[next.theme])));
      }
      case "larger":
      case "smaller": {
        const next = stepped(settings, "size", action === "larger" ? 1 : -1);
        onSettings(next);
        return setSaid(t("saidSize", `${Math.round(textScale(next.size) * 100)} %`));
      }
      case "original":
        return toggleOriginal();
      case "undo":
        return choices ? choices.undoLast() : setSaid(t("saidNothingToUndo"));
      case "panel":
        return facts.isOpen ? facts.close() : facts.open(view);
      case "copyRow":
        return copyRow();
      case "addFact":
      case "addQuote":
        control.close();
        return adding.begin(action === "addFact" ? "fact" : "quote");
      case "correct":
        return pressCorrect() ? undefined : setSaid(t("saidNothingToCorrect"));
      case "listen":
      case "listenHere":
      case "nextSentence":
      case "previousSentence":
        return listening.act(action);
      case "print":
        return onPrint ? onPrint() : window.print();
      case "save":
        return props.saving?.save();
      case "keys":
        return setKeys(true);
      case "close":
        return closeTopmost();
    }
  };
  useKeys(act, settings.keys);

  return (
    <div
      class={[
        "reader",
        facts.isOpen && wide && "reader-with-panel",
        outline.headings.length > 0 && "reader-with-outline",
      ]
        .filter(Boolean)
        .join(" ")}
      ref={root}
      style={{ ...typeStyle(settings), "--player": `${listening.height}px` }}
      aria-busy={stage !== null}
    >
      <Toolbar
        title={titleGone ? reading.title : null}
        panelOpen={facts.isOpen}
        panelButton={panelButton}
        keys={settings.keys}
        open={tool}
        onOpen={setTool}
        legend={
          <Legend
            marks={marks.level}
            repairs={{
              count: marks.all.filter((mark: Mark) => mark.family === "repair").length,
              shown: showRepairs,
              onShow: setShowRepairs,
            }}
            settings={settings}
            onSettings={onSettings}
          />
        }
        text={
          <TypographyForm settings={settings} onSettings={onSettings} onAll={props.onAllSettings} />
        }
        onAction={act}
        listening={listening.possible ? listening.open : undefined}
        onListen={() => (listening.open ? listening.stop() : listening.act("listen"))}
        saving={stage === null ? props.saving : undefined}
      />
      <NewArticleLine found={props.newArticle} onRead={props.onNewArticle} say={setSaid} />
      {outline.headings.length > 0 && (
        <OutlineList
          outline={outline}
          lang={reading.lang}
          onGo={(heading) => {
            jumps.leave();
            goToHeading(heading);
          }}
        />
      )}
      <main class="column">
        <ArticleHead
          reading={original.reading}
          hasLeadImage={beginsWithPicture(article?.html ?? "")}
        />
        {stage === null && <Notices reading={reading} />}
        {original.shown && <OriginalNote onLeave={toggleOriginal} />}
        <article
          class="article"
          aria-labelledby="reader-title"
          lang={reading.lang}
          dir={directionOf(reading.lang)}
          tabIndex={-1}
          ref={host}
        />
        <End reading={reading} stage={stage} site={props.site} />
      </main>
      {facts.isOpen && (
        <FactsPanel
          reading={reading}
          stage={stage}
          view={view}
          onView={facts.setView}
          control={choices}
          onTrainingLines={saveTrainingLines}
          original={original.possible ? { shown: original.shown, toggle: toggleOriginal } : null}
          onGo={(span) => {
            jumps.leave();
            go(span);
          }}
          copying={stage === null ? copying : undefined}
          onColumns={() => setColumns(true)}
          onClose={facts.close}
          sheet={!wide}
          root={panel}
        />
      )}
      {control.card && (
        <MarkCard
          card={control.card}
          control={control}
          reading={reading}
          choices={choices}
          onGo={(span) => go(span, true)}
          bottom={bottom}
        />
      )}
      {choices && marked && at && (
        <AtSelection
          marked={marked}
          span={at}
          lit={adding.adding !== null}
          bottom={bottom}
          key={adding.adding ? "add" : "bar"}
        >
          {adding.adding ? (
            <AddCard
              adding={adding.adding}
              reading={reading}
              choices={choices}
              onClose={adding.close}
              key={adding.adding.what}
            />
          ) : (
            <SelectionBar control={adding} />
          )}
        </AtSelection>
      )}
      {find.open && <FindBar find={find} />}
      {back.returned && <ReturnLine back={back} />}
      {choices && <StatusLine control={choices} bottom={bottom} />}
      {notes.note && (
        <NotePopover note={notes.note} control={notes} lang={reading.lang} bottom={facts.bottom} />
      )}
      {zoom.zoomed && <ZoomDialog zoomed={zoom.zoomed} onClose={zoom.close} />}
      {props.saving && stage === null && <SaveToast saving={props.saving} look="over" />}
      {columns && copying && <ColumnsDialog copying={copying} onClose={() => setColumns(false)} />}
      {listening.bar}
      {keys && <KeysDialog chosen={settings.keys} onClose={() => setKeys(false)} />}
      <output class="visually-hidden">{said}</output>
    </div>
  );
}
