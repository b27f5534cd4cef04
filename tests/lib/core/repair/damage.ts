import { CP437, CP850 } from "../../../../lib/core/repair/mojibake/dos.ts";
import { decode } from "./support.ts";

/** What UTF-8 looks like when it is read in a charset, with its undefined bytes as the characters of their numbers. */
export type Misread = (text: string) => string;

const UPPER = Uint8Array.from({ length: 128 }, (_, index) => index + 128);

function misreadAs(upperHalf: string): Misread {
  const characters = [...upperHalf].map((character, index) =>
    character === "\uFFFD" ? String.fromCharCode(index + 128) : character,
  );
  return (text) =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      byte < 128 ? String.fromCharCode(byte) : (characters[byte - 128] ?? ""),
    ).join("");
}

/** By the name of the charset. */
export const MISREAD: Readonly<Record<string, Misread>> = {
  ...Object.fromEntries(
    [
      "windows-1252",
      "windows-1250",
      "windows-1251",
      "windows-1253",
      "windows-1254",
      "windows-1257",
      "iso-8859-2",
      "macintosh",
    ].map((name) => [name, misreadAs(decode(UPPER, name))]),
  ),
  "Latin-1": misreadAs(Array.from(UPPER, (byte) => String.fromCharCode(byte)).join("")),
  "code page 437": misreadAs(CP437),
  "code page 850": misreadAs(CP850),
};

/** Every character beyond ASCII that is a letter became the mark. */
export function loseLetters(text: string, mark: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => (/\p{L}/u.test(character) ? mark : character));
}

/** Every character beyond ASCII that is no letter became the mark. */
export function losePunctuation(text: string, mark: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => (/\p{L}/u.test(character) ? character : mark));
}
