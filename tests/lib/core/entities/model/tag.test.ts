import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findEntities } from "../../../../../lib/core/entities/entities.ts";
import { readModel, type NameModel } from "../../../../../lib/core/entities/model/model.ts";
import { segment } from "../../../../../lib/core/text/segment.ts";

const FOLDER = new URL("../../../../../public/models/", import.meta.url);
const MODELS = { fr: modelOf("fr"), en: modelOf("en") };

function modelOf(lang: string): NameModel {
  return readModel(new Uint8Array(readFileSync(new URL(`names-${lang}.bin`, FOLDER))).buffer);
}

function namesIn(text: string, lang: "fr" | "en") {
  const blocks = [{ start: 0, end: text.length, kind: "p" as const }];
  return findEntities(segment(text, blocks, lang), { title: null, model: MODELS[lang] });
}

const typed = (text: string, lang: "fr" | "en") =>
  Object.fromEntries(namesIn(text, lang).map(({ name, type }) => [name, type]));

/** Milliseconds that a text takes. */
function timeOf(text: string, lang: "fr" | "en"): number {
  const started = performance.now();
  const entities = namesIn(text, lang);
  const time = performance.now() - started;
  for (const { mentions } of entities) {
    for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
  }
  return time;
}

const SENTENCE =
  "Le fabricant Orvane, installé à Trébissac, a nommé Maud Kerdelhué, venue de la société Pelzig. ";

describe("the models that ship", () => {
  it("find names that nobody has ever written", () => {
    expect(typed(SENTENCE, "fr")).toEqual({
      Orvane: "organisation",
      Trébissac: "place",
      "Maud Kerdelhué": "person",
      Pelzig: "organisation",
    });
    expect(
      typed("Shares in Dundrell Mining fell after Ines Quade left its office in Farrowby.", "en"),
    ).toEqual({ "Dundrell Mining": "organisation", "Ines Quade": "person", Farrowby: "place" });
  });

  it("find none where there are none", () => {
    expect(namesIn("Il pleut depuis trois jours et la rivière monte encore.", "fr")).toEqual([]);
    expect(namesIn("It has rained for three days. On Tuesdays the market is shut.", "en")).toEqual(
      [],
    );
  });

  it.each([
    ["sentences", SENTENCE],
    ["one sentence without an end", SENTENCE.replaceAll(/[.,]/gu, "")],
    ["all capitals", SENTENCE.toUpperCase()],
    ["all small letters", SENTENCE.toLowerCase()],
    ["a list of names", "Maud Kerdelhué, Ines Quade, Bo Reed\n"],
    ["one letter", "A "],
    ["emoji and hashtags", "🎉 #Orvane @quade 🏴󠁧󠁢󠁳󠁣󠁴󠁿 "],
  ])("take time in proportion to %s", { timeout: 60_000 }, (_, part) => {
    const repeated = (length: number): string =>
      part.repeat(Math.ceil(length / part.length)).slice(0, length);
    timeOf(repeated(20_000), "fr");
    const one = Math.max(10, timeOf(repeated(100_000), "fr"));
    const four = timeOf(repeated(400_000), "fr");
    // Four times the text: quadratic growth would take sixteen times as long.
    expect(four).toBeLessThan(one * 10);
  });

  it("read fifty thousand different names", { timeout: 60_000 }, () => {
    const syllables = ["bar", "del", "kor", "min", "tas", "vel", "zun", "pra", "gol", "hin"];
    const word = (number: number): string => {
      const letters = [...String(number)].map((digit) => syllables[Number(digit)] ?? "").join("");
      return letters.slice(0, 1).toUpperCase() + letters.slice(1);
    };
    const text = Array.from({ length: 50_000 }, (_, at) => `Maud ${word(at)} est venue.`).join(" ");
    expect(timeOf(text, "fr")).toBeLessThan(40_000);
  });
});
