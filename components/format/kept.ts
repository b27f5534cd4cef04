/** More that differ are not met in one page; beyond that it begins anew. */
const MOST = 200;

/**
 * Makes a thing once for each different list of arguments: what formats numbers and dates takes far longer to make than
 * to use, and a screenful of rows needs the same few.
 * @param make its arguments are plain data
 */
export function keptEach<Args extends readonly unknown[], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const there = made.get(key);
    if (there !== undefined) return there;
    if (made.size >= MOST) made.clear();
    const one = make(...args);
    made.set(key, one);
    return one;
  };
}

/** `Intl.NumberFormat`, as it is asked for again and again. @throws RangeError for an unknown unit or currency */
export const numberFormat = keptEach(
  (locale: string, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, options),
);

/** `Intl.DateTimeFormat`, likewise. */
export const dateFormat = keptEach(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** `Intl.Collator`, likewise: it compares as `localeCompare` does, many times as fast. */
export const collator = keptEach((locale: string) => new Intl.Collator(locale));
