/**
 * How much a decoded character speaks for its having been written:
 * "common" in European print by itself; "script" when others of its script stand beside it; null: hardly ever written,
 * so that what decodes to it was no mojibake.
 */
export type Plausibility = "common" | "script" | null;

type Range = readonly [first: number, last: number];

/** Letters, marks and signs of European print, and pictures. */
const COMMON: readonly Range[] = [
  [0xa0, 0xff], // Latin-1: letters and signs
  [0x100, 0x17e], // Latin Extended-A, without the long s
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b], // Romanian
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x323],
  [0x327, 0x328],
  [0x336, 0x336], // crossed out
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2009, 0x200f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2070, 0x209c], // superscripts, subscripts
  [0x20ac, 0x20ac],
  [0x20b9, 0x20bf],
  [0x20a7, 0x20a7],
  [0x2113, 0x2113],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2150, 0x215e],
  [0x2044, 0x2044],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2300, 0x23ff],
  [0x2500, 0x27bf], // boxes, shapes, signs
  [0x2b00, 0x2b59],
  [0xfb00, 0xfb06],
  [0xfe0f, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f000, 0x1faff],
];

/** Scripts by name: one such letter alone may be chance, two side by side are not. */
const SCRIPTS: readonly (readonly [name: string, ranges: readonly Range[]])[] = [
  // Bytes of the layer below, where a text was misread in Latin-1 first.
  ["C1 controls", [[0x80, 0x9f]]],
  ["Greek", [[0x384, 0x3ce]]],
  [
    "Cyrillic",
    [
      [0x401, 0x44f],
      [0x451, 0x45f],
      [0x48a, 0x52f],
    ],
  ],
  ["Hebrew", [[0x5d0, 0x5ea]]],
  [
    "Arabic",
    [
      [0x60c, 0x64a],
      [0x64b, 0x652],
      [0x660, 0x66d],
      [0x671, 0x6d3],
      [0x6f0, 0x6f9],
    ],
  ],
  ["Devanagari", [[0x901, 0x96f]]],
  ["Bengali", [[0x981, 0x9fb]]],
  ["Gurmukhi", [[0xa01, 0xa75]]],
  ["Gujarati", [[0xa81, 0xaf1]]],
  ["Oriya", [[0xb01, 0xb77]]],
  ["Tamil", [[0xb82, 0xbf2]]],
  ["Telugu", [[0xc00, 0xc7f]]],
  ["Kannada", [[0xc80, 0xcf2]]],
  ["Malayalam", [[0xd00, 0xd7f]]],
  ["Sinhala", [[0xd82, 0xdf4]]],
  ["Thai", [[0xe01, 0xe5b]]],
  ["Lao", [[0xe81, 0xedf]]],
  ["Burmese", [[0x1000, 0x109f]]],
  ["Ethiopic", [[0x1200, 0x137c]]],
  ["Khmer", [[0x1780, 0x17f9]]],
  ["Georgian", [[0x10d0, 0x10ff]]],
  ["Armenian", [[0x531, 0x587]]],
  [
    "Chinese or Japanese",
    [
      [0x3001, 0x301b],
      [0x3041, 0x30ff],
      [0x4e00, 0x9fff],
      [0xff01, 0xff9f],
    ],
  ],
  ["Korean", [[0xac00, 0xd7a3]]],
];

export function plausibility(codePoint: number): Plausibility {
  if (within(COMMON, codePoint)) return "common";
  return scriptOf(codePoint) === null ? null : "script";
}

/** The name of the non-Latin script that a code point belongs to, or null. */
export function scriptOf(codePoint: number): string | null {
  for (const [name, ranges] of SCRIPTS) if (within(ranges, codePoint)) return name;
  return null;
}

/** The most frequent letters beyond ASCII of the languages written in Latin letters, and marks of print. */
const USUAL = new Set("éèàçêâîôûáíóúñãõäöüßășțąćęłńśźżčěřšžůűőğışāēīūėų’“”«»–—…€ ");

/** Whether a character is among the most frequent of those beyond ASCII. */
export function isUsual(character: string): boolean {
  return USUAL.has(character);
}

function within(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
