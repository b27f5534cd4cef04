import { later } from "../later.tsx";
import { MarkCard } from "./card/MarkCard.tsx";
import { StatusLine } from "./choices/StatusLine.tsx";
import { FootnotePopover } from "./footnotes/FootnotePopover.tsx";
import { ReturnLine } from "./ReturnLine.tsx";
import { AtSelection } from "./selection/AtSelection.tsx";
import type { ReaderParts } from "./use-reader.ts";
import { ZoomDialog } from "./ZoomDialog.tsx";

const AddCard = later(() => import("./selection/AddCard.tsx").then((module) => module.AddCard));
const ColumnsDialog = later(() =>
  import("../copy/ColumnsDialog.tsx").then((module) => module.ColumnsDialog),
);
const NoteAt = later(() => import("./notes/NoteAt.tsx").then((module) => module.NoteAt));
const NoteStatusLine = later(() =>
  import("./notes/NoteStatusLine.tsx").then((module) => module.NoteStatusLine),
);
const SiteOfferLine = later(() =>
  import("./notes/SiteOfferLine.tsx").then((module) => module.SiteOfferLine),
);
const SelectionBar = later(() =>
  import("./selection/SelectionBar.tsx").then((module) => module.SelectionBar),
);
const FindBar = later(() => import("./find/FindBar.tsx").then((module) => module.FindBar));
const SaveToast = later(() => import("../save/SaveToast.tsx").then((module) => module.SaveToast));
const KeysDialog = later(() => import("./KeysDialog.tsx").then((module) => module.KeysDialog));

interface Props {
  reader: ReaderParts;
}

/** What lies over the text: cards, bars and dialogs. */
export function Layers({ reader }: Props) {
  const { props, reading, stage, marked, control, choices, adding, at, bottom } = reader;
  const { find, back, footnotes, zoom, columns, keys, facts, listening, go } = reader;
  const { notes, original, siteOffer } = reader;
  const { copying } = props;
  return (
    <>
      {control.open && (
        <MarkCard
          card={control.open}
          control={control}
          reading={reading}
          choices={choices}
          onGo={(span) => go(span, true)}
          notes={notes}
          bottom={bottom}
        />
      )}
      {notes && marked && (
        <NoteAt
          notes={notes}
          marked={marked}
          reading={reading}
          original={original}
          bottom={bottom}
        />
      )}
      {marked && at && (
        <AtSelection
          marked={marked}
          span={at}
          lit={adding.adding !== null}
          bottom={bottom}
          key={adding.adding ? "add" : "bar"}
        >
          {adding.adding && choices ? (
            <AddCard
              adding={adding.adding}
              reading={reading}
              choices={choices}
              onClose={adding.close}
              key={adding.adding.what}
            />
          ) : (
            <SelectionBar control={adding} notes={notes} keys={props.settings.keys} />
          )}
        </AtSelection>
      )}
      {find.open && <FindBar find={find} />}
      {back.returned && <ReturnLine back={back} />}
      {choices && <StatusLine control={choices} bottom={bottom} />}
      {notes?.control.status && <NoteStatusLine control={notes.control} bottom={bottom} />}
      {footnotes.footnote && (
        <FootnotePopover
          footnote={footnotes.footnote}
          control={footnotes}
          lang={reading.lang}
          bottom={facts.bottom}
        />
      )}
      {zoom.zoomed && <ZoomDialog zoomed={zoom.zoomed} onClose={zoom.close} />}
      {props.saving && stage === null && <SaveToast saving={props.saving} look="over" />}
      {siteOffer && <SiteOfferLine offer={siteOffer} bottom={bottom} />}
      {columns.open && copying && (
        <ColumnsDialog copying={copying} onClose={() => columns.set(false)} />
      )}
      {listening.bar}
      {keys.open && <KeysDialog chosen={props.settings.keys} onClose={() => keys.set(false)} />}
    </>
  );
}
