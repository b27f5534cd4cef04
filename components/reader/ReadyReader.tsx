import { directionOf } from "../../lib/core/text/direction.ts";
import { beginsWithPicture } from "../../lib/core/markup.ts";
import { useI18n } from "../i18n.ts";
import { KnownContext, useKnownFacts } from "../known/known.ts";
import { later } from "../later.tsx";
import { Notices } from "../Notices.tsx";
import { act, toggleOriginal } from "./act.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { End } from "./End.tsx";
import type { KeyAction } from "./keys.ts";
import { Layers } from "./Layers.tsx";
import { Legend } from "./Legend.tsx";
import { NewArticleLine } from "./NewArticleLine.tsx";
import { OriginalNote } from "./OriginalNote.tsx";
import { OutlineList } from "./OutlineList.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { besideText } from "./room.ts";
import { typeStyle } from "./typography.ts";
import { useKeys } from "./use-keys.ts";
import { useReader, type ReadyProps } from "./use-reader.ts";

// What opens on demand is fetched on demand: the text is painted before it.
const FactsPanel = later(
  () => import("./panel/FactsPanel.tsx").then((module) => module.FactsPanel),
  ({ sheet }) => (sheet ? null : <div class="panel-place" />),
);
const TypographyForm = later(() =>
  import("../settings/TypographyForm.tsx").then((module) => module.TypographyForm),
);

/** The reader with a text in it. */
export function ReadyReader(props: ReadyProps) {
  const { t } = useI18n();
  const reader = useReader(props);
  const { settings, onSettings, copying, onTrainingLines } = props;
  const { reading, article, stage, tool, facts, marks, outline, listening, original, jumps } =
    reader;
  const known = useKnownFacts({
    port: props.known,
    reading,
    byHand: props.state.choices?.account.facts,
    ready: stage === null,
  });
  const onAction = (action: KeyAction): void => act(reader, t, action);
  const onOriginal = (): void => toggleOriginal(reader, t);
  useKeys(onAction, settings.keys);
  const saveTrainingLines =
    onTrainingLines &&
    ((): void => {
      onTrainingLines();
      reader.say(t("fileSaved"));
    });

  const outlineList = outline.headings.length > 0 && (
    <OutlineList
      outline={outline}
      lang={reading.lang}
      onGo={(heading) => {
        tool.set(null);
        jumps.leave();
        reader.goToHeading(heading);
      }}
    />
  );

  return (
    <KnownContext.Provider value={known}>
      <div
        class={besideText({
          panel: facts.isOpen && facts.wide,
          outline: Boolean(outlineList) && outline.beside,
        })}
        ref={reader.root}
        style={{ ...typeStyle(settings), "--player": `${listening.height}px` }}
        aria-busy={stage !== null}
      >
        <Toolbar
          title={reader.titleGone ? reading.title : null}
          panelOpen={facts.isOpen}
          panelButton={reader.panelButton}
          keys={settings.keys}
          open={tool.open}
          onOpen={tool.set}
          outline={outline.beside ? null : outlineList}
          legend={
            <Legend
              marks={marks.level}
              repairs={{
                count: marks.all.filter((mark) => mark.family === "repair").length,
                shown: reader.repairs.shown,
                onShow: reader.repairs.show,
              }}
              settings={settings}
              onSettings={onSettings}
            />
          }
          text={
            <TypographyForm
              settings={settings}
              onSettings={onSettings}
              onAll={props.onAllSettings}
            />
          }
          onAction={onAction}
          listening={listening.possible ? listening.open : undefined}
          onListen={() => (listening.open ? listening.stop() : onAction("listen"))}
          saving={stage === null ? props.saving : undefined}
        />
        <NewArticleLine found={props.newArticle} onRead={props.onNewArticle} say={reader.say} />
        {outline.beside && outlineList}
        <main class="column">
          <ArticleHead
            reading={original.reading}
            hasLeadImage={beginsWithPicture(article?.html ?? "")}
            pictures={props.pictures}
          />
          {stage === null && <Notices reading={reading} />}
          {original.shown && <OriginalNote onLeave={onOriginal} />}
          <article
            class="article"
            aria-labelledby="reader-title"
            lang={reading.lang}
            dir={directionOf(reading.lang)}
            tabIndex={-1}
            ref={reader.host}
          />
          <End reading={reading} stage={stage} site={props.site} />
        </main>
        {facts.isOpen && (
          <FactsPanel
            reading={reading}
            stage={stage}
            view={facts.view}
            onView={facts.setView}
            control={reader.choices}
            notes={reader.notes?.control ?? null}
            askedNote={reader.askedNote}
            onTrainingLines={saveTrainingLines}
            original={original.possible ? { shown: original.shown, toggle: onOriginal } : null}
            onGo={(span) => {
              jumps.leave();
              reader.go(span);
            }}
            copying={stage === null ? copying : undefined}
            onColumns={() => reader.columns.set(true)}
            onClose={facts.close}
            sheet={!facts.wide}
            root={reader.panel}
          />
        )}
        <Layers reader={reader} />
        <output class="visually-hidden">{reader.said}</output>
      </div>
    </KnownContext.Provider>
  );
}
