/** Contrast and mixing of colours in tests; all are written `#rrggbb`. */

const channels = (hex: string): [number, number, number] => {
  const [r = "", g = "", b = ""] = /^#(\w\w)(\w\w)(\w\w)$/u.exec(hex)?.slice(1) ?? [];
  const all = [r, g, b].map((part) => Number.parseInt(part, 16));
  if (all.some(Number.isNaN)) throw new Error(`not a colour: ${hex}`);
  return all.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
};

/** WCAG 2.2's contrast ratio of two colours: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((hex) => {
      const [r, g, b] = channels(hex);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const parse = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A share of one colour laid over another, as a veil of that opacity. */
export function mixed(over: string, ground: string, share: number): string {
  const below = parse(ground);
  return `#${parse(over)
    .map((value, at) => Math.round(value * share + (below[at] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
