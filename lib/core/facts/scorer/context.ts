import type { Entity } from "../../reading.ts";
import { isVerb, type Clauses } from "../clause.ts";
import { isBare } from "../forms.ts";
import type { Grammar } from "../grammar.ts";
import type { Roles } from "../pattern.ts";
import type { PlacedFigure, SentenceView } from "../view.ts";
import { sentencesBack, toldAlike, toldBefore, type Told } from "./told.ts";
import { after, before, classAt, stem } from "./words.ts";

/** A sentence as the scorer sees it. */
export interface Scene {
  view: SentenceView;
  clauses: Clauses;
  grammar: Grammar;
  entities: readonly Entity[];
  /** What the rules say of its figures. */
  roles: Roles;
  /** What the figures before were found to measure. */
  told: Told;
}

/** Features of a figure and what surrounds it, whatever its role. */
export interface Context {
  /** Of form and place: alike in every language. */
  plain: string[];
  /** Of words: some of them are left out when weights are learnt, so that no text is known by heart. */
  lexical: string[];
}

/** Steps (words, figures or names) to either side whose words are features. */
const LEFT = 12;
const RIGHT = 9;
/** Steps that count as near. */
const NEAR = 4;
const STOPS = new Set([";", "—", "–", "…", ".", "?", "!"]);

export function contextOf(scene: Scene, i: number): Context {
  const placed = scene.view.figures[i];
  if (!placed) return { plain: [], lexical: [] };
  const plain = [
    "always",
    ...formOf(placed),
    ...placeOf(scene, placed),
    ...neighboursOf(scene, i, placed),
    ...toldOf(scene, placed),
  ];
  const lexical = [...besideOf(scene, placed), ...bagOf(scene, placed)];
  return { plain, lexical: lexical.map((feature) => `${scene.grammar.lang}:${feature}`) };
}

function formOf(placed: PlacedFigure): string[] {
  const { kind, unit, value, upper, qualifier, text } = placed.figure;
  const size =
    typeof value === "number" ? Math.floor(Math.log10(Math.abs(value) + 1e-9)) : value.length;
  const features = [`kind ${kind}`, `size ${kind} ${Math.max(-3, size)}`];
  if (kind !== "money" && kind !== "count" && kind !== "people") features.push(`unit ${unit}`);
  if (kind === "money") features.push(`cents ${/\d\s?p$|cent|pence|¢/iu.test(text)}`);
  if (isBare(placed)) features.push("bare", `bare ${Math.max(-3, size)}`);
  if (upper !== undefined) features.push("range");
  if (qualifier) features.push("qualified", `qualified ${qualifier}`);
  if (/^[+−–-]/u.test(text)) features.push("signed");
  return features;
}

function placeOf({ view, clauses, entities }: Scene, placed: PlacedFigure): string[] {
  const features = [`block ${view.block}`];
  const clause = clauses.clauses[clauses.clauseAt[placed.first] ?? 0];
  features.push(`clause ${clause?.kind}`);
  if (placed.first === 0) features.push("opens");
  if (placed.last >= view.words.length - 1) features.push("closes");
  if (view.figures.length === 1) features.push("alone");
  const bracket = view.brackets[view.bracketAt[placed.first] ?? -1];
  if (bracket) {
    features.push("bracket", `bracket behind ${shapeAt(view, bracket.open - 1, entities)}`);
    if (bracket.open + 1 === placed.first && bracket.close === placed.last)
      features.push(
        "bracket alone",
        `bracket alone behind ${shapeAt(view, bracket.open - 1, entities)}`,
      );
  }
  const left = before(view, placed.first);
  features.push(`left ${shapeAt(view, left, entities)}`);
  if (view.words[left] === ",")
    features.push(`behind comma ${shapeAt(view, before(view, left), entities)}`);
  features.push(`right ${shapeAt(view, placed.last, entities)}`);
  for (const [side, step] of [
    ["l", before],
    ["r", after],
  ] as const) {
    let at = side === "l" ? placed.first : placed.last - 1;
    for (let steps = 0; steps < LEFT; steps++) {
      at = step(view, at);
      if (view.words[at] === undefined || STOPS.has(view.words[at] ?? "")) break;
      const mention = view.mentionAt[at];
      if (!mention) continue;
      const type = entities[mention.entity]?.type;
      features.push(`name ${side} ${type} ${steps < NEAR ? "near" : "far"}`);
      break;
    }
  }
  return features;
}

/** A name's type, a figure's kind, a mark; of words only that they are. */
function shapeAt(view: SentenceView, at: number, entities: readonly Entity[]): string {
  const found = classAt(view, at, entities);
  return /^[\p{L}\d]/u.test(found) ? "word" : found;
}

