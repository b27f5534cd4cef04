/** A selector list at its top-level commas. */
export function splitSelectors(list: string): string[] {
  if (!/[()[\]]/u.test(list)) return trimmed(list.split(","));
  const selectors: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < list.length; index++) {
    const character = list[index];
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (character === "," && depth === 0) {
      selectors.push(list.slice(from, index));
      from = index + 1;
    }
  }
  selectors.push(list.slice(from));
  return trimmed(selectors);
}

const trimmed = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== "");

/**
 * The specificity of one selector (Selectors 4, 17) as one number that compares as the triple does.
 *
 * `:is()` and `:not()` count what they hold as if it stood outside, which is right for one argument; `:where()` is
 * counted too, which is too much: rare, and it decides nothing but ties.
 */
export function specificity(selector: string): number {
  const count = (pattern: RegExp): number => [...selector.matchAll(pattern)].length;
  const ids = count(/#[\w\u0080-\uffff-]/gu);
  const classes = count(/\.[\w\u0080-\uffff-]|\[|(?<!:):(?!:|not\b|is\b|where\b)[a-z]/giu);
  const types = count(/(?:^|[\s>+~(])[a-z]|::[a-z]/giu);
  return place(ids) * 1_000_000 + place(classes) * 1_000 + place(types);
}

const place = (number: number): number => Math.min(number, 999);
