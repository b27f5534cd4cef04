/** Strings of a column, each written once. */
export interface Column {
  values: string[];
  /** Of each row, where its string stands. */
  at: Uint32Array;
}

export function columnOf(strings: readonly string[]): Column {
  const places = new Map<string, number>();
  const at = Uint32Array.from(strings, (value) => {
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], at };
}

export const stringAt = ({ values, at }: Column, row: number): string =>
  values[at[row] ?? -1] ?? "";
