import { edit, placesOf, type Edit, type Page } from "../edit.ts";

/** First bytes whose second, a no-break space, was made a plain space or dropped: of "à", of that space itself, of "Š". */
const STRAY: Readonly<Record<string, { a: string; space: string; s: string; quote?: string }>> = {
  "windows-1252": { a: "Ã", space: "Â", s: "Å", quote: "â€" },
  "windows-1254": { a: "Ã", space: "Â", s: "Å", quote: "â€" },
  "windows-1250": { a: "Ă", space: "Â", s: "Ĺ" },
  "iso-8859-2": { a: "Ă", space: "Â", s: "Ĺ" },
  "windows-1257": { a: "Ć", space: "Ā", s: "Å" },
  "windows-1253": { a: "Γ", space: "Β", s: "Ε" },
  "windows-1251": { a: "Г", space: "В", s: "Е" },
};

/** Letters of the languages that begin words with "Š"; in others "Å" before a letter is the letter itself. */
const LETTERS_BESIDE_S = /[čřžšůěňďťľėįųąļķņģđ]/u;

/** How many characters of a text may be such first bytes. */
export function countStray(text: string, charset: string): number {
  const leads = Object.values(STRAY[charset] ?? {}).join("");
  return [...text].filter((character) => leads.includes(character)).length;
}

/** What is left of "à", "Š" and of no-break spaces: in a page with sure damage; in mid-word without more ado. */
export function strayBytes(
  page: Page,
  charset: string,
  sure: number,
  mended: readonly Edit[],
  taken: ReadonlySet<number>,
): Edit[] {
  const stray = STRAY[charset];
  const { text } = page;
  if (!stray || (sure === 0 && charset !== "windows-1252")) return [];
  const edits: Edit[] = [];
  const { a, space, s, quote } = stray;
  if (quote !== undefined && mended.some(({ repaired }) => repaired === "“")) {
    // The third byte of the closing mark, 9D, is not defined in these charsets and was dropped.
    const pattern = new RegExp(`(?<=[\\p{L}\\p{N}.,!?%)…])${quote}(?=$|[\\s.,;:)])`, "gmu");
    for (const index of placesOf(page, pattern)) {
      if (taken.has(index)) continue;
      const evidence = `“${quote}” is what is left of “”” in UTF-8 misread as ${charset}`;
      edits.push(edit(index, index + 2, "”", "mojibake", 0.85, evidence));
    }
  }
  if (![a, space, s].some((lead) => text.includes(lead))) return edits;
  if (sure > 0) {
    const dropped = mended.some(({ repaired }) => LETTERS_BESIDE_S.test(repaired)) ? "?" : "";
    const pattern = new RegExp(`(?<=^|\\s|[„“"(])${s} ${dropped}(?=\\p{Ll})`, "gmu");
    for (const index of placesOf(page, pattern)) {
      if (taken.has(index)) continue;
      const width = text[index + 1] === " " ? 2 : 1;
      const evidence = `“${s}” is the first byte of “Š” in UTF-8 misread as ${charset}`;
      edits.push(edit(index, index + width, "Š", "mojibake", 0.85, evidence));
    }
  }
  const pattern = new RegExp(
    `(?<=^|\\s|\\p{Ll})${a}(?= )|(?<=[\\p{Ll}\\d.,;:!?])${space}(?= )`,
    "gmu",
  );
  for (const index of placesOf(page, pattern)) {
    if (taken.has(index) || (sure === 0 && !/\p{Ll}/u.test(text[index - 1] ?? ""))) continue;
    const letter = text[index] === a;
    // Two spaces: the first was the second byte.
    const double = letter && text.slice(index + 1, index + 3) === "  " ? 1 : 0;
    const evidence = `“${text[index]}” before a space is the first byte of ${letter ? "“à”" : "a no-break space"} in UTF-8 misread as ${charset}`;
    edits.push(edit(index, index + 1 + double, letter ? "à" : "", "mojibake", 0.85, evidence));
  }
  return edits;
}
