import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "../../lib/core/reading.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { STAGE_LABELS } from "../model/labels.ts";
import type { Mark } from "../model/marks.ts";
import { Notices } from "../Notices.tsx";
import { ArticleHead } from "./ArticleHead.tsx";
import { MarkCard } from "./card/MarkCard.tsx";
import { reveal } from "./flash.ts";
import { neighbourHeading } from "./headings.ts";
import type { KeyAction } from "./keys.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { Legend, LEVEL_LABELS } from "./Legend.tsx";
import { neighbour } from "./neighbour.ts";
import { OutlineList } from "./OutlineList.tsx";
import { FactsPanel, firstView, type PanelView } from "./panel/FactsPanel.tsx";
import { cycleMarks, cycleTheme, resize, textScale, type Theme } from "./settings.ts";
import type { ReaderProps } from "./state.ts";
import { offsetInView, rangeOf } from "./text-map.ts";
import { Toolbar } from "./Toolbar.tsx";
import { sentenceFrom } from "./sentence-from.ts";
import { useArticle } from "./use-article.ts";
import { useCard } from "./use-card.ts";
import { useGaps } from "./use-gaps.tsx";
import { useKeys } from "./use-keys.ts";
import { useMarks } from "./use-marks.ts";
import { useMedia } from "./use-media.ts";
import { useOutline } from "./use-outline.ts";
import { useRowsInView } from "./use-rows-in-view.ts";
import { useOutOfSight } from "./use-out-of-sight.ts";

type Props = ReaderProps & { state: Extract<ReaderProps["state"], { kind: "ready" }> };

const THEME_LABELS: Record<Theme, MessageKey> = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
};

/** Windows at least this wide have room for the panel beside the text. */
const WIDE = "(min-width: 62rem)";

/** Windows at least this wide have room for an outline as well. */
const WIDEST = "(min-width: 80rem)";

/** Markup that begins with a picture of its own. */
const LEADING_IMAGE = /^\s*(?:<(?:div|figure|p|a)\b[^>]*>\s*){0,4}<img\b/u;

