import { edit, type Edit } from "../edit.ts";
import {
  CLOCK_TIME,
  FINITE_VERB,
  INCISE,
  LEADS_ON,
  QUESTION_FORM,
  QUESTION_WORD,
  SAYS,
} from "./fr.ts";
import type { LostDetector, Style, SurveyedPassage } from "./survey.ts";

/** What a mark between spaces may be. */
type Role = "open" | "close" | "dash" | "question";

/** A "?" or U+FFFD between spaces, and what stands around it. */
interface Isolated {
  index: number;
  certain: boolean;
  /** The text before it, as far as it matters. */
  before: string;
  /** The text behind it, as far as it matters. */
  behind: string;
}

/** UTF-16 code units looked at on each side. */
const CONTEXT = 200;
/** "PARIS, 3 mars 2017. �": what stands before the dash of a dateline. */
const DATELINE = /^[\p{L}\d ,()/'’-]{2,60}(?:[.)\]]|\d) $/u;
/** "l?? affaire": an elided word, whose apostrophe may be lost too. */
const AFTER_ELISION = /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)[?\uFFFD'’]\s?$/iu;
/** "a ? b": a formula. */
const ONE_LETTER_BEFORE = /(?:^|\s)\p{L}\s$/u;
const ONE_LETTER_BEHIND = /^\s\p{L}(?:\s|$)/u;
/** By how much two marks must fit a pair better than two questions, for the pair to be carried out. */
const SURE_PAIR = 3;
/** The same, where another mark of the passage is no question mark for certain. */
const SURE_PAIR_AMONG_LOST = 2.5;
const NEVER = -20;
/** A question mark does not stand so. */
const IMPOSSIBLE = -6;
/** The language whose quotation marks stand between spaces; elsewhere such a mark is a dash. */
const SPACED_QUOTES = "fr";
/** Where a "?" between spaces is looked at whatever stands around it. */
const SPACED_MARKS: ReadonlySet<string> = new Set(["fr", "en", "und"]);
const QUOTES = ["«", "»", "a pair of marks around a few words, each between spaces"] as const;
const DASHES = ["–", "–", "an aside between two dashes"] as const;

/**
 * Marks that stand between spaces: guillemets in pairs, dashes, and in French "à" where letters were lost.
 * A "?" between spaces may be a French question mark, which must not be touched: the reading of all the marks of a
 * passage together that scores best decides, quotation marks opening and closing in turn.
 */
export const findIsolated: LostDetector = ({ page, passages, style, damaged }) =>
  passages.flatMap((surveyed) => {
    const places = isolatedIn(surveyed).filter(
      (place) => place.certain || SPACED_MARKS.has(page.lang) || goesOn(place),
    );
    // Where nothing else was lost and each could be one, they are the question marks that they look like.
    if (!damaged && places.every((place) => scoreOf("question", place) > IMPOSSIBLE)) return [];
    const letters = page.lang === "fr" && !surveyed.lettersKept;
    return letters && surveyed.lettersLost
      ? lettersAmong(surveyed, places)
      : marksAmong(surveyed, places, style, letters, page.lang, damaged);
  });

/** A question goes on in small letters only with who asks it. */
function goesOn({ before, behind }: Isolated): boolean {
  return /^\s\p{Ll}/u.test(behind) && !INCISE.test(behind) && /[\p{L}\d,)]\s$/u.test(before);
}

function isolatedIn({ body, holes }: SurveyedPassage): Isolated[] {
  const found: Isolated[] = [];
  for (const { index, certain } of holes) {
    const alone =
      (index === 0 ||
        /[\s(]/u.test(body[index - 1] ?? "") ||
        AFTER_ELISION.test(body.slice(Math.max(0, index - 10), index))) &&
      (index + 1 === body.length || /[\s.,;:)]/u.test(body[index + 1] ?? ""));
    if (!alone) continue;
    const before = body.slice(Math.max(0, index - CONTEXT), index);
    found.push({ index, certain, before, behind: body.slice(index + 1, index + 40) });
  }
  return found;
}

