import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FACES = readFileSync(new URL("../../components/fonts.css", import.meta.url), "utf8")
  .split(/(?=^@font-face)/mu)
  .slice(1)
  .map((face) => ({
    family: /font-family: "([^"]+)"/u.exec(face)?.[1],
    style: /font-style: (\w+)/u.exec(face)?.[1],
    ranges: [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map(
      ([, from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    ),
    isRest: face.includes("-latin-ext-"),
  }));

describe("the bundled fonts", () => {
  it.each([..."aéàçœŒ’«»–—…€ \u00A0\u202F\u2011"])(
    "need no second file for “%s”: the last face that has it is the small one",
    (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      for (const { family, style } of FACES) {
        const has = FACES.filter(
          (face) =>
            face.family === family &&
            face.style === style &&
            face.ranges.some(([from = 0, to = 0]) => code >= from && code <= to),
        );
        expect(has.at(-1)?.isRest).toBe(false);
      }
    },
  );
});
