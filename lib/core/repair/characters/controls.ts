import { edit, type Edit, type Page } from "../edit.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Control characters: C1 are Windows-1252 bytes read as Latin-1; the others say nothing in an article. */
export function findControls(page: Page): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of page.text.matchAll(CONTROL)) {
    const code = page.text.charCodeAt(index);
    const byte = code.toString(16).toUpperCase().padStart(2, "0");
    const meant = WINDOWS_1252[code - 0x80];
    const mark = meant !== undefined && meant.charCodeAt(0) !== code;
    edits.push(
      mark
        ? edit(
            index,
            index + 1,
            meant,
            "control",
            0.95,
            `the control character 0x${byte} is “${meant}” in Windows-1252`,
          )
        : edit(
            index,
            index + 1,
            "",
            "control",
            0.9,
            `the control character 0x${byte} has no place in a text`,
          ),
    );
  }
  return edits;
}

// In Unicode mode a surrogate matches only when it has no other half.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Halves of surrogate pairs without their other half: nothing can show or store them. */
export function findLoneSurrogates(page: Page): Edit[] {
  return [...page.text.matchAll(LONE_SURROGATE)].map(({ index }) =>
    edit(index, index + 1, "\uFFFD", "control", 0.9, "half of a surrogate pair, without the other"),
  );
}
