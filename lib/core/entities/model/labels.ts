/** BIOES: each word is outside a name, or begins, continues, ends or alone makes one of a type. */

/** Types that words are told apart by; "other" is an event, a work or a product. */
export const NAME_TYPES = ["person", "organisation", "place", "other"] as const;

/** Label 0 is outside; the label of part `p` (begins, inside, ends, single) of type `t` is `1 + 4 * t + p`. */
export const LABELS = 1 + 4 * NAME_TYPES.length;

const BEGINS = 0;
const INSIDE = 1;
const ENDS = 2;
const SINGLE = 3;

const partOf = (label: number): number => (label === 0 ? -1 : (label - 1) & 3);
const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);
const opens = (label: number): boolean => partOf(label) === BEGINS || partOf(label) === INSIDE;

/** Whether label `to` may follow label `from`. */
export function mayFollow(from: number, to: number): boolean {
  const goesOn = partOf(to) === INSIDE || partOf(to) === ENDS;
  return opens(from) ? goesOn && typeOf(from) === typeOf(to) : !goesOn;
}

/** Whether a sentence may begin, or end, with a label. */
export const mayStart = (label: number): boolean => mayFollow(0, label);
export const mayEnd = (label: number): boolean => !opens(label);

/** Words `from` (inclusive) to `to` (exclusive) are a name of a type (index into `NAME_TYPES`). */
export interface LabelledRun {
  from: number;
  to: number;
  type: number;
}

/** The names that a row of labels makes. */
export function runsOf(labels: ArrayLike<number>): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let begun = -1;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    const part = partOf(label);
    if (part === SINGLE) runs.push({ from: at, to: at + 1, type: typeOf(label) });
    else if (part === BEGINS) begun = at;
    else if (part === ENDS && begun >= 0)
      runs.push({ from: begun, to: at + 1, type: typeOf(label) });
    if (part === ENDS || part === SINGLE || part === -1) begun = -1;
  }
  return runs;
}

/** The labels of names; runs must not overlap. */
export function labelsOf(length: number, runs: readonly LabelledRun[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of runs) {
    const first = 1 + 4 * type;
    if (to - from === 1) labels[from] = first + SINGLE;
    else {
      labels.fill(first + INSIDE, from, to);
      labels[from] = first + BEGINS;
      labels[to - 1] = first + ENDS;
    }
  }
  return labels;
}
