import { describe, expect, it } from "vitest";
import {
  askedWords,
  finderOf,
  searchWords,
  snippetOf,
} from "../../../../../lib/core/library/search/words.ts";

const finds = (text: string, typed: string): string[] =>
  finderOf(askedWords(typed))(text).map(({ start, end }) => text.slice(start, end));

describe("the words of saved articles", () => {
  it("are found in the plural, the feminine and other forms, with or without accents", () => {
    expect(finds("Les usines emploient des salariées", "usine ")).toEqual(["usines"]);
    expect(finds("Les salariées, un salarié", "SALARIE ")).toEqual(["salariées", "salarié"]);
    expect(finds("deux journaux", "journal ")).toEqual(["journaux"]);
    expect(finds("The companies raised funding", "company ")).toEqual(["companies"]);
    expect(finds("shipping boxes", "box ")).toEqual(["boxes"]);
    expect(finds("hiring, hired", "hire ")).toEqual(["hiring", "hired"]);
  });

  it("are found by their beginning while the last is typed, and not before", () => {
    expect(finds("Marseille", "mars")).toEqual(["Marseille"]);
    expect(finds("Marseille", "mars ")).toEqual([]);
  });

  it("are found in each text anew", () => {
    const find = finderOf(askedWords("port "));
    const pieces = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));
    expect(pieces("Le port et la gare")).toEqual(["port"]);
    expect(pieces("La gare, les Ports")).toEqual(["Ports"]);
    expect(pieces("La gare")).toEqual([]);
  });

  it("are kept once each, with numbers, without what is no word", () => {
    expect(searchWords(["Le port, le PORT et 350 salariés", "x".repeat(60), null])).toEqual(
      expect.arrayContaining(["port", "350"]),
    );
    expect(searchWords(["x".repeat(60)])).toEqual([]);
  });

  it("are shown with what stands around them, where most of them stand together", () => {
    const text = `${"Rien ici. ".repeat(60)}Le port de Brisac emploie 350 salariés. ${"Plus rien. ".repeat(60)}`;
    const snippet = snippetOf(text, finderOf(askedWords("port brisac salarié ")));
    expect(snippet?.text).toMatch(/^….*Le port de Brisac emploie 350 salariés\..*…$/u);
    expect(snippet?.found.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      "port",
      "Brisac",
      "salariés",
    ]);
    expect(snippetOf(text, finderOf(askedWords("bateau ")))).toBeNull();
  });
});
