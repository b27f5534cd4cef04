import { describe, expect, test } from "vitest";
import { plainArticle } from "../../cli/plain.ts";

describe("a plain text", () => {
  test("has a block for each line that is not empty, in the text joined by two line feeds", () => {
    const { reading } = plainArticle("Un.\r\n\r\nDeux.\n  \nTrois.\rQuatre.\n", null);
    expect(reading.text).toBe("Un.\n\nDeux.\n\nTrois.\n\nQuatre.");
    const blocks = reading.blocks.map(({ start, end }) => reading.text.slice(start, end));
    expect(blocks).toEqual(["Un.", "Deux.", "Trois.", "Quatre."]);
  });

  test("that is empty has no block and no text", () => {
    expect(plainArticle("\n \n", null).reading).toMatchObject({ text: "", blocks: [] });
  });

  test("makes no claims: no title, no language", () => {
    expect(plainArticle("Un.", { declared: null, used: "utf-8" }).reading).toMatchObject({
      title: null,
      lang: null,
      url: null,
      charset: { declared: null, used: "utf-8" },
    });
  });
});
