import type { Entity } from "../reading.ts";
import { isBare, isScoreForm } from "./forms.ts";
import type { Grammar } from "./grammar.ts";
import type { Shapes } from "./lexicon/shapes.ts";
import type { RoleFound } from "./role.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** Ages of people, in years. */
const YOUNGEST = 3;
const OLDEST = 112;
/** Tokens before a figure in which the verb of its deal, or what is quoted, is looked for. */
const DEAL_REACH = 16;
/** Tokens on either side in which words of another use are looked for. */
const NEAR = 6;
/** Tokens behind a rank in which what makes a standing of it is looked for: "le neuvième producteur mondial". */
const STANDING_REACH = 3;
const CLOSING = new Set([",", ")", ".", ";", "]", undefined]);
const OPENING = new Set([",", "(", "["]);

/** What a figure measures by its own form and the words right beside it, where no cue is needed; or null. */
export function roleByShape(
  view: SentenceView,
  placed: PlacedFigure,
  grammar: Grammar,
  entities: readonly Entity[],
): RoleFound | null {
  const { figure } = placed;
  const { shapes } = grammar;
  if (figure.kind === "duration" && isAge(view, placed, grammar, entities)) return say("age", 0.88);
  if (isBareAge(view, placed, shapes)) return say("age", 0.75);
  if (isScoreForm(placed)) {
    return nearby(view, placed, shapes.odds, 0, 3) ? null : say("score", 0.88);
  }
  if (figure.kind === "percentage" && /^[+−–-]/u.test(figure.text)) {
    return { ...say("growth", 0.9), sign: figure.text.startsWith("+") ? 1 : -1 };
  }
  if (isBare(placed) && shapes.each.has(view.words[placed.last] ?? "")) {
    return { ...say("price", 0.78), owner: "object" };
  }
  if (figure.kind === "money") {
    if (isWage(view, placed, shapes)) return say("salary", 0.72);
    if (isByTheUnit(view, placed, shapes)) return { ...say("price", 0.8), owner: "object" };
    if (isDeal(view, placed, grammar)) return { ...say("price", 0.78), owner: "object" };
    if (isQuoted(view, placed, grammar)) return say("price", 0.8);
  }
  if (figure.kind === "power" && !nearby(view, placed, shapes.demand, NEAR, NEAR)) {
    return say("capacity", 0.75);
  }
  if (figure.kind === "rank" && isStanding(view, placed, grammar)) return say("rank", 0.7);
  if (figure.kind === "ratio" && isPart(view, placed, grammar)) return say("share", 0.65);
  return null;
}

function isAge(
  view: SentenceView,
  placed: PlacedFigure,
  grammar: Grammar,
  entities: readonly Entity[],
): boolean {
  const { shapes } = grammar;
  const { unit, value, text } = placed.figure;
  if (shapes.age.test(text.toLowerCase())) return true;
  if (unit !== "a" || typeof value !== "number") return false;
  // The figures stage makes years of a number alone where it stands as an age only: "Ada Holt, 36,".
  if (!/\s\S*\p{L}/u.test(text)) return true;
  if (value < YOUNGEST || value > OLDEST || placed.figure.upper !== undefined) return false;
  const left = view.words[placed.first - 1] ?? "";
  const right = view.words[placed.last];
  if (OPENING.has(left) && CLOSING.has(right)) {
    const named = view.mentionAt[placed.first - 2];
    if (named) return entities[named.entity]?.type === "person";
    return !afterPreposition(view, placed, grammar);
  }
  if (shapes.yearsOf.has(right ?? "")) return false;
  if (nearby(view, placed, shapes.notAge, NEAR, 2)) return false;
  if (shapes.ofAge.has(left)) return /^\p{L}{3}/u.test(view.words[placed.first - 2] ?? "");
  if (shapes.atAge.has(left)) return true;
  return shapes.has.has(left) && isSomebodys(view, placed, grammar, entities);
}

/** "pendant sa carrière, 12 ans,": what stands between commas behind a preposition's phrase may go on with it. */
function afterPreposition(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  return grammar.prepositions.has(view.words[placed.first - 2] ?? "");
}

/** Whether a pronoun of persons or a person stands before the verb: "il a 43 ans", "Ada Holt avait 74 ans". */
function isSomebodys(
  view: SentenceView,
  placed: PlacedFigure,
  grammar: Grammar,
  entities: readonly Entity[],
): boolean {
  for (let at = placed.first - 2; at >= Math.max(0, placed.first - NEAR); at--) {
    const word = view.words[at] ?? "";
    if (grammar.pronouns.has(word) || grammar.relatives.has(word)) return true;
    const mention = view.mentionAt[at];
    if (mention) return entities[mention.entity]?.type === "person";
  }
  return false;
}

