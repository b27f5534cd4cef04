import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { ByHand } from "../../../lib/core/corrections/by-hand.ts";
import type { Reading, Span, Stage } from "../../../lib/core/reading.ts";
import type { Copying } from "../../copy/copying.ts";
import { useI18n } from "../../i18n.ts";
import { CloseIcon, PreviousIcon } from "../../icons.tsx";
import { PROBLEM_LABELS } from "../../model/labels.ts";
import { isOver } from "../../model/stages.ts";
import { Skeleton } from "../../Skeleton.tsx";
import { later } from "../../later.tsx";
import type { AskedNote } from "../../target.ts";
import type { NotesControl } from "../../notes/use-notes.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { DatesView } from "./DatesView.tsx";
import { FactsView } from "./FactsView.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { NamesView } from "./NamesView.tsx";
import { OmittedView } from "./OmittedView.tsx";
import { PanelFoot } from "./PanelFoot.tsx";
import { RepairsView, type OriginalSwitch } from "./RepairsView.tsx";
import { countOf, TABS } from "./tabs.ts";
import type { PanelView } from "./view.ts";
import "./panel.css";

const NotesView = later(() =>
  import("../../notes/NotesView.tsx").then((module) => module.NotesView),
);

interface Props {
  reading: Reading;
  stage: Stage | null;
  view: PanelView;
  onView: (view: PanelView) => void;
  /** What can be chosen; null where nothing can be. */
  control: ChoicesControl | null;
  original: OriginalSwitch;
  /** Saves what was corrected; absent where no file can be saved. */
  onTrainingLines: (() => void) | undefined;
  /** The person's notes; null where there are none to be had. */
  notes: NotesControl | null;
  /** The note that the list is to go to; another object each time. */
  askedNote?: AskedNote | null;
  /** Goes to a place in the text. */
  onGo: (span: Span) => void;
  copying: Copying | undefined;
  /** Shows the choice of columns. */
  onColumns: () => void;
  onClose: () => void;
  /** Below the text instead of beside it. */
  sheet: boolean;
  root: RefObject<HTMLElement | null>;
}

/** Everything found in the article, as lists that lead back into the text. */
export function FactsPanel(props: Props) {
  const { reading, stage, view, onView, onClose, sheet, root } = props;
  const { t } = useI18n();
  const isTab = view !== "repairs" && view !== "omitted";
  return (
    <aside
      class={sheet ? "panel panel-sheet" : "panel"}
      aria-label={t("factsPanel")}
      ref={root}
      tabIndex={-1}
    >
      <div class="panel-head">
        {isTab ? (
          <>
            <h2 class="visually-hidden">{t("factsPanel")}</h2>
            <Tabs
              reading={reading}
              stage={stage}
              byHand={props.control?.own.account.facts}
              notes={props.notes}
              view={view}
              onView={onView}
            />
          </>
        ) : (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={t("back")}
              title={t("back")}
              onClick={() => onView("facts")}
            >
              <PreviousIcon />
            </button>
            <h2 class="panel-title">{t(view === "repairs" ? "repairs" : "leftOutTitle")}</h2>
          </>
        )}
        {sheet && (
          <button
            type="button"
            class="icon-button panel-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <div
        class="panel-body"
        id="panel-body"
        {...(isTab ? { role: "tabpanel", "aria-labelledby": `tab-${view}` } : { tabIndex: 0 })}
      >
        <div class="panel-lists">
          <View {...props} />
        </div>
      </div>
      {isTab && (
        <PanelFoot
          reading={reading}
          own={props.control?.own ?? null}
          onView={onView}
          copying={props.copying}
          onColumns={props.onColumns}
        />
      )}
    </aside>
  );
}

function View(props: Props) {
  const { reading, stage, view, onView, control, original, onGo, onTrainingLines, notes } = props;
  const { t } = useI18n();
  const tab = TABS.find((entry) => entry.tab === view);
  if (tab?.stage && !isOver(tab.stage, stage)) {
    return (
      <>
        <p class="panel-none">{t("stillComing")}</p>
        <Skeleton kind="rows" widths={[100, 100, 100, 100]} />
      </>
    );
  }
  // That nothing is there must not be said where nobody could look.
  if (tab?.stage && countOf(reading, tab.tab) === 0 && hasFailed(reading, tab.stage)) {
    return <p class="panel-none">{t(PROBLEM_LABELS[tab.stage])}</p>;
  }
  switch (view) {
    case "facts":
      return (
        <FactsView
          reading={reading}
          control={control}
          onFigures={() => onView("figures")}
          onGo={onGo}
        />
      );
    case "figures":
      return <FiguresView reading={reading} onGo={onGo} />;
    case "dates":
      return <DatesView reading={reading} onGo={onGo} />;
    case "names":
      return (
        <NamesView
          reading={reading}
          control={control}
          onGo={onGo}
          onTrainingLines={onTrainingLines}
        />
      );
    case "notes":
      return (
        notes && (
          <NotesView
            control={notes}
            reading={reading}
            asked={props.askedNote ?? null}
            onGo={onGo}
          />
        )
      );
    case "repairs":
      return <RepairsView reading={reading} control={control} original={original} onGo={onGo} />;
    case "omitted":
      return <OmittedView reading={reading} control={control} onGo={onGo} />;
  }
}

const hasFailed = ({ problems }: Reading, stage: Stage): boolean =>
  problems.some((problem) => problem.stage === stage);

/** How many entries each list has. */
interface TabsProps extends Pick<Props, "reading" | "stage" | "view" | "onView" | "notes"> {
  byHand: ByHand | undefined;
}

function Tabs({ reading, stage, byHand, notes, view, onView }: TabsProps) {
  const { t, locale } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const tabs = TABS.filter(({ tab }) => tab !== "notes" || notes);
  const format = new Intl.NumberFormat(locale);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const rtl = list.current?.matches(":dir(rtl)") ?? false;
    const at = tabs.findIndex(({ tab }) => tab === view);
    const next = tabs[(at + (rtl ? -step : step) + tabs.length) % tabs.length];
    if (!next) return;
    onView(next.tab);
    list.current?.querySelector<HTMLElement>(`#tab-${next.tab}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      ref={list}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      aria-label={t("factsPanel")}
    >
      {tabs.map(({ tab, label, stage: made }) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === view}
          aria-controls="panel-body"
          tabIndex={tab === view ? 0 : -1}
          onClick={() => onView(tab)}
        >
          {t(label)}{" "}
          {(made === null ? countOf(reading, tab, byHand, notes) > 0 : isOver(made, stage)) && (
            <span class="tab-count">{format.format(countOf(reading, tab, byHand, notes))}</span>
          )}
        </button>
      ))}
    </div>
  );
}
