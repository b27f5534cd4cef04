import { COLUMNS, type Column } from "../../lib/core/export/columns.ts";
import type { Decimal } from "../../lib/core/export/table.ts";

/** What a person set about tables that are copied or saved. Plain JSON, so that it can be stored as it is. */
export interface CopySettings {
  /** Every column, in the order in which they are copied. */
  columns: ColumnChoice[];
  /** Null: as the interface's language writes numbers. */
  decimal: Decimal | null;
  /** Whether figures come along that no fact holds. */
  allFigures: boolean;
  /** Whether CSV files begin with a byte-order mark. */
  byteOrderMark: boolean;
}

export interface ColumnChoice {
  column: Column;
  shown: boolean;
}

/** Those that say who, what, how much, when, and where it says so; the others are there for whoever asks. */
const HIDDEN_AT_FIRST: ReadonlySet<Column> = new Set(["subjectType", "kind", "url"]);

export const DEFAULT_COPY_SETTINGS: CopySettings = {
  columns: COLUMNS.map((column) => ({ column, shown: !HIDDEN_AT_FIRST.has(column) })),
  decimal: null,
  allFigures: false,
  byteOrderMark: true,
};

/** The settings as they were kept; what does not fit any more falls back to its default, new columns come last. */
export function copySettingsFrom(kept: Record<string, unknown>): CopySettings {
  const standard = DEFAULT_COPY_SETTINGS;
  const { decimal, allFigures, byteOrderMark } = kept;
  return {
    columns: columnsFrom(kept["columns"]),
    decimal: decimal === "." || decimal === "," ? decimal : standard.decimal,
    allFigures: typeof allFigures === "boolean" ? allFigures : standard.allFigures,
    byteOrderMark: typeof byteOrderMark === "boolean" ? byteOrderMark : standard.byteOrderMark,
  };
}

function columnsFrom(kept: unknown): ColumnChoice[] {
  const choices = new Map<Column, boolean>();
  for (const one of Array.isArray(kept) ? (kept as unknown[]) : []) {
    const { column, shown } = Object(one) as Record<string, unknown>;
    const known = COLUMNS.find((name) => name === column);
    if (known && typeof shown === "boolean") choices.set(known, shown);
  }
  for (const { column, shown } of DEFAULT_COPY_SETTINGS.columns) {
    if (!choices.has(column)) choices.set(column, shown);
  }
  return [...choices].map(([column, shown]) => ({ column, shown }));
}

export function shownColumns({ columns }: CopySettings): Column[] {
  return columns.filter(({ shown }) => shown).map(({ column }) => column);
}

/** The decimal sign that holds: the chosen one, else that of the interface's language. */
export function decimalOf({ decimal }: CopySettings, locale: string): Decimal {
  if (decimal !== null) return decimal;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "," : ".";
}

/** With one column a place further up (-1) or down (1). */
export function moved(settings: CopySettings, column: Column, step: 1 | -1): CopySettings {
  const columns = [...settings.columns];
  const from = columns.findIndex((choice) => choice.column === column);
  const [choice] = columns.slice(from, from + 1);
  if (!choice || from + step < 0 || from + step >= columns.length) return settings;
  columns.splice(from, 1);
  columns.splice(from + step, 0, choice);
  return { ...settings, columns };
}

/** With one column shown or not. At least one always is: a table without columns is none. */
export function toggled(settings: CopySettings, column: Column): CopySettings {
  const columns = settings.columns.map((choice) =>
    choice.column === column ? { ...choice, shown: !choice.shown } : choice,
  );
  return columns.some(({ shown }) => shown) ? { ...settings, columns } : settings;
}
