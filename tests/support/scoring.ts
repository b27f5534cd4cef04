import type { Entity, Figure, Reading } from "../../lib/core/reading.ts";
import type { Expected, ExpectedFigure, OneOf } from "./fixtures.ts";

/** The kinds whose figures are all annotated; one of another kind that no annotation names is neither right nor wrong. */
const ANNOTATED: ReadonlySet<string> = new Set(
  "money percentage people count area distance duration date".split(" "),
);

/** A text without what no reader would call a difference: kinds of quotes and apostrophes, spaces, and spaces at quotes. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[‘’‚‛ʼ]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ ?" ?/gu, '"')
    .trim();
}

/** Right answers among those asked for. */
export interface Share {
  right: number;
  of: number;
}

/** Things found, wrongly found and missed. */
export interface Found {
  right: number;
  extra: number;
  missed: number;
}

/** What all fixtures together come to. */
export interface Score {
  figures: Found;
  kinds: Share;
  values: Share;
  units: Share;
  uppers: Share;
  qualifiers: Share;
  roles: Share;
  owners: Share;
  periods: Share;
  names: Found;
  types: Share;
  /** Entities that go by the annotated name. */
  canonical: Share;
  summaries: Share;
  /** One line a miss. */
  misses: string[];
}

const none = (): Share => ({ right: 0, of: 0 });

export function emptyScore(): Score {
  return {
    figures: { right: 0, extra: 0, missed: 0 },
    kinds: none(),
    values: none(),
    units: none(),
    uppers: none(),
    qualifiers: none(),
    roles: none(),
    owners: none(),
    periods: none(),
    names: { right: 0, extra: 0, missed: 0 },
    types: none(),
    canonical: none(),
    summaries: none(),
    misses: [],
  };
}

/** The harmonic mean of precision and recall; 0 where nothing was right. */
export function f1({ right, extra, missed }: Found): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
}

export function share({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

const all = <T>(one: OneOf<T> | undefined): T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one];

const surface = (text: string): string => plain(text).toLowerCase();

const sameValue = (got: number | string, wanted: number | string): boolean =>
  String(got) === String(wanted) ||
  (typeof got === "number" &&
    typeof wanted === "number" &&
    Math.abs(got - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)));

/** Adds one page's figures, names and summary to a score. */
export function addPage(score: Score, name: string, expected: Expected, reading: Reading): void {
  const miss = (line: string): void => void score.misses.push(`${name}: ${line}`);
  if (expected.figures) addFigures(score, expected, reading, miss);
  if (expected.entities) addNames(score, expected, reading, miss);
  if (expected.summaryAny) {
    const sentences = reading.summary.map(({ start, end }) =>
      plain(reading.text.slice(start, end)),
    );
    const right = expected.summaryAny.some((part) =>
      sentences.some((sentence) => sentence.includes(plain(part))),
    );
    count(score.summaries, right, () =>
      miss(`summary has none of ${expected.summaryAny?.join(" | ")}`),
    );
  }
}

function count(share: Share, right: boolean, otherwise: () => void): void {
  share.of++;
  if (right) share.right++;
  else otherwise();
}

