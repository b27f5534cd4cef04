/** A set of words, written with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Words that all stand for one value. */
export function each<T>(list: string, value: T): [string, T][] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => [word, value]);
}

/** Phrases, parted by "|", that all stand for one value. */
export function phrases<T>(list: string, value: T): [string, T][] {
  return list.split("|").map((phrase) => [phrase.trim(), value]);
}

/** Words that stand for their place in the list, counted from `first`; variants are joined by "/". */
export function counted(list: string, first: number): [string, number][] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((variants, index): [string, number][] =>
      variants.split("/").map((word) => [word, first + index]),
    );
}
