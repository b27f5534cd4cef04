import { edit, placesOf, type Edit, type Page } from "../edit.ts";
import { strangenessOf } from "../strangeness.ts";
import { MAC_OS_ROMAN } from "./mac-os-roman.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const SOME_CONTROL = new RegExp(CONTROL.source);
const C1 = /[\u0080-\u009F]/g;
const SOME_C1 = new RegExp(C1.source);
/** Languages that write no apostrophe and no dash inside a word. */
const UNBROKEN_WORDS: ReadonlySet<string> = new Set(["es", "pt"]);
/** In Windows-1252, marks that other languages have between letters: apostrophe, dashes. */
const BETWEEN_LETTERS = /^[\u0092\u0096\u0097]$/;

/** Control characters: C1 are bytes of Windows-1252 or Mac OS Roman read as Latin-1; others say nothing in an article. */
export function findControls(page: Page): Edit[] {
  return [...findBytes(page), ...findMeaningless(page)];
}

function findMeaningless(page: Page): Edit[] {
  return placesOf(page, CONTROL, SOME_CONTROL).map((index) => {
    const why = `the control character ${hexOf(page.text, index)} has no place in a text`;
    return edit(index, index + 1, "", "control", 0.9, why);
  });
}

/** A byte that the charset does not define is left: it may be part of damage that could not be mended. */
function findBytes(page: Page): Edit[] {
  const { text, lang } = page;
  const places = placesOf(page, C1, SOME_C1);
  if (places.length === 0) return [];
  const mac = speaksForMac(text, places, lang);
  const [name, charset] = mac ? ["Mac OS Roman", MAC_OS_ROMAN] : ["Windows-1252", WINDOWS_1252];
  const edits: Edit[] = [];
  for (const index of places) {
    const meant = charset[text.charCodeAt(index) - 0x80];
    if (meant === undefined || meant === text[index]) continue;
    const why = `the control character ${hexOf(text, index)} is “${meant}” in ${name}`;
    edits.push(edit(index, index + 1, meant, "control", 0.95, why));
  }
  return edits;
}

/** Whether the bytes of a page make fewer strange words in Mac OS Roman, where most of them are letters. */
function speaksForMac(text: string, places: readonly number[], lang: string): boolean {
  let sum = 0;
  for (const index of places) {
    const byte = text.charCodeAt(index) - 0x80;
    const before = text[index - 1] ?? "";
    const after = text[index + 1] ?? "";
    const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    if (!inWord) continue;
    sum += strangenessOf(before + WINDOWS_1252[byte] + after);
    sum -= strangenessOf(before + MAC_OS_ROMAN[byte] + after);
    if (UNBROKEN_WORDS.has(lang) && BETWEEN_LETTERS.test(text[index] ?? "")) sum++;
  }
  return sum > 0;
}

function hexOf(text: string, index: number): string {
  return `0x${text.charCodeAt(index).toString(16).toUpperCase().padStart(2, "0")}`;
}

// In Unicode mode a surrogate matches only when it has no other half.
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SOME_SURROGATE = /[\uD800-\uDFFF]/;

/** Halves of surrogate pairs without their other half: nothing can show or store them. */
export function findLoneSurrogates(page: Page): Edit[] {
  return placesOf(page, LONE_SURROGATE, SOME_SURROGATE).map((index) =>
    edit(index, index + 1, "\uFFFD", "control", 0.9, "half of a surrogate pair, without the other"),
  );
}
