import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { FactCheck } from "../../../lib/core/library/documents.ts";
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { formatDate } from "../../format/dates.ts";
import { formatFigure } from "../../format/figures.ts";
import { useI18n, type I18n } from "../../i18n.ts";
import { MoreIcon } from "../../icons.tsx";
import { useKnown } from "../../known/known.ts";
import { KnownLine } from "../../known/KnownLine.tsx";
import { isOwn, measureText } from "../../model/fact-corrections.ts";
import { countedBeside, SURE, type FigureRow } from "../../model/key-figures.ts";
import { figureGroup } from "../../model/kinds.ts";
import { beginningOf } from "../../model/passages.ts";
import { FactEditor } from "../choices/FactCorrections.tsx";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { UndoThis } from "../../UndoThis.tsx";

interface Props {
  row: FigureRow;
  /** The fact's own in the Reading; absent for one that a person told beside it. */
  index: number | undefined;
  reading: Reading;
  control: ChoicesControl | null;
  onGo: (span: Span) => void;
}

/** A fact, which leads to its place in the text; and a button to correct it, or to take back what was added. */
export function FactRow({ row, index, reading, control, onGo }: Props) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = form.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Only the form closes, and not what it stands in.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    element?.addEventListener("keydown", leave);
    return () => element?.removeEventListener("keydown", leave);
  }, [open]);
  const { fact, figure, hand } = row;
  const [at] = fact.figures;
  const unsure = fact.confidence < SURE;
  const label = measureText(row, i18n);
  const value = figure.value === "" ? "" : formatFigure(figure, locale);
  const check = useKnown().of(figure)?.check ?? null;
  const notes = notesOf(row, check, label, i18n);
  const added = hand?.said.includes("fact") ? hand : null;
  const place = hand ? (control?.own.account.facts.facts.indexOf(hand) ?? -1) : -1;
  const starts = fact.figures.map((one) => reading.figures[one]?.start);
  return (
    <li class="row-with-action">
      <button
        type="button"
        class={["row", unsure && "row-unsure", added && "row-added"].filter(Boolean).join(" ")}
        data-at={starts.length > 0 ? starts.join(" ") : figure.start}
        {...(index === undefined ? { "data-hand": place } : { "data-fact": index })}
        aria-keyshortcuts="c"
        title={unsure && !hand?.mark ? t("unsureHint") : undefined}
        onClick={() => onGo(figure)}
      >
        <span class="row-label">
          {label}
          {notes.length > 0 && <span class="row-note"> · {notes.join(" · ")}</span>}
        </span>
        <span
          class={fact.mode === "denied" ? "row-value row-denied" : "row-value"}
          data-kind={figureGroup(figure.kind)}
        >
          {beginningOf(value, 80)}
        </span>
        {added && (
          <span class="row-snippet" lang={reading.lang} dir="auto">
            {reading.text.slice(added.sentence.start, added.sentence.end)}
          </span>
        )}
      </button>
      {control?.readTyped && at !== undefined && (
        <button
          type="button"
          class="icon-button row-more"
          ref={button}
          data-correct
          aria-label={t("correctThis", `${label} ${value}`)}
          title={`${t("keyCorrect")} (E)`}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <MoreIcon />
        </button>
      )}
      {control && at === undefined && hand && (
        <UndoThis
          what={`${label} ${value}`}
          busy={control.busy}
          onUndo={() => control.takeFactsBack(hand.corrections, { at: "place", from: "panel" })}
        />
      )}
      <KnownLine figure={figure} reading={reading} onGo={onGo} />
      {control && open && at !== undefined && (
        <div class="corrections-form row-form" id={id} ref={form}>
          <FactEditor
            reading={reading}
            index={at}
            control={control}
            arrival={{ at: "figure", span: figure, from: "panel" }}
            onDone={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </div>
      )}
    </li>
  );
}

/** What stands beside a fact: what is counted, when, how sure, and whose word it is. */
function notesOf(
  row: FigureRow,
  check: FactCheck | null,
  label: string,
  { t, locale }: I18n,
): string[] {
  const { fact, figure, hand } = row;
  // What is said here holds for here; else what was said in the library.
  const mark = hand?.mark ?? check;
  return [
    countedBeside(row, label),
    figure.period && formatDate(figure.period, locale, "medium"),
    fact.mode === "forecast" && t("forecast"),
    fact.mode === "denied" && t("denied"),
    fact.confidence < SURE && mark !== "doubtful" && t("unsure"),
    mark === "checked" && t("checkedByYou"),
    mark === "doubtful" && t("doubtedByYou"),
    isOwn(row) && t("byYou"),
  ].filter((one): one is string => Boolean(one));
}
