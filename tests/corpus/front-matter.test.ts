import { describe, expect, test } from "vitest";
import { parsedFile } from "./support.ts";

const file = (...lines: string[]): string => ["---", ...lines, "---", "", "Text.", ""].join("\n");
const WHOLE = [
  "title: Rain: more of it",
  "section: environment",
  "date: 2024-02-29",
  "place: Bergen, Norway",
  "annotated: twice",
  "damage: mojibake-1252",
];

const told = (source: string): string[] =>
  parsedFile(source).complaints.map(({ line, what }) => `${line}: ${what}`);

describe("front matter", () => {
  test("is read field by field", () => {
    const { document, complaints } = parsedFile(file(...WHOLE));
    expect(complaints).toEqual([]);
    expect(document.meta).toEqual({
      title: "Rain: more of it",
      section: "environment",
      date: "2024-02-29",
      place: "Bergen, Norway",
      annotated: "twice",
      damage: "mojibake-1252",
    });
  });

  test("without damage, or clean, has none", () => {
    const { document } = parsedFile(file(...WHOLE.slice(0, 5), "damage: clean"));
    expect(document.meta.damage).toBeNull();
  });

  test.each([
    ["section: gossip", "3: unknown section `gossip`"],
    ["date: 2023-02-29", "4: no such date: 2023-02-29"],
    ["date: 12 March 2024", "4: no such date: 12 March 2024"],
    ["annotated: thrice", "6: annotated `thrice`"],
    ["damage: rot13", "7: unknown damage `rot13`"],
  ])("with %s is complained of", (line, complaint) => {
    const key = line.slice(0, line.indexOf(":"));
    const lines = WHOLE.map((other) => (other.startsWith(`${key}:`) ? line : other));
    expect(told(file(...lines))).toEqual([complaint]);
  });

  test("tells what is missing, unknown, given twice or no field", () => {
    expect(told(file(...WHOLE.filter((line) => !line.startsWith("place"))))).toEqual([
      "1: no place",
    ]);
    expect(told(file(...WHOLE, "author: me"))).toEqual(["8: unknown field `author`"]);
    expect(told(file(...WHOLE, "title: again"))).toEqual(["8: `title` is given twice"]);
    expect(told(file(...WHOLE, "just words"))).toEqual(["8: not a field of front matter"]);
    expect(told("Text at once.")).toEqual(["1: no front matter"]);
  });
});