/** "à" between two words, where the accented letters of the passage were lost. */
function lettersAmong({ passage }: SurveyedPassage, places: readonly Isolated[]): Edit[] {
  const edits: Edit[] = [];
  for (const { index, certain, before, behind } of places) {
    const between = /^\s["'«“]?[?\uFFFD]?[\p{L}\p{N}]/u.test(behind);
    const question =
      !certain && /^\s\p{Lu}/u.test(behind) && QUESTION_FORM.test(sentenceOf(before));
    if (!between || question) continue;
    const start = passage.start + index;
    const why = "“à” between two words, where accented letters were lost";
    edits.push(edit(start, start + 1, letterA(before), "lost-character", 0.85, why));
  }
  return edits;
}

function letterA(before: string): string {
  return /(?:^|[.!…]\s+|\s\?\s+|[«"“]\s*)$/u.test(before) ? "À" : "à";
}

function marksAmong(
  { passage, body }: SurveyedPassage,
  places: readonly Isolated[],
  style: Style,
  letters: boolean,
  lang: string,
  damaged: boolean,
): Edit[] {
  const edits: Edit[] = [];
  const put = ({ index }: Isolated, mark: string, confidence: number, why: string): void => {
    const start = passage.start + index;
    edits.push(edit(start, start + 1, mark, "lost-character", confidence, why));
  };
  if (letters && places.length > 0 && places.every(({ behind }) => CLOCK_TIME.test(behind))) {
    for (const place of places) put(place, letterA(place.before), 0.85, "“à” before a time of day");
    return edits;
  }
  const roles = bestReading(places);
  const enough = places.some((place) => scoreOf("question", place) <= IMPOSSIBLE)
    ? SURE_PAIR_AMONG_LOST
    : SURE_PAIR;
  const closings = places.filter((_, number) => roles[number] === "close").values();
  for (const [number, place] of places.entries()) {
    const role = roles[number];
    const next = places[number + 1];
    if (role === "open" && next) {
      // Marks open and close in turn: the next that closes belongs to this one.
      const closing = closings.next().value ?? next;
      const pair = scoreOf("open", place) + scoreOf("close", closing);
      const questions = scoreOf("question", place) + scoreOf("question", closing);
      const inner = body.slice(place.index + 1, closing.index).trim();
      const [open, close, why] =
        lang !== SPACED_QUOTES ? DASHES : pairOfMarks(place.before, inner, closing.behind, style);
      const confidence = pair - questions >= enough ? 0.85 : 0.6;
      put(place, open, confidence, why);
      put(closing, close, confidence, why);
    } else if (
      role === "dash" &&
      !(ONE_LETTER_BEFORE.test(place.before) && ONE_LETTER_BEHIND.test(place.behind)) &&
      (place.certain || isDateline(place) || (damaged && scoreOf("question", place) < -1))
    ) {
      const dateline = isDateline(place);
      if (letters && !dateline && /^\s\p{L}/u.test(place.behind)) {
        put(place, letterA(place.before), 0.82, "“à” between two words, in French without accents");
      } else {
        const why = dateline
          ? "a dash parts a dateline from its text"
          : "a mark alone between two words is most often a dash";
        put(place, "–", dateline ? 0.88 : 0.82, why);
      }
    }
  }
  return edits;
}

/** The roles that score best together: marks open and close in turn, and none stays open. Linear. */
function bestReading(places: readonly Isolated[]): Role[] {
  interface Path {
    score: number;
    role: Role | null;
    last: Path | null;
  }
  let outside: Path = { score: 0, role: null, last: null };
  let inside: Path = { score: NEVER * 100, role: null, last: null };
  for (const place of places) {
    const step = (from: Path, role: Role, cost = 0): Path => ({
      score: from.score + scoreOf(role, place) - cost,
      role,
      last: from,
    });
    const best = (...paths: Path[]): Path => paths.reduce((a, b) => (b.score > a.score ? b : a));
    [outside, inside] = [
      best(step(outside, "question"), step(outside, "dash"), step(inside, "close")),
      best(step(outside, "open"), step(inside, "question", 1), step(inside, "dash", 2)),
    ];
  }
  const roles: Role[] = [];
  for (let path: Path | null = outside; path?.role; path = path.last) roles.push(path.role);
  return roles.toReversed();
}

/** How well a mark's surroundings fit a role. The figures are judgements: a firm sign counts 3, a hint 1. */
function scoreOf(role: Role, { index, certain, before, behind }: Isolated): number {
  const first = index === 0;
  const last = behind === "";
  const stop = /^[.,;:)]/u.test(behind);
  const lower = /^\s["“«?\uFFFD]?\p{Ll}/u.test(behind);
  const leads =
    first || /[,:;(]\s$/u.test(before) || AFTER_ELISION.test(before) || LEADS_ON.test(before);
  // Two marks side by side: one closes, the next opens.
  const doubled = /[?\uFFFD]\s$/u.test(before) && !leads;
  const doubles = /^\s[?\uFFFD]\s/u.test(behind);
  const sentence = /[.!?…]\s$/u.test(before);
  switch (role) {
    case "open":
      if (stop || last) return NEVER;
      return (
        -0.5 +
        (leads || SAYS.test(before) ? 3 : 0) +
        (sentence || doubled ? 1 : 0) +
        (lower || /^\s\[/.test(behind) ? 1 : 0)
      );
    case "close":
      if (first || leads) return -6;
      return -0.5 + (stop || doubles ? 3 : 0) + (last || lower ? 1 : 0) + (sentence ? 2 : 0);
    case "question":
      if (certain) return NEVER;
      if (stop || leads || sentence || doubled || doubles) return IMPOSSIBLE;
      if (lower && INCISE.test(behind)) return 3;
      return lower ? (asks(before) ? -1 : -3) : asks(before) ? 3 : 0.5;
    case "dash":
      if (isDateline({ index, certain, before, behind })) return 5;
      if (stop || last) return -6;
      return first ? 1 : -1;
  }
}

function isDateline({ index, before, behind }: Isolated): boolean {
  return index < 64 && DATELINE.test(before) && /^\s\P{Ll}/u.test(behind);
}

function asks(before: string): boolean {
  return QUESTION_WORD.test(sentenceOf(before));
}

function sentenceOf(before: string): string {
  return before.split(/[.!…:]\s|\s\?\s/u).at(-1) ?? before;
}

/** Guillemets or dashes: by what the rest of the page still has, else by the shape of the aside. */
function pairOfMarks(
  before: string,
  inner: string,
  behind: string,
  style: Style,
): readonly [open: string, close: string, why: string] {
  const words = inner.split(/\s+/u).length;
  // "Le chantier – prévu en août – a coûté": between a subject and its verb, in small letters.
  if (!LEADS_ON.test(before) && /^\p{Ll}/u.test(inner) && FINITE_VERB.test(behind)) return DASHES;
  if (/^(?:[.,;)]|$)/u.test(behind) || words <= 4 || /(?:^|[,:.]\s*)$/u.test(before)) return QUOTES;
  if (AFTER_ELISION.test(before) || SAYS.test(before)) return QUOTES;
  if (style.quotesKept && !style.dashesKept) return DASHES;
  if (style.dashesKept || words <= 12) return QUOTES;
  return LEADS_ON.test(before) ? QUOTES : DASHES;
}
