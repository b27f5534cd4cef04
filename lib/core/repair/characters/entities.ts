import { edit, replaceAll, type Edit, type Page } from "../edit.ts";
import { ENTITY_NAMES } from "./entity-names.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

// Escaped up to three times more than it should be: "&eacute;", "&amp;eacute;", "&amp;amp;#233;".
const REFERENCE =
  /&(?:amp;){0,3}(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]{2,6}[1-4]{0,2}));/g;

/** Character references that stand in the text as they were typed, because the page escaped them twice. */
export function findEntities(page: Page): Edit[] {
  return replaceAll(page, REFERENCE, /&/, (match) => {
    const { decimal, hex, name } = match.groups ?? {};
    const character =
      name === undefined
        ? fromNumber(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal))
        : fromName(name);
    if (character === undefined) return null;
    const evidence = `“${match[0]}” is the HTML reference of “${character}”, escaped twice by the page`;
    return edit(match.index, match.index + match[0].length, character, "entity", 0.97, evidence);
  });
}

/** "EACUTE", from a text that was put in capitals with its references, is "Eacute". */
function fromName(name: string): string | undefined {
  const letter = /^[A-Z]{4,}$/.test(name) && name.charAt(0) + name.slice(1).toLowerCase();
  return ENTITY_NAMES.get(name) ?? (letter ? ENTITY_NAMES.get(letter) : undefined);
}

/** As HTML reads numeric references: 0x80 to 0x9F mean Windows-1252; controls and surrogates mean nothing. */
function fromNumber(codePoint: number): string | undefined {
  if (codePoint >= 0x80 && codePoint < 0xa0) return WINDOWS_1252[codePoint - 0x80];
  if (codePoint < 0x20 || codePoint > 0x10ffff) return undefined;
  if (codePoint >= 0xd800 && codePoint < 0xe000) return undefined;
  return String.fromCodePoint(codePoint);
}
