import type { Edit, Page, Passage } from "../edit.ts";
import { ELISION_SHAPE } from "./fr.ts";

/** A place where a character may have been lost: "?" or U+FFFD. */
export interface Hole {
  /** UTF-16 code units into the passage's body. */
  index: number;
  /** U+FFFD: something was lost for certain. A "?" may be one. */
  certain: boolean;
}

export interface SurveyedPassage {
  passage: Passage;
  body: string;
  holes: readonly Hole[];
  /** Accented letters are among what was lost here: none is left, and holes stand inside words. */
  lettersLost: boolean;
  /** Apostrophes of elided words were not lost here. */
  apostrophesKept: boolean;
  /** Accented letters of Latin-1 stand here undamaged. */
  lettersKept: boolean;
}

/** The marks that the article uses where it is undamaged. */
export interface Style {
  apostrophe: string;
  open: string;
  close: string;
  /** Quotation marks of some style stand undamaged. */
  quotesKept: boolean;
  /** Dashes stand undamaged. */
  dashesKept: boolean;
  /** The currency sign that stands in the page, if it is one only. */
  currency: string | null;
}

export interface Survey {
  page: Page;
  /** Those with holes only. */
  passages: readonly SurveyedPassage[];
  style: Style;
  /** Somewhere in the page something was lost for certain: U+FFFD, or "?" inside words or in letters' place. */
  damaged: boolean;
}

/** Looks for one kind of lost character. Spans are in the page's text. */
export type LostDetector = (survey: Survey, twins: readonly string[]) => Edit[];

