import { describe, expect, it } from "vitest";
import { typeIndex } from "../../training/examples.ts";
import { harmonised } from "../../training/harmonise.ts";

/** The names of a text after they are drawn anew, the given ones in the text's order. */
function drawn(text: string, names: readonly [string, string][], lang: "fr" | "en"): string[] {
  const spans = names.map(([name, type]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: typeIndex(type) };
  });
  return harmonised(text, spans, lang).map(({ start, end }) => text.slice(start, end));
}

describe("names of public corpora, drawn by our own rules", () => {
  it("have the head word in small letters that they are nothing without", () => {
    expect(
      drawn(
        "le tribunal de grande instance de Mervans et le lac Ostrel",
        [
          ["Mervans", "place"],
          ["Ostrel", "place"],
        ],
        "fr",
      ),
    ).toEqual(["tribunal de grande instance de Mervans", "lac Ostrel"]);
  });

  it("stay as they are where the head word is only nearby", () => {
    expect(drawn("un hôpital à Mervans", [["Mervans", "place"]], "fr")).toEqual(["Mervans"]);
    expect(drawn("la rue. Mervans dort", [["Mervans", "place"]], "fr")).toEqual(["Mervans"]);
  });

  it("lose the seat that is only located", () => {
    expect(drawn("la gare de Mervans", [["gare de Mervans", "place"]], "fr")).toEqual(["Mervans"]);
  });

  it("leave out titles and demonyms", () => {
    expect(
      drawn(
        "The Scottish nurse met Dr Ines Quade",
        [
          ["Scottish", "other"],
          ["Dr Ines Quade", "person"],
        ],
        "en",
      ),
    ).toEqual(["Ines Quade"]);
  });
});
