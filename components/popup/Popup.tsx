import { useEffect, useRef, useState } from "preact/hooks";
import type { ByHand } from "../../lib/core/corrections/by-hand.ts";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { ColumnsForm } from "../copy/ColumnsForm.tsx";
import type { Copying } from "../copy/copying.ts";
import { CopyMenu } from "../copy/CopyMenu.tsx";
import { useI18n } from "../i18n.ts";
import { BookIcon, PanelIcon, PreviousIcon } from "../icons.tsx";
import { KnownContext, useKnownFacts } from "../known/known.ts";
import { keyFigures, mainNames } from "../model/key-figures.ts";
import { STAGE_LABELS } from "../model/labels.ts";
import { directionOf } from "../../lib/core/text/direction.ts";
import { nameKind } from "../model/kinds.ts";
import { STAGES } from "../../lib/core/stages.ts";
import { isOver } from "../model/stages.ts";
import { Notices } from "../Notices.tsx";
import { OnPageLine } from "../notes/OnPageLine.tsx";
import { SaveButton } from "../save/SaveButton.tsx";
import { SaveToast } from "../save/SaveToast.tsx";
import { Meta } from "../Meta.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { Trouble } from "../Trouble.tsx";
import { SiteSwitch } from "../sites/SiteSwitch.tsx";
import { timed } from "../timed.ts";
import { KeyFigures } from "./KeyFigures.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { QuietLine } from "./QuietLine.tsx";
import { Summary } from "./Summary.tsx";
import type { PopupProps } from "./state.ts";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "../marks.css";
import "./popup.css";

/** The point of the page in five seconds. Paints with whatever is known and fills in as the stages finish. */
export function Popup(props: PopupProps) {
  const { state } = props;
  if (state.kind === "unreadable") return <UnreadablePopup {...props} state={state} />;
  return (
    <ReadingPopup
      {...props}
      reading={state.reading}
      stage={state.kind === "reading" ? state.stage : null}
      whole={state.kind === "done" ? state.reading : null}
      byHand={state.kind === "done" ? state.byHand : undefined}
    />
  );
}

type UnreadableProps = PopupProps & { state: Extract<PopupProps["state"], { kind: "unreadable" }> };

function UnreadablePopup({ state, onRead, onRetry, site, elsewhere }: UnreadableProps) {
  const { n } = useI18n();
  const { why, detail, reading } = state;
  const words = reading?.stats?.words ?? 0;
  // A page without a title has its own address for one.
  const titled = reading?.title && !reading.url?.endsWith(reading.title);
  return (
    <main class="popup">
      <div class="popup-body popup-trouble">
        {titled && <Head reading={reading} />}
        <Trouble why={why} detail={detail} onRetry={onRetry} level={titled ? 2 : 1}>
          {why === "not-article" && reading && (
            <>
              {words > 0 && <p class="popup-found">{n("foundWords", words)}</p>}
              <ReadButton label="readAnyway" onRead={onRead} />
            </>
          )}
        </Trouble>
        {/* A site is chosen on its articles; given back it can be anywhere. */}
        {site?.on && <SiteSwitch {...site} />}
        <Elsewhere {...elsewhere} />
      </div>
    </main>
  );
}

type ReadingProps = PopupProps & {
  reading: Partial<Reading>;
  stage: Stage | null;
  /** Read to its end; null until then. */
  whole: Reading | null;
  byHand: ByHand | undefined;
};

function ReadingPopup(props: ReadingProps) {
  const { reading, stage, byHand, onRead, onBeside, copying, site, saving } = props;
  const { t } = useI18n();
  const [columns, setColumns] = useState(false);
  const known = useKnownFacts({
    port: props.known,
    reading: props.whole,
    byHand,
    ready: props.whole !== null,
  });
  const returned = useRef(false);
  useEffect(() => {
    // Back from the columns, the focus is where it left.
    if (!columns && returned.current) document.querySelector<HTMLElement>(".copy-button")?.focus();
    returned.current = columns;
  }, [columns]);
  if (columns) return <ColumnsPopup copying={copying} onBack={() => setColumns(false)} />;
  return (
    <main class="popup" aria-busy={stage !== null}>
      <Progress stage={stage} />
      <div class="popup-body">
        {props.notes && <OnPageLine {...props.notes} />}
        <Head reading={reading} stage={stage} />
        <Cut reading={reading} stage={stage} />
        <Summary reading={reading} stage={stage} />
        <KnownContext.Provider value={known}>
          <Figures {...props} />
        </KnownContext.Provider>
        <Names reading={reading} stage={stage} onRead={onRead} />
        {stage === null && <Notices reading={{ problems: reading.problems ?? [] }} />}
        {stage === null && <QuietLine reading={reading} onRead={onRead} />}
        {stage === null && site && <SiteSwitch {...site} />}
        {stage === null && <Elsewhere {...props.elsewhere} />}
      </div>
      {stage === null && saving && <SaveToast saving={saving} look="row" />}
      <footer class="popup-foot">
        <ReadButton label="read" onRead={onRead} />
        <button
          type="button"
          class="icon-button popup-beside"
          aria-label={t("beside")}
          title={t("beside")}
          onClick={onBeside}
        >
          <PanelIcon />
        </button>
        {stage === null && saving && <SaveButton saving={saving} look="words" />}
        {stage === null && <CopyMenu copying={copying} onColumns={() => setColumns(true)} />}
        <output class={stage === null ? "visually-hidden" : "popup-stage"}>
          {stage !== null && t(STAGE_LABELS[stage])}
        </output>
      </footer>
    </main>
  );
}