function addFigures(
  score: Score,
  expected: Expected,
  reading: Reading,
  miss: (line: string) => void,
): void {
  const left = [...reading.figures];
  const take = (wanted: ExpectedFigure): Figure | undefined => {
    const texts = new Set(all(wanted.text).map(surface));
    const index = left.findIndex(({ text }) => texts.has(surface(text)));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const figures = expected.figures ?? [];
  for (const wanted of figures.filter(({ optional }) => !optional)) {
    const label = all(wanted.text)[0] ?? "";
    const got = take(wanted);
    if (!got) {
      score.figures.missed++;
      miss(`missed ${all(wanted.kind)[0] ?? "figure"} «${label}»`);
      continue;
    }
    score.figures.right++;
    compare(score, wanted, got, reading, (line) => miss(`«${label}» ${line}`));
  }
  for (const wanted of figures.filter(({ optional }) => optional)) take(wanted);
  for (const got of left.filter(({ kind }) => ANNOTATED.has(kind))) {
    score.figures.extra++;
    miss(`extra ${got.kind} «${got.text}»`);
  }
}

function compare(
  score: Score,
  wanted: ExpectedFigure,
  got: Figure,
  reading: Reading,
  miss: (line: string) => void,
): void {
  count(score.kinds, all(wanted.kind).includes(got.kind), () =>
    miss(`is ${all(wanted.kind).join("/")}, got ${got.kind}`),
  );
  count(
    score.values,
    all(wanted.value).some((value) => sameValue(got.value, value)),
    () => miss(`= ${got.value}, wanted ${all(wanted.value).join(" or ")}`),
  );
  const units = wanted.unit === null ? [null] : all<string | null>(wanted.unit);
  if (wanted.unit !== undefined) {
    count(score.units, units.includes(got.unit), () =>
      miss(`unit ${got.unit}, wanted ${units.join(" or ")}`),
    );
  }
  const { upper, qualifier, role, about, period } = wanted;
  if (upper !== undefined) {
    const { upper: found } = got;
    const right = found !== undefined && all(upper).some((value) => sameValue(found, value));
    count(score.uppers, right, () => miss(`upper ${found}, wanted ${all(upper).join(" or ")}`));
  }
  if (qualifier) {
    count(score.qualifiers, got.qualifier === qualifier, () =>
      miss(`qualifier ${got.qualifier}, wanted ${qualifier}`),
    );
  }
  if (role) {
    count(score.roles, all(role).includes(got.role ?? ""), () =>
      miss(`role ${got.role}, wanted ${all(role).join(" or ")}`),
    );
  }
  if (about) {
    const owner = got.about === undefined ? undefined : reading.entities[got.about];
    const names = new Set(all(about).map(surface));
    count(score.owners, owner?.mentions.some(({ text }) => names.has(surface(text))) ?? false, () =>
      miss(`about ${owner?.name}, wanted ${all(about).join(" or ")}`),
    );
  }
  if (period) {
    count(score.periods, got.period === period, () =>
      miss(`period ${got.period}, wanted ${period}`),
    );
  }
}

/** Names by surface form, each once a page: how often a name stands in the text is not what is judged. */
function addNames(
  score: Score,
  expected: Expected,
  reading: Reading,
  miss: (line: string) => void,
): void {
  const found = new Map<string, Entity>();
  for (const entity of reading.entities) {
    for (const { text } of entity.mentions) found.set(surface(text), entity);
  }
  const known = new Set<string>();
  for (const wanted of expected.entities ?? []) {
    const forms = [wanted.name, ...(wanted.also ?? [])].map(surface);
    for (const form of forms) known.add(form);
    if (wanted.optional) continue;
    // A name that the page never writes alone may be found in any of its forms.
    const entity = forms.map((form) => found.get(form)).find((one) => one !== undefined);
    if (!entity) {
      score.names.missed++;
      miss(`missed ${all(wanted.type).join("/")} «${wanted.name}»`);
      continue;
    }
    score.names.right++;
    count(score.types, all(wanted.type).includes(entity.type), () =>
      miss(`«${wanted.name}» is ${all(wanted.type).join("/")}, got ${entity.type}`),
    );
    count(score.canonical, forms.includes(surface(entity.name)), () =>
      miss(`«${wanted.name}» goes by «${entity.name}»`),
    );
  }
  for (const [form, entity] of found) {
    if (known.has(form)) continue;
    score.names.extra++;
    miss(`extra ${entity.type} «${form}»`);
  }
}

function foundLine(name: string, one: Found): string {
  const { right, extra, missed } = one;
  const precision = right / (right + extra || 1);
  const recall = right / (right + missed || 1);
  return `${name}: ${right} right, ${extra} extra, ${missed} missed: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1(one).toFixed(3)}`;
}

/** The score in a few lines, for the log. */
export function table(score: Score): string {
  const shares = (
    "kinds values units uppers qualifiers roles owners periods types canonical summaries" as const
  )
    .split(" ")
    .map((name) => {
      const { right, of } = score[name as "kinds"];
      return `${name} ${right}/${of}`;
    });
  return [
    foundLine("figures", score.figures),
    foundLine("names", score.names),
    shares.join(", "),
  ].join("\n");
}
