/** Lists of features that are filled again for each word, so that a document's features cost hardly any memory of their own. */

/** The first `length` numbers are the list. */
export interface FeatureList {
  numbers: Int32Array;
  length: number;
}

export const featureList = (): FeatureList => ({ numbers: new Int32Array(64), length: 0 });

export function add(list: FeatureList, feature: number): void {
  const { length } = list;
  if (length === list.numbers.length) {
    const more = new Int32Array(2 * length);
    more.set(list.numbers);
    list.numbers = more;
  }
  list.numbers[length] = feature;
  list.length = length + 1;
}

/** Lists one after the other: row `n` is from `ends[n]` to `ends[n + 1]` of `list`. */
export interface FeatureRows {
  list: FeatureList;
  ends: number[];
}

export const featureRows = (): FeatureRows => ({ list: featureList(), ends: [0] });

/** What was added to the list since the last row becomes a row. */
export function endRow({ list, ends }: FeatureRows): void {
  ends.push(list.length);
}

/** A copy of a row; empty where there is none. */
export function rowOf({ list, ends }: FeatureRows, row: number): Int32Array {
  return list.numbers.slice(ends[row] ?? 0, ends[row + 1] ?? 0);
}

/** A copy of what a list holds. */
export const featuresOf = ({ numbers, length }: FeatureList): Int32Array =>
  numbers.slice(0, length);
