import { describe, expect, test } from "vitest";
import { fileName } from "../../../lib/edge/clipboard.ts";

describe("the name of a saved file", () => {
  test("keeps letters of any script and drops what a file system refuses", () => {
    expect(fileName('Budget 2026 : « l\'école » / <été> "?"', "html")).toBe(
      "Budget 2026 « l'école » été.html",
    );
    expect(fileName("数字で読む", "md")).toBe("数字で読む.md");
  });
  test("is short, hides no file and never ends in a dot or a space", () => {
    expect(fileName("a".repeat(300), "html")).toHaveLength(85);
    expect(fileName("...hidden", "html")).toBe("hidden.html");
    expect(fileName("The end. ", "txt")).toBe("The end.txt");
  });
  test("is there even where no title is", () => {
    expect(fileName(null, "html")).toBe("article.html");
    expect(fileName("///", "html")).toBe("article.html");
  });
});