/** The reader with a text in it. */
export function ReadyReader(props: Props) {
  const { state, settings, onSettings, onClose, parse, target, onPrint } = props;
  const { reading, article, stage = null } = state;
  const i18n = useI18n();
  const { t } = i18n;

  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const panelButton = useRef<HTMLButtonElement>(null);
  const wide = useMedia(WIDE);
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [sheet, setSheet] = useState(false);
  const [chosen, setView] = useState<PanelView | null>(null);
  const [legend, setLegend] = useState(false);
  const [keys, setKeys] = useState(false);
  const [showRepairs, setShowRepairs] = useState(false);
  const [said, setSaid] = useState("");
  const place = useRef(-1); // offset in the text that the last walk led to
  const view = chosen ?? (stage === null ? firstView(reading) : "facts");
  const panelOpen = wide ? settings.panel : sheet;

  const marks = useMarks(reading, settings, showRepairs);
  const words = useMemo(
    () => ({ table: t("tableRegion"), embed: (title: string) => t("embedLink", title) }),
    [i18n],
  );
  const marked = useArticle({
    host,
    reading,
    article,
    marks: marks.all,
    active: marks.active,
    parse,
    words,
  });
  useGaps(host, marked, reading);
  const control = useCard(host, marked);
  const outline = useOutline(host, marked, useMedia(WIDEST));
  useRowsInView(panel, marked, marks.all, panelOpen && `${view} ${String(wide)} ${String(stage)}`);
  const titleGone = useOutOfSight(root, ".head-title");

  /** Goes to a place in the text and lights it up; with `focus`, the mark there takes the focus and shows its card. */
  const go = useCallback(
    (span: Span, focus = false, smooth = !still): void => {
      if (!marked) return;
      place.current = span.start;
      const range = rangeOf(
        marked.slots,
        span.end > span.start ? span : sentenceFrom(reading.text, span.start),
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
    [marked, still, control.open, reading.text],
  );

  const openPanel = (next: PanelView): void => {
    setView(next);
    if (wide && !settings.panel) onSettings({ ...settings, panel: true });
    if (!wide) setSheet(true);
  };
  const closePanel = (): void => {
    if (wide) onSettings({ ...settings, panel: false });
    else setSheet(false);
    if (panel.current?.contains(document.activeElement)) panelButton.current?.focus();
  };

  // Where it was asked to open; once the text is there.
  const arrived = useRef<ReaderProps["target"]>(null);
  useEffect(() => {
    if (!target || !marked || marked.slots.length === 0 || arrived.current === target) return;
    if ("list" in target) {
      arrived.current = target;
      openPanel(target.list);
      return;
    }
    // The mark at that place may still be to come.
    const mark = marks.all.find(({ start }) => start === target.start);
    if (!mark && stage !== null) return;
    arrived.current = target;
    go(mark ?? { start: target.start, end: target.start }, false, false);
  }, [target, marked, stage]);

  useEffect(() => {
    root.current?.querySelector<HTMLElement>(".head-title")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (stage === null) setSaid(t("saidReady"));
  }, [stage]);

  const walk = (family: "figure" | "name", step: 1 | -1): void => {
    const all = marked?.active().length ? marked.active() : marks.level;
    const own = all.filter((mark) => mark.family === family);
    const from = place.current >= 0 ? place.current : offsetInView(marked?.slots ?? [], step);
    const next = neighbour(all, family, from, step);
    if (!next) {
      setSaid(t(own.length === 0 ? "saidNone" : "saidNoMore"));
      return;
    }
    go(next, true);
    const text = reading.text.slice(next.start, next.end);
    setSaid(t("saidMark", [text, String(own.indexOf(next) + 1), String(own.length)]));
  };

  const goToHeading = (heading: HTMLElement): void => {
    heading.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };

  const walkHeadings = (step: 1 | -1): void => {
    const headings = [...(host.current?.querySelectorAll<HTMLElement>("h2, h3, h4, h5, h6") ?? [])];
    const next = neighbourHeading(headings, step);
    if (!next) {
      setSaid(t(headings.length === 0 ? "saidNone" : "saidNoMore"));
      return;
    }
    goToHeading(next);
  };

  /** Esc closes what lies on top first. */
  const closeTopmost = (): void => {
    if (control.card) {
      if (document.activeElement?.closest(".card")) control.closeToMark();
      else control.close();
    } else if (legend) setLegend(false);
    else if (sheet && !wide) closePanel();
    else onClose();
  };

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
        const next = resize(settings, action === "larger" ? 1 : -1);
        onSettings(next);
        return setSaid(t("saidSize", `${Math.round(textScale(next.size) * 100)} %`));
      }
      case "panel":
        if (panelOpen) return closePanel();
        openPanel(view);
        return undefined;
      case "print":
        return onPrint ? onPrint() : window.print();
      case "keys":
        return setKeys(true);
      case "close":
        return closeTopmost();
    }
  };
  useKeys(act);

  const source = reading.canonicalUrl ?? reading.url;
  return (
    <div
      class={[
        "reader",
        panelOpen && wide && "reader-with-panel",
        outline.headings.length > 0 && "reader-with-outline",
      ]
        .filter(Boolean)
        .join(" ")}
      ref={root}
      style={{ "--text-scale": String(textScale(settings.size)) }}
      aria-busy={stage !== null}
    >
      <Toolbar
        title={titleGone ? reading.title : null}
        settings={settings}
        panelOpen={panelOpen}
        panelButton={panelButton}
        legendOpen={legend}
        onLegend={setLegend}
        legend={
          <Legend
            marks={marks.level}
            repairs={marks.all.filter((mark: Mark) => mark.family === "repair").length}
            showRepairs={showRepairs}
            onShowRepairs={setShowRepairs}
            settings={settings}
            onSettings={onSettings}
          />
        }
        onAction={act}
      />
      {outline.headings.length > 0 && (
        <OutlineList outline={outline} lang={reading.lang} onGo={goToHeading} />
      )}
      <main class="column">
        <ArticleHead reading={reading} hasLeadImage={LEADING_IMAGE.test(article?.html ?? "")} />
        {stage === null && <Notices reading={reading} />}
        <article
          class="article"
          aria-labelledby="reader-title"
          lang={reading.lang}
          dir="auto"
          ref={host}
        />
        <footer class="end">
          {source && (
            <p>
              <a class="end-source" href={source} target="_blank" rel="noopener noreferrer">
                {t("source")}
              </a>
              <span class="end-address">{source}</span>
            </p>
          )}
          {stage !== null && <p class="reader-stage">{t(STAGE_LABELS[stage])}</p>}
        </footer>
      </main>
      {panelOpen && (
        <FactsPanel
          reading={reading}
          stage={stage}
          view={view}
          onView={setView}
          onGo={(span) => go(span)}
          onClose={closePanel}
          sheet={!wide}
          root={panel}
        />
      )}
      {control.card && (
        <MarkCard
          card={control.card}
          control={control}
          reading={reading}
          onGo={(span) => go(span, true)}
          bottom={sheet && !wide ? (panel.current?.offsetHeight ?? 0) : 0}
        />
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
      <output class="visually-hidden">{said}</output>
    </div>
  );
}