/** The figures on either side: what they are, what the rules say of them, and what parts the two. */
function neighboursOf({ view, roles, entities }: Scene, i: number, placed: PlacedFigure): string[] {
  const features: string[] = [];
  for (const [side, n] of [
    ["l", i - 1],
    ["r", i + 1],
  ] as const) {
    const other = view.figures[n];
    if (!other) continue;
    const same = other.figure.kind === placed.figure.kind;
    const [from, to] = side === "l" ? [other.last, placed.first] : [placed.last, other.first];
    const distance = to - from <= 3 ? "near" : to - from <= 8 ? "mid" : "far";
    features.push(`other ${side} ${other.figure.kind} ${distance}`);
    features.push(`other ${side} ${same ? "same" : "different"} ${distance}`);
    features.push(`other ${side} role ${roles[n]?.role} ${same ? "same" : "different"}`);
    if (to - from <= 2) {
      let between = "";
      for (let at = from; at < to; at++) between += ` ${classAt(view, at, entities)}`;
      features.push(`other ${side} joined${between}`);
    }
  }
  return features;
}

/** What the figure before, and the last of this unit, measured. */
function toldOf({ told }: Scene, placed: PlacedFigure): string[] {
  const features: string[] = [];
  const before = toldBefore(told);
  if (before) {
    const same = before.kind === placed.figure.kind;
    const near = placed.first - before.last <= 4 ? "near" : "far";
    features.push(`told ${before.role} ${same}`, `told ${before.role} ${same} ${near}`);
  }
  const alike = toldAlike(told, placed);
  if (alike) features.push(`alike ${alike.role} ${sentencesBack(told, alike)}`);
  return features;
}

function besideOf(scene: Scene, placed: PlacedFigure): string[] {
  const { view, entities, grammar } = scene;
  const at = (place: number): string => classAt(view, place, entities);
  const l1 = before(view, placed.first);
  const l2 = before(view, l1);
  const l3 = before(view, l2);
  const r1 = placed.last;
  const r2 = after(view, r1);
  const r3 = after(view, r2);
  const kind = placed.figure.kind;
  const features = [
    `l1 ${at(l1)}`,
    `l2 ${at(l2)} ${at(l1)}`,
    `l3 ${at(l3)} ${at(l2)} ${at(l1)}`,
    `r1 ${at(r1)}`,
    `r2 ${at(r1)} ${at(r2)}`,
    `r3 ${at(r1)} ${at(r2)} ${at(r3)}`,
    `lr ${at(l1)} ${at(r1)}`,
    `ls ${stem(at(l2))} ${kind}`,
  ];
  if (kind === "people" || kind === "count") {
    features.push(`unit ${stem(placed.figure.unit ?? "")}`);
    for (const word of view.words.slice(placed.first, placed.last)) {
      if (/^\p{L}{3}/u.test(word)) features.push(`counted ${stem(word)}`);
    }
  }
  // The preposition that governs the figure, over light words and adverbs.
  for (let place = l1, steps = 0; place >= 0 && steps < 4; place = before(view, place), steps++) {
    const word = view.words[place] ?? "";
    if (grammar.prepositions.has(word) && !view.mentionAt[place] && !view.figureAt[place]) {
      features.push(`governed ${word}`, `governed ${word} ${kind}`);
      break;
    }
    if (!grammar.light.has(word) && !grammar.adverb.test(word)) break;
  }
  return features;
}

/** The words of the sentence by how far off they stand, and the verbs next to the figure. */
function bagOf(scene: Scene, placed: PlacedFigure): string[] {
  const { view, grammar, entities, clauses } = scene;
  const features: string[] = [];
  const clause = clauses.clauseAt[placed.first];
  for (const [side, step, most] of [
    ["l", before, LEFT],
    ["r", after, RIGHT],
  ] as const) {
    let at = side === "l" ? placed.first : placed.last - 1;
    let stopped = false;
    let verb = false;
    for (let steps = 0; steps < most; steps++) {
      at = step(view, at);
      const word = view.words[at];
      if (word === undefined) break;
      if (STOPS.has(word)) stopped = true;
      const found = classAt(view, at, entities);
      if (!/^\p{L}{2}/u.test(found) || (grammar.light.has(word) && steps >= NEAR)) continue;
      const reach = stopped
        ? "over"
        : steps < NEAR
          ? "near"
          : clauses.clauseAt[at] === clause
            ? "far"
            : "out";
      if (reach === "near") features.push(`${side} near ${stem(found)}`);
      if (!stopped) features.push(`any ${stem(found)}`);
      if (!verb && !stopped && isVerb(view, at, grammar)) {
        verb = true;
        features.push(`verb ${side} ${stem(found)}`);
        features.push(`verb ${side} ${stem(found)} r1 ${classAt(view, placed.last, entities)}`);
        features.push(
          `verb ${side} ${stem(found)} l1 ${classAt(view, before(view, placed.first), entities)}`,
        );
      }
    }
  }
  return features;
}
