import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetMap, undo } from "../../../../lib/core/repair/offsets.ts";
import { repairText } from "../../../../lib/core/repair/repair.ts";
import { loseLetters, losePunctuation, MISREAD } from "./damage.ts";
import { SENTENCES } from "./sentences.ts";
import { decode, expectSound } from "./support.ts";

const repair = (text: string, lang?: string) => repairText(text, { lang }, { decode });

const ALL = Object.values(SENTENCES).flat();
const LANGUAGES = ["fr", "en", "de", "es", "pl", "ru", "el", "und"];

/** Characters that damage is made of, and what stands beside it. */
const FRAGMENTS = [
  ..."aeéÉÃâ€™œ‚Äô√©├⌐Гвђ’'«»“”„(),.;:!?…–-  \u00A0\u00AD\u0092\u0081\uFFFD\uD83D\uDE00\u0301\t\n0123mM%€",
  "l?a",
  "Ã©",
  "â€™",
  "&amp;eacute;",
  "m2",
  "qu ",
  " ? ",
];

const lang = fc.constantFrom(...LANGUAGES);
const noise = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((all) => all.join(""));
const damages = fc.constantFrom<(text: string) => string>(
  ...Object.values(MISREAD),
  ...["?", "\uFFFD"].flatMap((mark) => [
    (text: string) => loseLetters(text, mark),
    (text: string) => losePunctuation(text, mark),
  ]),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("\u00A0", ""),
  (text) => text.replaceAll("é", "&amp;eacute;").replaceAll(",", " ,"),
  (text) => text,
);
/** Sentences, each with a damage of its own. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...ALL), damages), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, damage]) => damage(text)).join("\n"));
const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), noise, damaged);

describe("repairing any text", () => {
  it("throws nothing, and can be undone unit for unit", () => {
    fc.assert(
      fc.property(anything, lang, (text, language) => {
        const result = repair(text, language);
        expectSound(text, result);
        expect(undo(result.text, result.repairs)).toBe(text);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it("changes nothing when it is repaired again", () => {
    fc.assert(
      fc.property(anything, lang, (text, language) => {
        const once = repair(text, language).text;
        expect(repair(once, language).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it("maps offsets there and back: none runs backwards, and every unchanged unit is found", () => {
    fc.assert(
      fc.property(anything, lang, (before, language) => {
        const { text, repairs } = repair(before, language);
        const map = offsetMap(repairs);
        const changed = (offset: number): boolean =>
          map.pairs.some(({ repaired }) => offset >= repaired.start && offset < repaired.end);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const original = map.toOriginal(offset);
          expect(original).toBeGreaterThanOrEqual(last);
          last = original;
          if (offset === text.length || changed(offset)) continue;
          expect(before[original]).toBe(text[offset]);
          expect(map.toRepaired(original)).toBe(offset);
        }
        for (let offset = 0, reached = 0; offset <= before.length; offset++) {
          const repaired = map.toRepaired(offset);
          expect(repaired).toBeGreaterThanOrEqual(reached);
          reached = repaired;
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("clean sentences", () => {
  it("stay as they are, each alone and all together", () => {
    for (const text of [...ALL, ...Object.values(SENTENCES).map((some) => some.join("\n"))]) {
      expect(repair(text)).toEqual({ text, repairs: [] });
    }
  });
});

/** How many of the texts come back from a damage that touches them. */
function share(texts: readonly string[], damage: (text: string) => string, lang?: string): number {
  const touched = texts.filter((text) => damage(text) !== text);
  const right = touched.filter((text) => repair(damage(text), lang).text === text);
  return touched.length === 0 ? 1 : right.length / touched.length;
}

describe("damaged sentences come back", () => {
  it.each(Object.entries(MISREAD))(
    "from %s, misread once, twice and thrice, alone and as a page",
    (_, misread) => {
      const pages = Object.values(SENTENCES).map((some) => some.join("\n"));
      for (const texts of [ALL, pages]) {
        expect(share(texts, misread)).toBe(1);
        expect(share(texts, (text) => misread(misread(text)))).toBe(1);
        expect(share(texts, (text) => misread(misread(misread(text))))).toBe(1);
      }
    },
    60_000,
  );

  it.each(Object.entries(MISREAD).filter(([name]) => !/page|mac/.test(name)))(
    "from %s where its no-break spaces became plain spaces or were dropped",
    (_, misread) => {
      const spaced = (text: string): string => misread(text).replaceAll("\u00A0", " ");
      const dropped = (text: string): string => misread(text).replaceAll("\u00A0", "");
      const touched = ALL.filter((text) => spaced(text) !== misread(text));
      expect(share(touched, spaced)).toBe(1);
      // Of Hebrew letters more is lost then than the rest tells.
      expect(share(touched, dropped)).toBeGreaterThan(0.9);
    },
  );

  it.each(["?", "\uFFFD"])("from lost punctuation and letters in French: %s", (mark) => {
    // "…" at the end of a sentence that became "?" is a question mark to every reader.
    const french = (SENTENCES["fr"] ?? []).filter((text) => mark !== "?" || !text.endsWith("…"));
    expect(share(french, (text) => losePunctuation(text, mark), "fr")).toBeGreaterThanOrEqual(0.95);
    expect(share(french, (text) => loseLetters(text, mark), "fr")).toBeGreaterThanOrEqual(0.88);
  });

  it.each(["?", "\uFFFD"])("from lost punctuation in English: %s", (mark) => {
    // The others hold what nothing tells: a pound or a euro, a dash of this width or that.
    const english = SENTENCES["en"] ?? [];
    expect(share(english, (text) => losePunctuation(text, mark), "en")).toBeGreaterThanOrEqual(0.5);
  });
});
