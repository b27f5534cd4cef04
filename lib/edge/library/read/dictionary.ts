/** Strings by numbers; what was once in it stays. */
export interface Dictionary {
  values: readonly string[];
  /** Of a string that is new, a new one. */
  numberOf: (value: string) => number;
  /** -1 for what is not in it. */
  find: (value: string) => number;
  /** Numbers in the order of their strings (UTF-16 code units, as the database orders). */
  ordered: () => Uint32Array;
}

export function createDictionary(): Dictionary {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  let order = new Uint32Array();
  return {
    values,
    numberOf(value) {
      const there = numbers.get(value);
      if (there !== undefined) return there;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
    find: (value) => numbers.get(value) ?? -1,
    ordered() {
      if (order.length < values.length) {
        const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
        order = Uint32Array.from(sorted, (value) => numbers.get(value) ?? 0);
      }
      return order;
    },
  };
}
