/** What is read aloud, piece by piece: the title, then the sentences, cut block by block as they are needed. */
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { sentenceCutter } from "../../../lib/core/text/segment.ts";

/** One piece for the voice: a sentence, or a part of a very long one. */
export interface Piece extends Span {
  /** What the voice is given. The span is where that stands in `Reading.text`; the title stands at -1. */
  text: string;
  /** Index into `Reading.blocks`; -1 for the title. */
  block: number;
  /** Which piece of its block. */
  index: number;
}

export interface Queue {
  /** The title or, without one, the first sentence; null where there is nothing to read. */
  first: () => Piece | null;
  after: (piece: Piece) => Piece | null;
  before: (piece: Piece) => Piece | null;
  /** The piece that holds an offset of `Reading.text`, or the next one; null behind the last. */
  at: (offset: number) => Piece | null;
}

/**
 * UTF-16 code units given to a voice at once, at most. Sentences are far shorter as a rule; a "sentence" of a page of
 * text would be out of reach of the keys, and engines are known to break off in long ones.
 */
const LONGEST = 350;

/** A long sentence is cut behind one of these, with a space after it where the script has spaces. */
const CLAUSE_END = /[,;:–—)](?=\s)|[、，；：]/gu;

/** Letters or digits: engines are known never to come back from pieces without any. */
const SAYABLE = /[\p{L}\p{N}]/u;

/** Invisible: soft hyphen, zero-width space, word joiner, byte order mark. Some voices read them out, or stumble. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * @param reading its text, title, blocks and language
 * @returns the queue; code is left out of it, tables and captions are read
 */
export function createQueue(reading: Pick<Reading, "text" | "title" | "blocks" | "lang">): Queue {
  const { text, title, blocks } = reading;
  const sentencesIn = sentenceCutter(reading.lang);
  const made = new Map<number, Piece[]>();

  const cut = (block: number): Piece[] => {
    if (block < 0) return titlePiece(title);
    const own = blocks[block];
    if (!own || own.kind === "code") return [];
    const body = text.slice(own.start, own.end);
    // A first heading that is the title again is not said twice.
    if (block === 0 && own.kind === "h" && body.trim() === title?.trim()) return [];
    const pieces: Piece[] = [];
    for (const sentence of sentencesIn(body)) {
      for (const { start, end } of partsOf(body, sentence)) {
        const said = sayable(body.slice(start, end));
        if (said === "") continue;
        const span = { start: own.start + start, end: own.start + end };
        pieces.push({ ...span, text: said, block, index: pieces.length });
      }
    }
    return pieces;
  };
  const piecesOf = (block: number): Piece[] => {
    const known = made.get(block);
    if (known) return known;
    const pieces = cut(block);
    made.set(block, pieces);
    return pieces;
  };
  /** The first piece of a block or of those behind it. */
  const from = (block: number): Piece | null => {
    for (let at = block; at < blocks.length; at++) {
      const piece = piecesOf(at)[0];
      if (piece) return piece;
    }
    return null;
  };

  return {
    first: () => from(-1),
    after: ({ block, index }) => piecesOf(block)[index + 1] ?? from(block + 1),
    before: ({ block, index }) => {
      if (index > 0) return piecesOf(block)[index - 1] ?? null;
      for (let at = block - 1; at >= -1; at--) {
        const piece = piecesOf(at).at(-1);
        if (piece) return piece;
      }
      return null;
    },
    at: (offset) => {
      const block = blocks.findIndex(({ end }) => end > offset);
      if (block < 0) return null;
      return piecesOf(block).find(({ end }) => end > offset) ?? from(block + 1);
    },
  };
}

function titlePiece(title: string | null): Piece[] {
  const said = sayable(title ?? "");
  return said === "" ? [] : [{ start: -1, end: -1, text: said, block: -1, index: 0 }];
}

/** The text as it stands, in one line; empty where there is nothing to say. */
function sayable(text: string): string {
  if (!SAYABLE.test(text)) return "";
  return text.replaceAll(INVISIBLE, "").replaceAll(/[\t\n\r]+/gu, " ");
}

/** A sentence, or the parts of one that is too long: cut behind a clause, else between words, else anywhere. */
function partsOf(body: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const end = start + cutIn(body.slice(start, start + LONGEST));
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: sentence.end });
  return parts;
}

/** Where to cut a stretch, in UTF-16 code units from its beginning: in its second half where that can be. */
function cutIn(stretch: string): number {
  const half = stretch.length >> 1;
  let clause = 0;
  for (const match of stretch.matchAll(CLAUSE_END)) clause = match.index + match[0].length;
  if (clause > half) return clause;
  const space = Math.max(stretch.lastIndexOf(" "), stretch.lastIndexOf("\n"));
  if (space > half) return space + 1;
  const last = stretch.charCodeAt(stretch.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? stretch.length - 1 : stretch.length;
}
