import type { Token, TokenKind } from "./segmented.ts";

const APOSTROPHE = "['’ʼ]";
// One alternative and one group a token kind, marks last; no nested repetition, so the time is linear in the text.
const TOKEN = new RegExp(
  [
    // an elided word keeps its apostrophe: l', qu', jusqu'
    `((?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)${APOSTROPHE}(?=[\\p{L}\\p{N}]))`,
    // groups of three digits may be parted by a space (plain, no-break, thin, narrow), a point, a comma or an apostrophe
    String.raw`(\p{Nd}{1,3}(?:[\u00a0\u2009\u202f ]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:'’]\p{Nd}+)*)`,
    `(\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:(?:[-‐‑·&]|${APOSTROPHE}|\\.(?=\\p{L}))[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*)`,
    String.raw`\S`,
  ].join("|"),
  "giu",
);

/**
 * Cuts a stretch of text into words, numbers and marks.
 * @param offset added to every offset (UTF-16 code units): where `text` starts in the whole.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = ASCII_KINDS[text.charCodeAt(at)] ?? OTHER;
    if (kind === SPACE) {
      at++;
      continue;
    }
    // Most of a text is plain words and marks: what cannot be read otherwise needs no expression.
    let end = at + 1;
    if (kind === LETTER) {
      while (end < text.length && ASCII_KINDS[text.charCodeAt(end)] === LETTER) end++;
      const next = end < text.length ? (ASCII_KINDS[text.charCodeAt(end)] ?? OTHER) : SPACE;
      if (next === SPACE || next === MARK) {
        push(tokens, text, at, end, offset, "word");
        at = end;
        continue;
      }
    } else if (kind === MARK) {
      push(tokens, text, at, end, offset, "punctuation");
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [, elided, number, word] = match;
    at = match.index;
    end = at + match[0].length;
    const isWord = word !== undefined || elided !== undefined;
    push(
      tokens,
      text,
      at,
      end,
      offset,
      number !== undefined ? "number" : isWord ? "word" : "punctuation",
    );
    at = end;
  }
  return tokens;
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  offset: number,
  kind: TokenKind,
): void {
  tokens.push({ start: offset + start, end: offset + end, text: text.slice(start, end), kind });
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
/** Marks that neither join words nor belong to a number. */
const MARK = 3;

/** What the characters of ASCII are; no figure and no mark that may stand inside a word is told here. */
const ASCII_KINDS: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  if (/[A-Za-z]/u.test(character)) return LETTER;
  return ',;:!?"()[]'.includes(character) ? MARK : OTHER;
});
