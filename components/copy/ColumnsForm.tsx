import { useEffect, useRef, useState } from "preact/hooks";
import type { Column } from "../../lib/core/export/columns.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import type { Decimal } from "../../lib/core/export/table.ts";
import { useI18n } from "../i18n.ts";
import { ChevronDownIcon, UpIcon } from "../icons.tsx";
import type { Copying } from "./copying.ts";
import {
  decimalOf,
  DEFAULT_COPY_SETTINGS,
  moved,
  toggled,
  type ColumnChoice,
  type CopySettings,
} from "./settings.ts";
import "./columns.css";

type Props = Pick<Copying, "settings" | "onSettings" | "hasAddress">;

/** Which columns a copied table has, in which order, and how numbers are written in it. Kept at once. */
export function ColumnsForm({ settings, onSettings, hasAddress }: Props) {
  const { t, locale } = useI18n();
  const names = labelsFor(locale).columns;
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null); // the button that keeps the focus when its row has moved
  const { columns } = settings;

  useEffect(() => {
    if (wanted.current === null) return;
    const [column, step] = wanted.current.split(" ");
    wanted.current = null;
    const row = list.current?.querySelector(`[data-column="${column}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
    const own = buttons[step === "-1" ? 0 : 1];
    // At either end the button that went there has nowhere further to go.
    (own?.disabled ? buttons.find((button) => !button.disabled) : own)?.focus();
  }, [columns]);

  const move = (column: Column, step: 1 | -1): void => {
    const next = moved(settings, column, step);
    if (next === settings) return;
    wanted.current = `${column} ${step}`;
    onSettings(next);
    const place = next.columns.findIndex((choice) => choice.column === column) + 1;
    setSaid(t("saidMark", [names[column], String(place), String(columns.length)]));
  };

  /** Alt and an arrow move the row that the focus is in. */
  const onKey = (event: KeyboardEvent, column: Column): void => {
    const step = event.key === "ArrowUp" ? -1 : 1;
    if (!event.altKey || !/^Arrow(?:Up|Down)$/u.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const at = event.target;
    move(column, step);
    if (!(at instanceof HTMLInputElement)) return;
    wanted.current = null;
    requestAnimationFrame(() => at.focus());
  };

  const row = ({ column, shown }: ColumnChoice, index: number) => (
    <li class="columns-row" key={column} data-column={column}>
      <label class="columns-name">
        <input
          type="checkbox"
          checked={shown}
          onKeyDown={(event) => onKey(event, column)}
          onChange={(event) => {
            const next = toggled(settings, column);
            event.currentTarget.checked = next.columns[index]?.shown ?? shown;
            if (next === settings) setSaid(t("columnsOneStays"));
            else onSettings(next);
          }}
        />
        <span>
          {names[column]}
          {column === "link" && !hasAddress && (
            <span class="columns-note"> {t("columnsNoAddress")}</span>
          )}
        </span>
      </label>
      <MoveButton
        label={t("moveUp", names[column])}
        disabled={index === 0}
        onClick={() => move(column, -1)}
        onKeyDown={(event) => onKey(event, column)}
        up
      />
      <MoveButton
        label={t("moveDown", names[column])}
        disabled={index === columns.length - 1}
        onClick={() => move(column, 1)}
        onKeyDown={(event) => onKey(event, column)}
      />
    </li>
  );

  return (
    <div class="columns">
      <ul class="columns-list" ref={list}>
        {columns.map(row)}
      </ul>
      <Options settings={settings} onSettings={onSettings} />
      <Reset settings={settings} onSettings={onSettings} onSaid={setSaid} />
      <output class="visually-hidden">{said}</output>
    </div>
  );
}

interface MoveProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  up?: boolean;
}

function MoveButton({ label, disabled, onClick, onKeyDown, up = false }: MoveProps) {
  return (
    <button
      type="button"
      class="icon-button columns-move"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {up ? <UpIcon /> : <ChevronDownIcon />}
    </button>
  );
}

type PartProps = Pick<Props, "settings" | "onSettings">;

const SIGNS: readonly { decimal: Decimal; example: string }[] = [
  { decimal: ".", example: "3.5" },
  { decimal: ",", example: "3,5" },
];

function Options({ settings, onSettings }: PartProps) {
  const { t, locale } = useI18n();
  const current = decimalOf(settings, locale);
  return (
    <div class="columns-options">
      <fieldset class="columns-signs">
        <legend>{t("decimalSign")}</legend>
        {SIGNS.map(({ decimal, example }) => (
          <label key={decimal}>
            <input
              type="radio"
              name="decimal"
              checked={decimal === current}
              onChange={() => onSettings({ ...settings, decimal })}
            />
            {example}
          </label>
        ))}
      </fieldset>
      <label class="columns-option">
        <input
          type="checkbox"
          checked={settings.allFigures}
          onChange={() => onSettings({ ...settings, allFigures: !settings.allFigures })}
        />
        {t("copyAllFigures")}
      </label>
      <label class="columns-option">
        <input
          type="checkbox"
          checked={settings.byteOrderMark}
          onChange={() => onSettings({ ...settings, byteOrderMark: !settings.byteOrderMark })}
        />
        {t("byteOrderMark")}
      </label>
    </div>
  );
}

/** Back to how it was at first, and back again. */
function Reset({ settings, onSettings, onSaid }: PartProps & { onSaid: (text: string) => void }) {
  const { t } = useI18n();
  const [before, setBefore] = useState<CopySettings | null>(null);
  const isReset = settings === DEFAULT_COPY_SETTINGS;
  return (
    <button
      type="button"
      class="text-button columns-reset"
      onClick={() => {
        if (isReset && before) {
          onSettings(before);
          onSaid(t("saidAsBefore"));
          return;
        }
        setBefore(settings);
        onSettings(DEFAULT_COPY_SETTINGS);
        onSaid(t("columnsWereReset"));
      }}
    >
      {t(isReset && before ? "undoReset" : "resetColumns")}
    </button>
  );
}
