import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { ownerSurfaces } from "../document/surfaces.ts";
import { noneFound, noShare, type Found, type Share } from "./counts.ts";
import type { Said } from "./calibration.ts";
import type { Judged, JudgedFigure } from "./judged.ts";
import { overlaps } from "./names.ts";
import { sameAmount, sameUnit, sameValue } from "./values.ts";

export interface FiguresScore {
  /** By exact span. */
  figures: Found;
  /** By any common character: what exact spans lose on an adjective more or less. */
  touching: Found;
  /** Of figures found. */
  kinds: Share;
  values: Share;
  units: Share;
  qualifiers: Found;
  /** Figure and role. */
  roles: Found;
  /** Figure, role and owner; of figures with a role, nobody's included. */
  owned: Found;
  /** Figure and owner, whatever the role. */
  owners: Found;
  periods: Found;
  /** Of all relative and yearless dates that are made absolute. */
  resolved: Share;
  /** Figure and mode, where it is forecast or denied. */
  modes: Found;
  /** What was said with a role, how sure, and what of it is right. */
  said: Said[];
}

export const noFigures = (): FiguresScore => ({
  figures: noneFound(),
  touching: noneFound(),
  kinds: noShare(),
  values: noShare(),
  units: noShare(),
  qualifiers: noneFound(),
  roles: noneFound(),
  owned: noneFound(),
  owners: noneFound(),
  periods: noneFound(),
  resolved: noShare(),
  modes: noneFound(),
  said: [],
});

type Pair = [FigureMark, JudgedFigure | undefined];

/** Figures against the marks. What meets a doubtful mark, and is nothing else, is left out of the count. */
export function scoreFigures(
  document: CorpusDocument,
  judged: Judged,
  miss: (line: string) => void,
): FiguresScore {
  const score = noFigures();
  const marks = document.figures.filter(({ kind }) => kind !== "none");
  const firm = marks.filter(({ doubtful }) => !doubtful);
  const soft = marks.filter(({ doubtful }) => doubtful);
  const pairs = firm.map((mark): Pair => [
    mark,
    judged.figures.find(({ start, end }) => start === mark.start && end === mark.end),
  ]);
  const taken = new Set(pairs.map(([, got]) => got));
  const counted = judged.figures.filter(
    (one) => taken.has(one) || !(one.doubtful || soft.some((mark) => overlaps(mark, one))),
  );
  for (const [mark, got] of pairs) {
    if (got) score.figures.right++;
    else {
      score.figures.missed++;
      miss(`missed ${mark.kind} «${mark.text}»`);
      if (mark.resolved !== null) score.resolved.of++;
      continue;
    }
    compare(score, mark, got, miss);
  }
  for (const one of counted) {
    if (taken.has(one)) continue;
    score.figures.extra++;
    miss(`extra ${one.kind} «${one.text}»`);
  }
  score.touching = touching(firm, counted);

  const surfaces = (mark: FigureMark): Set<string> | null =>
    mark.owner === null ? null : new Set(ownerSurfaces(document, mark.owner).map(plain));
  const theirs = (one: JudgedFigure): string[] | null =>
    one.owner === null ? null : (judged.entities[one.owner] ?? []).map(plain);
  const sameOwner = (mark: FigureMark, got: JudgedFigure): boolean => {
    const wanted = surfaces(mark);
    const found = theirs(got);
    return wanted === null || found === null
      ? wanted === found
      : found.some((surface) => wanted.has(surface));
  };
  const ask = (
    what: string,
    wants: (mark: FigureMark) => unknown,
    says: (one: JudgedFigure) => unknown,
    agrees: (mark: FigureMark, got: JudgedFigure) => boolean,
  ): Found =>
    tuples(pairs, counted, wants, says, agrees, (mark, got) => {
      if (got) miss(`«${mark.text}» ${what} ${String(says(got))}, wanted ${String(wants(mark))}`);
    });
  score.qualifiers = ask(
    "qualifier",
    (mark) => mark.qualifier,
    (one) => one.qualifier,
    (mark, got) => mark.qualifier === got.qualifier,
  );
  score.roles = ask(
    "role",
    (mark) => mark.role,
    (one) => one.role,
    (mark, got) => mark.role === got.role,
  );
  score.owned = tuples(
    pairs,
    counted,
    (mark) => mark.role,
    (one) => one.role,
    (mark, got) => mark.role === got.role && sameOwner(mark, got),
    () => {},
  );
  score.owners = ask(
    "of",
    (mark) => mark.of,
    (one) => (one.owner === null ? null : judged.entities[one.owner]?.[0]),
    sameOwner,
  );
  for (const one of counted) {
    if (one.role === null || one.confidence === null) continue;
    const mark = pairs.find(([, got]) => got === one)?.[0];
    const role = mark?.role === one.role;
    score.said.push({
      confidence: one.confidence,
      role,
      owned: role && mark !== undefined && sameOwner(mark, one),
    });
  }
  score.periods = ask(
    "period",
    (mark) => mark.period,
    (one) => one.period,
    (mark, got) => mark.period === got.period,
  );
  score.modes = ask(
    "mode",
    (mark) => unsaid(mark.mode),
    (one) => unsaid(one.mode),
    (mark, got) => mark.mode === got.mode,
  );
  return score;
}

