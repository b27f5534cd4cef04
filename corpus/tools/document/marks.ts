import type { Complain } from "../complaint.ts";
import { readArguments, type FigureArguments, type NameArguments } from "./arguments.ts";

/** A piece of text of one block, without its marks. */
export interface Inline {
  text: string;
  /** The line of the file of each UTF-16 code unit of `text`. */
  lines: number[];
  marks: { start: number; end: number; line: number; said: Said }[];
  /** Sentences between `==`. */
  summary: { start: number; end: number }[];
}

export type Said = { name: NameArguments } | { figure: FigureArguments };

/** Characters that a backslash takes the meaning from. */
const ESCAPABLE = "[]\\=";

/** Reads one block's source: text with marks. A line break within it is a space. Linear in its length. */
export function readInline(source: string, firstLine: number, complain: Complain): Inline {
  const out: Inline = { text: "", lines: [], marks: [], summary: [] };
  let line = firstLine;
  let at = 0;
  /** Where the open mark's surface starts in `text`, and the line; no mark is open when null. */
  let open: { start: number; line: number } | null = null;
  let sentence: { start: number; line: number } | null = null;
  const add = (character: string): void => {
    out.text += character;
    for (let unit = 0; unit < character.length; unit++) out.lines.push(line);
  };

  while (at < source.length) {
    const character = source[at] ?? "";
    const next = source[at + 1] ?? "";
    if (character === "\n") {
      add(" ");
      line++;
      at++;
    } else if (character === "\\" && next !== "" && ESCAPABLE.includes(next)) {
      add(next);
      at += 2;
    } else if (character === "=" && next === "=") {
      at += 2;
      if (open) {
        complain(
          line,
          "`==` within a mark: marks never cross",
          "put it before the `[` or after the `)`",
        );
      } else if (sentence) {
        out.summary.push({ start: sentence.start, end: out.text.length });
        sentence = null;
      } else sentence = { start: out.text.length, line };
    } else if (character === "[") {
      if (open) {
        complain(
          line,
          `a mark within «[${out.text.slice(open.start, open.start + 30)}»: marks never nest`,
          "keep one of them; a `[` of the text is written `\\[`",
        );
      }
      open = { start: out.text.length, line };
      at++;
    } else if (character === "]" && open) {
      const close = next === "(" ? source.indexOf(")", at + 2) : -1;
      const surface = out.text.slice(open.start);
      if (close < 0) {
        complain(
          line,
          `«[${surface}]» is no mark`,
          "write (type) or (kind value unit) behind it; a `[` of the text is written `\\[`",
        );
        at++;
      } else {
        const at0 = { start: open.start, end: out.text.length, line: open.line };
        const tell = (what: string, mend: string): void =>
          complain(at0.line, `«${surface}»: ${what}`, mend);
        const said = readArguments(source.slice(at + 2, close), tell);
        if (surface.trim() === "") tell("an empty mark", "mark the words that name or count");
        else if (surface !== surface.trim()) {
          tell("a space at the edge of a mark", "put it outside the brackets");
        }
        if (said) out.marks.push({ ...at0, said });
        at = close + 1;
      }
      open = null;
    } else {
      add(character);
      at++;
    }
  }
  if (open) {
    complain(
      open.line,
      `«[${out.text.slice(open.start, open.start + 30)}» is never closed`,
      "close it with `](…)`; a `[` of the text is written `\\[`",
    );
  }
  if (sentence) {
    complain(
      sentence.line,
      "`==` is never closed in its paragraph",
      "put `==` behind the sentence; a summary sentence stays within one paragraph",
    );
  }
  return out;
}
