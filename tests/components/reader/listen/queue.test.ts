import { describe, expect, it } from "vitest";
import { createQueue, type Piece, type Queue } from "../../../../components/reader/listen/queue.ts";
import type { Block, BlockKind } from "../../../../lib/core/reading.ts";

function readingOf(parts: [BlockKind, string][], title: string | null = "The ferry of Ravensholm") {
  let text = "";
  const blocks: Block[] = [];
  for (const [kind, part] of parts) {
    if (text !== "") text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, title, blocks, lang: "en" };
}

function piecesOf(queue: Queue): Piece[] {
  const pieces: Piece[] = [];
  for (let piece = queue.first(); piece; piece = queue.after(piece)) pieces.push(piece);
  return pieces;
}

const said = (reading: Parameters<typeof createQueue>[0]): string[] =>
  piecesOf(createQueue(reading)).map(({ text }) => text);

describe("the queue of what is read aloud", () => {
  const reading = readingOf([
    ["p", "Dr. Marrow paid £3.5 million. She left at 11.15 a.m. on Friday."],
    ["h", "What comes next"],
    ["li", "A second boat."],
  ]);

  it("begins with the title and goes on sentence by sentence, with stops of abbreviations and figures kept", () => {
    expect(said(reading)).toEqual([
      "The ferry of Ravensholm",
      "Dr. Marrow paid £3.5 million.",
      "She left at 11.15 a.m. on Friday.",
      "What comes next",
      "A second boat.",
    ]);
  });

  it("gives each piece its place in the text", () => {
    for (const { block, start, end, text } of piecesOf(createQueue(reading))) {
      if (block >= 0) expect(reading.text.slice(start, end)).toBe(text);
    }
  });

  it("walks back the way it came, across blocks, to the title and no further", () => {
    const queue = createQueue(reading);
    const forth = piecesOf(queue);
    const back: Piece[] = [];
    for (let piece = forth.at(-1) ?? null; piece; piece = queue.before(piece)) back.unshift(piece);
    expect(back).toEqual(forth);
  });

  it("finds the sentence that holds an offset, the next one between two, and none behind the last", () => {
    const queue = createQueue(reading);
    expect(queue.at(reading.text.indexOf("11.15"))?.text).toBe("She left at 11.15 a.m. on Friday.");
    expect(queue.at(reading.text.indexOf("\n\n"))?.text).toBe("What comes next");
    expect(queue.at(0)?.text).toBe("Dr. Marrow paid £3.5 million.");
    expect(queue.at(reading.text.length)).toBeNull();
  });

  it("leaves out code, what has nothing to say, and a first heading that is the title again", () => {
    const odd = readingOf([
      ["h", "The ferry of Ravensholm"],
      ["p", "* * *"],
      ["code", "let boat = 2;"],
      ["table", "Boats 2"],
    ]);
    expect(said(odd)).toEqual(["The ferry of Ravensholm", "Boats 2"]);
  });

  it("has nothing to read in an empty text without a title", () => {
    const queue = createQueue(readingOf([], null));
    expect(queue.first()).toBeNull();
    expect(queue.at(0)).toBeNull();
  });

  it("says no soft hyphens or zero-width spaces, which some voices read out", () => {
    expect(said(readingOf([["p", "The har\u00adbour\u200b office said so."]], null))).toEqual([
      "The harbour office said so.",
    ]);
  });

  it("cuts an endless sentence behind clauses, and loses nothing of it", () => {
    const endless = `${"the boat that crosses the sound at night, ".repeat(200)}sank.`;
    const pieces = piecesOf(createQueue(readingOf([["p", endless]], null)));
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.every(({ text }) => text.length <= 350)).toBe(true);
    expect(pieces.slice(0, -1).every(({ text }) => text.endsWith(","))).toBe(true);
    expect(pieces.map(({ text }) => text).join("")).toBe(endless);
  });

  it("cuts no character in two where a text has no spaces", () => {
    const pieces = piecesOf(createQueue(readingOf([["p", `a${"𠮷".repeat(1000)}`]], null)));
    expect(pieces.every(({ text }) => !/\p{Surrogate}/u.test(text))).toBe(true);
  });

  it("cuts only what is needed of a long text, and copes with a paragraph of 50,000 words", () => {
    const long = readingOf([["p", "The boat left at noon with 12 people. ".repeat(6000).trim()]]);
    expect(piecesOf(createQueue(long))).toHaveLength(6001);
  });
});