/** The choice of columns in place of the article's point. */
function ColumnsPopup({ copying, onBack }: { copying: Copying; onBack: () => void }) {
  const { t } = useI18n();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <main class="popup">
      <header class="popup-columns-head">
        <button
          type="button"
          class="icon-button"
          ref={back}
          aria-label={t("back")}
          title={t("back")}
          onClick={onBack}
        >
          <PreviousIcon />
        </button>
        <h1 class="popup-columns-title">{t("columnsTitle")}</h1>
      </header>
      <div class="popup-body popup-columns">
        <ColumnsForm {...copying} />
      </div>
    </main>
  );
}

/** A title of more UTF-16 code units than this is set smaller, so that two lines hold it. */
const LONG_TITLE = 64;

function Head({ reading, stage = null }: { reading: Partial<Reading>; stage?: Stage | null }) {
  const { t } = useI18n();
  const early = stage !== null && !isOver("extract", stage);
  const meta = early ? <Skeleton kind="meta" widths={[68]} /> : <Meta reading={reading} />;
  if (early && !reading.title) {
    return (
      <header class="popup-head">
        <h1 class="visually-hidden">{t("loadingText")}</h1>
        <Skeleton kind="title" widths={[96, 62]} />
        {meta}
      </header>
    );
  }
  const title = reading.title || t("untitled");
  const isLong = title.length > LONG_TITLE;
  return (
    <header class="popup-head" dir={directionOf(reading.lang)}>
      <h1
        class={isLong ? "popup-title popup-title-long" : "popup-title"}
        lang={reading.lang}
        dir="auto"
        title={isLong ? title : undefined}
        {...timed("title")}
      >
        {title}
      </h1>
      {meta}
    </header>
  );
}

interface PartProps {
  reading: Partial<Reading>;
  stage: Stage | null;
}

/** That the site gives only a beginning is said before anything that is made of it. */
function Cut({ reading, stage }: PartProps) {
  const { access, blocks } = reading;
  if (access === undefined || !isOver("extract", stage)) return null;
  return <Notices reading={{ access, blocks: blocks ?? [] }} />;
}

/** Rows of the table of key figures. */
const MOST_ROWS = 6;

type LinkedProps = PartProps & Pick<PopupProps, "onRead">;

type FiguresProps = LinkedProps & Pick<ReadingProps, "byHand" | "whole">;

function Figures({ reading, stage, whole, byHand, onRead }: FiguresProps) {
  const { t, n } = useI18n();
  const { entities = [], figures = [], facts = [] } = reading;
  const ready = isOver("facts", stage);
  if (ready && figures.length === 0) return null;
  const groups = ready ? keyFigures({ entities, figures, facts }, MOST_ROWS, byHand) : [];
  return (
    <section class="popup-part">
      <div class="popup-part-head">
        {(!ready || groups.length > 0) && (
          <h2 class="popup-label" id="key-figures-title">
            {t("keyFigures")}
          </h2>
        )}
        {ready && (
          <button type="button" class="link-more" onClick={() => onRead({ list: "figures" })}>
            {n("allFigures", figures.length)}
          </button>
        )}
      </div>
      {!ready && <Skeleton kind="figures" widths={[100, 100, 100, 100]} />}
      {groups.length > 0 && (
        <KeyFigures groups={groups} reading={whole} onRow={(start) => onRead({ start })} />
      )}
    </section>
  );
}

function Names({ reading, stage, onRead }: LinkedProps) {
  const { t, n } = useI18n();
  const { entities = [] } = reading;
  if (!isOver("entities", stage)) {
    return <Skeleton kind="names" widths={[96, 70]} />;
  }
  if (entities.length === 0) return null;
  const names = mainNames(entities);
  return (
    <section class="popup-part" aria-label={t("names")}>
      <ul class="popup-names">
        {names.map((entity) => (
          <li key={entity.name}>
            <button
              type="button"
              class="name-link"
              onClick={() => onRead({ start: entity.mentions[0]?.start ?? 0 })}
            >
              <bdi class="mark mark-name" data-kind={nameKind(entity.type)}>
                {entity.name}
              </bdi>
            </button>
          </li>
        ))}
        {entities.length > names.length && (
          <li>
            <button type="button" class="link-more" onClick={() => onRead({ list: "names" })}>
              {n("allNames", entities.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function ReadButton({
  label,
  onRead,
}: { label: "read" | "readAnyway" } & Pick<PopupProps, "onRead">) {
  const { t } = useI18n();
  return (
    <button type="button" class="button button-primary popup-read" onClick={() => onRead()}>
      <BookIcon />
      {t(label)}
    </button>
  );
}

function Progress({ stage }: { stage: Stage | null }) {
  const part = stage === null ? 1 : (STAGES.indexOf(stage) + 1) / (STAGES.length + 1);
  return (
    <div class={stage === null ? "progress progress-done" : "progress"} aria-hidden="true">
      <div class="progress-bar" style={{ transform: `scaleX(${part})` }} />
    </div>
  );
}