/** "came home third", ", neuvième de Ligue A", "le deuxième plus petit": behind an article alone it is one of a row. */
function isStanding(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  const left = view.words[placed.first - 1] ?? "";
  const articled = grammar.determiners.has(left) || grammar.genitives.has(left) || left === "au";
  if (!articled) return true;
  for (let at = placed.last; at < placed.last + STANDING_REACH; at++) {
    if (grammar.shapes.superlatives.has(view.words[at] ?? "")) return true;
  }
  return false;
}

/** "at 44,", "who is 28": a number alone, of years. */
function isBareAge(view: SentenceView, placed: PlacedFigure, shapes: Shapes): boolean {
  const { kind, text, value } = placed.figure;
  if ((kind !== "count" && kind !== "people") || typeof value !== "number") return false;
  if (/\s\S*\p{L}/u.test(text) || value < YOUNGEST || value > OLDEST) return false;
  return (
    shapes.atAge.has(view.words[placed.first - 1] ?? "") && CLOSING.has(view.words[placed.last])
  );
}

/** "$22.10 an hour", "12 euros de l'heure": paid by the time worked, where no word says otherwise. */
function isWage(view: SentenceView, { last }: PlacedFigure, { wage }: Shapes): boolean {
  const three = view.words.slice(last, last + 3);
  return wage.has(three.join(" ")) || wage.has(three.slice(0, 2).join(" "));
}

/** "659p a share", "85 euros la tonne", "€220 each": a price by the piece. */
function isByTheUnit(view: SentenceView, placed: PlacedFigure, shapes: Shapes): boolean {
  const next = view.words[placed.last] ?? "";
  if (shapes.each.has(next)) return true;
  if (!shapes.perOne.has(next)) return false;
  const noun = view.words[placed.last + 1] ?? "";
  return shapes.measures.has(noun) || shapes.measures.has(noun.replace(/s$/u, ""));
}

/** "a repris pour 8,5 M€", "signed for £4.2m": what is given for what is got. */
function isDeal(view: SentenceView, placed: PlacedFigure, { shapes, light }: Grammar): boolean {
  const at = governor(view, placed, light, shapes.paid);
  return at >= 0 && behind(view, at, shapes.deals);
}

/** "Shares in the brewer jumped to 659p": where something on an exchange stands. */
function isQuoted(view: SentenceView, placed: PlacedFigure, { shapes, light }: Grammar): boolean {
  const at = governor(view, placed, light, shapes.quotedAt);
  return at >= 0 && behind(view, at, shapes.quoted);
}

/** The token of one of the prepositions that governs a figure, over light words; -1 without one. */
function governor(
  view: SentenceView,
  placed: PlacedFigure,
  light: ReadonlySet<string>,
  prepositions: ReadonlySet<string>,
): number {
  for (let at = placed.first - 1; at >= Math.max(0, placed.first - 4); at--) {
    const word = view.words[at] ?? "";
    if (view.figureAt[at] || view.mentionAt[at]) return -1;
    if (prepositions.has(word)) return at;
    if (!light.has(word)) return -1;
  }
  return -1;
}

/** Whether one of the words stands within reach before a token, with no sum and no stop between. */
function behind(view: SentenceView, from: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - DEAL_REACH); at--) {
    const word = view.words[at] ?? "";
    if (word === ";" || word === ":") return false;
    if (words.has(word) && !view.mentionAt[at]) return true;
  }
  return false;
}

/** "un tiers des ventes", "half of them", "one in four". */
function isPart(view: SentenceView, placed: PlacedFigure, { shapes }: Grammar): boolean {
  const { value, text } = placed.figure;
  if (typeof value === "number" && value >= 1) return false;
  if (/\s(?:in|out of|sur)\s/iu.test(text)) return true;
  return shapes.partOf.has(view.words[placed.last] ?? "");
}

/**
 * Whether one of the words stands near a figure.
 * @param before tokens before it
 * @param behind tokens behind it
 */
function nearby(
  view: SentenceView,
  { first, last }: PlacedFigure,
  words: ReadonlySet<string>,
  before: number,
  behind: number,
): boolean {
  const around = [
    ...view.words.slice(Math.max(0, first - before), first),
    ...view.words.slice(last, last + behind),
  ];
  return around.some((word) => words.has(word));
}

function say(role: RoleFound["role"], score: number): RoleFound {
  return { role, score, sign: 1, owner: "subject", cue: null, form: null };
}