const HOLES = /[?\uFFFD]+/g;
/** "????" is a cry, not damage. */
const MOST_IN_A_ROW = 3;
const ADDRESS = /https?:|www\.|\w\.\w{2,}\/|\?[\w.[\]-]+=|[&?]\w+=/iu;
const ACCENTED = /[à-öø-ÿÀ-ÖØ-Þ]/gu;
/** Where no quotation mark and no question mark can stand: "l'?tape", "impliqu?, le", "quitt? les". */
const WORD_EDGE = /['’][?\uFFFD]\p{Ll}|\p{L}[?\uFFFD],|\p{L}[?\uFFFD] \p{Ll}/u;
/** "l'?tape": a mark of quotation would be closed again. */
const AFTER_APOSTROPHE = /['’][?\uFFFD]\p{Ll}[^?\uFFFD]*$|['’][?\uFFFD]\p{Ll}+[?\uFFFD]\p{Ll}/u;
const CERTAIN_CLOSING = /\p{L}\uFFFD(?=$|[\s.,;:)])/gu;
/** "suivants?:", "??mot": no-break spaces of French became question marks. */
const SPACE_LOST = /\p{L}\?[:;](?:\s|$)|(?:^|\s)\?\?\p{L}/u;
const OPENING = /(?:^|\s)[?\uFFFD]\p{L}/gu;
const CLOSING = /[\p{L}\d.!…][?\uFFFD](?=$|[\s.,;:)])/gu;
const KEPT_ELISION = /(?<!\p{L})(?:[ldjmtsnc]|qu)['’]/iu;
const IN_WORD = /\p{L}[?\uFFFD]+\p{Ll}/gu;

/** Where characters may have been lost, and what can be learnt from the undamaged rest. Linear. */
export function survey(page: Page): Survey {
  const found: SurveyedPassage[] = [];
  for (const passage of page.passages) {
    if (passage.kind === "code") continue;
    const body = page.text.slice(passage.start, passage.end);
    const holes = holesOf(body);
    if (holes.length > 0) found.push(look(passage, body, holes, page.lang));
  }
  const lost = found.some((one) => one.lettersLost);
  const kept = found.some((one) => one.lettersKept);
  // A title or name too short to tell goes by the rest of the page.
  const passages =
    lost && !kept
      ? found.map((one) =>
          one.body.length < 120 && !one.lettersKept ? { ...one, lettersLost: true } : one,
        )
      : found;
  const damaged = found.some(
    ({ body, holes, lettersLost }) =>
      lettersLost ||
      SPACE_LOST.test(body) ||
      holes.some(({ certain }) => certain) ||
      holes.some(({ index }) => betweenLetters(body, index)),
  );
  return { page, passages, style: styleOf(page), damaged };
}

function betweenLetters(body: string, index: number): boolean {
  return (
    /\p{L}/u.test(body[index - 1] ?? "") &&
    /\p{Ll}|[?\uFFFD]\p{Ll}|\p{Lu}\p{Ll}/u.test(body.slice(index + 1, index + 3))
  );
}

function holesOf(body: string): Hole[] {
  const holes: Hole[] = [];
  let checked: { start: number; end: number; address: boolean } | null = null;
  for (const { index: first, 0: row } of body.matchAll(HOLES)) {
    if (row.length > MOST_IN_A_ROW) continue;
    if (row.includes("?")) {
      if (!checked || first >= checked.end) checked = wordAround(body, first);
      if (checked.address) continue;
    }
    for (let index = first; index < first + row.length; index++) {
      holes.push({ index, certain: body[index] === "\uFFFD" });
    }
  }
  // Where a replacement character stands, that is how characters were lost here: a "?" is one.
  const certain = holes.filter((hole) => hole.certain);
  return certain.length > 0 ? certain : holes;
}

/** The stretch without spaces around an index, and whether it is an address with a query. */
function wordAround(body: string, index: number): { start: number; end: number; address: boolean } {
  let start = index;
  let end = index + 1;
  while (start > 0 && index - start < 300 && !/\s/.test(body[start - 1] ?? "")) start--;
  while (end < body.length && end - index < 300 && !/\s/.test(body[end] ?? "")) end++;
  return { start, end, address: ADDRESS.test(body.slice(start, end)) };
}

function look(
  passage: Passage,
  body: string,
  holes: readonly Hole[],
  lang: string,
): SurveyedPassage {
  const lettersKept = ACCENTED.test(body);
  ACCENTED.lastIndex = 0;
  const elisions = body.match(ELISION_SHAPE)?.length ?? 0;
  const inWord = body.match(IN_WORD)?.length ?? 0;
  const silent = lang === "en" || lang === "und" || lettersKept;
  return {
    passage,
    body,
    holes,
    lettersKept,
    lettersLost: !silent && (inWord > elisions || (elisions === 0 && beginsOrEndsWords(body))),
    apostrophesKept: KEPT_ELISION.test(body),
  };
}

function styleOf({ text, lang }: Page): Style {
  const count = (mark: string): number => text.split(mark).length - 1;
  const straight = count("'");
  const curly = count("’");
  const quotes = [
    { open: '"', close: '"', count: count('"') / 2 },
    { open: "“", close: "”", count: count("“") },
    { open: "«\u00A0", close: "\u00A0»", count: count("«") },
  ];
  const most = quotes.reduce((a, b) => (b.count > a.count ? b : a));
  const none =
    lang === "fr" && straight + curly === 0 ? quotes[2] : quotes[straight > curly ? 0 : 1];
  const style = most.count > 0 ? most : (none ?? most);
  const currencies = ["€", "£", "¥"].filter((sign) => text.includes(sign));
  return {
    apostrophe: straight > curly ? "'" : "’",
    open: style.open,
    close: style.close,
    quotesKept: most.count > 0,
    dashesKept: /[–—]/u.test(text),
    currency: currencies.length === 1 ? (currencies[0] ?? null) : null,
  };
}

/** Whether holes begin and end words otherwise than quotation marks do, in pairs. */
function beginsOrEndsWords(body: string): boolean {
  const opening = body.match(OPENING)?.length ?? 0;
  const closing = body.match(CLOSING)?.length ?? 0;
  if (opening > closing || AFTER_APOSTROPHE.test(body)) return true;
  // U+FFFD is no question mark: one that ends a word without another that begins one is a letter.
  if (closing > opening && (body.match(CERTAIN_CLOSING)?.length ?? 0) > opening) return true;
  return opening === 0 && WORD_EDGE.test(body);
}
