/** What is in all of these sets; nothing where there are none. */
export function intersection<Value>(sets: readonly Set<Value>[]): Set<Value> {
  const [smallest = new Set<Value>(), ...rest] = sets.toSorted((a, b) => a.size - b.size);
  return new Set([...smallest].filter((value) => rest.every((set) => set.has(value))));
}
