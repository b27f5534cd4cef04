/**
 * Rows in the order of a column, those that are alike as they stood.
 * @param rows in the order in which they stand
 * @param column of each row, a number below `size`
 * @param size how many numbers there are
 * @param ordered those numbers in their order
 */
export function inOrderOf(
  rows: Uint32Array,
  column: Uint32Array,
  ordered: Uint32Array,
  size: number,
): Uint32Array {
  const next = new Uint32Array(size);
  for (const row of rows) next[column[row] ?? 0] = (next[column[row] ?? 0] ?? 0) + 1;
  let start = 0;
  for (const number of ordered) {
    const count = next[number] ?? 0;
    next[number] = start;
    start += count;
  }
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const number = column[row] ?? 0;
    const at = next[number] ?? 0;
    sorted[at] = row;
    next[number] = at + 1;
  }
  return sorted;
}

/** Rows in the order of their numbers, those that are alike as they stood. */
export function inOrderOfNumbers(rows: Uint32Array, numbers: Float64Array): Uint32Array {
  // Each different number stands for its place among them: the platform sorts those much faster than by a comparison.
  const distinct = numbers.toSorted();
  let count = 0;
  for (const number of distinct) {
    if (count === 0 || distinct[count - 1] !== number) distinct[count++] = number;
  }
  const column = Uint32Array.from(numbers, (number) => placeOf(distinct, count, number));
  const all = Uint32Array.from({ length: count }, (_, at) => at);
  return inOrderOf(rows, column, all, count);
}

/** The place of a number that is there, among the first `count` of sorted ones. */
function placeOf(sorted: Float64Array, count: number, number: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