const unsaid = (mode: JudgedFigure["mode"]): string | null => (mode === "stated" ? null : mode);

/** Kinds of quotes and spaces, and capitals, make no difference between names. */
const plain = (text: string): string =>
  text
    .replaceAll(/[’']/gu, "'")
    .replaceAll(/[\s\u00A0\u202F]+/gu, " ")
    .toLowerCase();

function tuples(
  pairs: readonly Pair[],
  counted: readonly JudgedFigure[],
  wants: (mark: FigureMark) => unknown,
  says: (one: JudgedFigure) => unknown,
  agrees: (mark: FigureMark, got: JudgedFigure) => boolean,
  wrong: (mark: FigureMark, got: JudgedFigure | undefined) => void,
): Found {
  const found = noneFound();
  const right = new Set<JudgedFigure>();
  for (const [mark, got] of pairs) {
    if ((wants(mark) ?? null) === null) continue;
    if (got && agrees(mark, got)) {
      found.right++;
      right.add(got);
    } else {
      found.missed++;
      wrong(mark, got);
    }
  }
  found.extra = counted.filter((one) => (says(one) ?? null) !== null && !right.has(one)).length;
  return found;
}

function compare(
  score: FiguresScore,
  mark: FigureMark,
  got: JudgedFigure,
  miss: (line: string) => void,
): void {
  const count = (share: Share, right: boolean, line: string): void => {
    share.of++;
    if (right) share.right++;
    else miss(`«${mark.text}» ${line}`);
  };
  count(score.kinds, mark.kind === got.kind, `is ${mark.kind}, got ${got.kind}`);
  const wanted = written(mark);
  const found = written(got);
  const converted = sameInOtherUnit(mark, got);
  if (wanted !== null) {
    count(
      score.values,
      converted || sameWritten(wanted, found),
      `= ${found?.join("..")}, wanted ${wanted.join("..")}`,
    );
  }
  if (mark.kind !== "date") {
    count(
      score.units,
      converted || sameUnit(mark.unit, got.unit),
      `unit ${got.unit}, wanted ${mark.unit}`,
    );
  }
  if (mark.resolved !== null) {
    count(
      score.resolved,
      mark.resolved === got.resolved,
      `resolved ${got.resolved}, wanted ${mark.resolved}`,
    );
  }
}

const sameInOtherUnit = (mark: FigureMark, got: JudgedFigure): boolean =>
  mark.value !== null &&
  got.value !== null &&
  mark.upper === null &&
  got.upper === null &&
  sameAmount({ value: mark.value, unit: mark.unit }, { value: got.value, unit: got.unit });

/** The ends of a value: an interval of dates has two, however it is written. */
function written({
  value,
  upper,
}: Pick<JudgedFigure, "value" | "upper">): (number | string)[] | null {
  if (value === null) return null;
  if (upper !== null) return [value, upper];
  const ends = typeof value === "string" ? value.split("/") : [];
  return ends.length === 2 && /\d{2}/u.test(ends[1] ?? "") && /^[-\d:T]{4,}$/u.test(ends[0] ?? "")
    ? ends
    : [value];
}

const sameWritten = (
  wanted: readonly (number | string)[],
  found: readonly (number | string)[] | null,
): boolean =>
  found !== null &&
  wanted.length === found.length &&
  wanted.every((value, index) => sameValue(value, found[index] ?? ""));

/** Pairs by any common character, each figure once. */
function touching(firm: readonly FigureMark[], counted: readonly JudgedFigure[]): Found {
  const left = new Set(counted);
  const found = noneFound();
  for (const mark of firm) {
    const got = [...left].find((one) => overlaps(one, mark));
    if (!got) {
      found.missed++;
      continue;
    }
    found.right++;
    left.delete(got);
  }
  found.extra = left.size;
  return found;
}
