import type { DamageKind } from "../lists.ts";

/** A damaged text, and where an offset of the clean one is in it; both in UTF-16 code units. */
export interface Damaged {
  text: string;
  at: (offset: number) => number;
}

const utf8 = new TextEncoder();

/** UTF-8 bytes taken for another charset's, as WHATWG decodes it: every byte is one character. */
const misread =
  (label: string) =>
  (character: string): string =>
    new TextDecoder(label).decode(utf8.encode(character));

const windows1252 = misread("windows-1252");
const macintosh = misread("macintosh");

/** ISO 8859-1 proper, where 0x80 to 0x9F are controls; `TextDecoder("latin1")` is windows-1252. */
const latin1 = (character: string): string => String.fromCharCode(...utf8.encode(character));

const twice = (character: string): string => [...windows1252(character)].map(windows1252).join("");

/** What is beyond ASCII is lost; a space stays one. */
const lost =
  (mark: string) =>
  (character: string): string =>
    /\s/u.test(character) ? " " : mark;

const WAYS: Record<DamageKind, (character: string) => string> = {
  "lost-question": lost("?"),
  "lost-fffd": lost("\uFFFD"),
  "mojibake-1252": windows1252,
  "mojibake-latin1": latin1,
  "mojibake-macroman": macintosh,
  "mojibake-twice": twice,
};

/** What happens to a text's characters beyond ASCII, one by one: the same text is always damaged in the same way. */
export function damage(text: string, kind: DamageKind): Damaged {
  const way = WAYS[kind];
  let damaged = "";
  const offsets = new Uint32Array(text.length + 1);
  let from = 0;
  for (const character of text) {
    offsets.fill(damaged.length, from, from + character.length);
    damaged += character < "\u0080" ? character : way(character);
    from += character.length;
  }
  offsets[text.length] = damaged.length;
  return { text: damaged, at: (offset) => offsets[Math.min(offset, text.length)] ?? 0 };
}
