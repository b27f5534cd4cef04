import type { Figure, FigureKind, Role } from "../../reading.ts";
import { isBare } from "../forms.ts";
import type { PlacedFigure } from "../view.ts";

/** A figure whose role is decided. */
interface ToldFigure {
  role: Role | null;
  kind: FigureKind;
  unit: Figure["unit"];
  sentence: number;
  last: number;
}

/** What an article's figures so far were found to measure. */
export interface Told {
  /** Sentences read. */
  sentence: number;
  /** The latest figures, the last of them last. */
  recent: ToldFigure[];
  /** How many figures have measured each role. */
  counts: Map<Role, number>;
}

/** Figures that are remembered one by one. */
const MOST = 12;

export const createTold = (): Told => ({ sentence: 0, recent: [], counts: new Map() });

export function remember(told: Told, { figure, last }: PlacedFigure, role: Role | null): void {
  told.recent.push({
    role,
    kind: figure.kind,
    unit: figure.unit,
    sentence: told.sentence,
    last,
  });
  if (told.recent.length > MOST) told.recent.shift();
  if (role) told.counts.set(role, (told.counts.get(role) ?? 0) + 1);
}

/** The figure before in the same sentence. */
export function toldBefore({ recent, sentence }: Told): ToldFigure | null {
  const last = recent.at(-1);
  return last?.sentence === sentence ? last : null;
}

/** The latest figure that measures in the same unit; of a number alone, the latest in its sentence. */
export function toldAlike(told: Told, placed: PlacedFigure): ToldFigure | null {
  const { kind, unit } = placed.figure;
  const found = told.recent.findLast((one) => one.kind === kind && one.unit === unit);
  return found ?? (isBare(placed) ? toldBefore(told) : null);
}

/** How far back a figure is: 0 in this sentence, 1 in the one before, 2 near, 3 far. */
export function sentencesBack({ sentence }: Told, one: ToldFigure): number {
  const back = sentence - one.sentence;
  return back <= 1 ? back : back <= 4 ? 2 : 3;
}
