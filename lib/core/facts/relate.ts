import type { Entity, EntityType, Fact, Figure, FigureKind } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { companyOf, proposeOwners } from "./about.ts";
import { calibrated, evidenceFor, type Calibrate } from "./certainty.ts";
import { splitClauses, type Clauses } from "./clause.ts";
import { giveDeadlines, isGivenDeadline } from "./deadline.ts";
import { findDescribed } from "./describe.ts";
import { createDiscourse, findLeaders, typeOf, type Referent } from "./discourse.ts";
import type { Grammar } from "./grammar.ts";
import { joinFacts } from "./join.ts";
import { languageOf } from "./languages.ts";
import { modeOf } from "./mode.ts";
import { candidatesOf, type Candidate } from "./owner/candidates.ts";
import { likelyOwner } from "./owner/choose.ts";
import { measureNumber } from "./measures.ts";
import type { Question } from "./owner/question.ts";
import { findLinks } from "./owner/links.ts";
import { createMemory, type Memory } from "./owner/memory.ts";
import { salienceOf, type Salience } from "./owner/salience.ts";
import { sceneOf, type Scene } from "./owner/scene.ts";
import { roleByPattern, type Roles } from "./pattern.ts";
import { periodOf } from "./period.ts";
import { roleByCue, type RoleFound } from "./role.ts";
import { decideRoles } from "./scorer/decide.ts";
import { createTold } from "./scorer/told.ts";
import type { Weights } from "./scorer/weigh.ts";
import { roleByShape } from "./shape.ts";
import { NEVER_OF_PLACES } from "./roles.ts";
import type { Setting } from "./setting.ts";
import { coordinatedSubjects, findSubjects } from "./subject.ts";
import { timeCandidatesOf, type TimeCandidate, type TimeQuestion } from "./when/candidates.ts";
import { likelyPeriod } from "./when/choose.ts";
import { timesOf, type Kept, type Time } from "./when/times.ts";
import { viewSentences, type PlacedFigure, type SentenceView } from "./view.ts";

/** Kinds whose figures are had or done by somebody, whatever they measure. */
const COUNTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "money",
  "people",
  "count",
  "percentage",
  "area",
]);
const PLAIN_OWNER = 0.85;
/** Sentences of a text that is too short to be about somebody: the choice of owners was taught by whole articles. */
const FEW_SENTENCES = 7;
/** Tokens behind a percentage in which it is said to be more or less: "de carburant en moins". */
const COMPARED = 5;

/** Roles for the figures of one sentence. */
export type FindRoles = (
  view: SentenceView,
  clauses: Clauses,
  grammar: Grammar,
  entities: readonly Entity[],
) => Roles;

/** What else is known of the article, and who says the roles where it is not the cues. */
export interface RelateOptions {
  findRoles?: FindRoles;
  /** The article's title. */
  title?: string | null;
  /** ISO 8601. */
  publishedTime?: string | null;
  chooseOwner?: ChooseOwner;
  choosePeriod?: ChoosePeriod;
  /** How sure facts are, by what speaks for them. */
  calibrate?: Calibrate;
}

/** Says when a figure holds, of some times; null for none. */
export type ChoosePeriod = (
  candidates: readonly TimeCandidate[],
  question: TimeQuestion,
) => string | null;

/** Says whose a figure is, of some candidates. */
export type ChooseOwner = (candidates: readonly Candidate[], question: Question) => Referent | null;

/**
 * Says what each figure measures, whose it is and when, and makes the facts.
 *
 * Figures come back in the order given, with `role`, `about` and `period` where the text says so. A growth is signed:
 * "une baisse de 3 %" has the value -3. A figure without a cue keeps no role, and a text in a language without data
 * none at all.
 */
export function relate(
  segmented: Segmented,
  entities: readonly Entity[],
  figures: readonly Figure[],
  {
    findRoles = scoredRoles(),
    title = null,
    publishedTime = null,
    chooseOwner,
    choosePeriod = likelyPeriod,
    calibrate = calibrated,
  }: RelateOptions = {},
): { figures: Figure[]; facts: Fact[] } {
  const related: Figure[] = figures.map((figure) => ({ ...figure }));
  const language = languageOf(segmented.lang);
  if (!language || figures.length === 0) return { figures: related, facts: [] };
  const { grammar } = language;

  const views = viewSentences(segmented, entities, figures, language);
  const namesake = findNamesakes(entities);
  const discourse = createDiscourse(entities, findDescribed(views, entities, grammar), namesake);
  const leaders = findLeaders(views, entities, grammar);
  const choose = chooseOwner ?? (views.length < FEW_SENTENCES ? null : likelyOwner);
  const links = findLinks(views, entities, grammar);
  const memory = createMemory(entities);
  const salience = salienceOf(entities, title);
  const facts: Fact[] = [];
  let block = -1;
  let kept: Kept | null = null;
  for (const [number, view] of views.entries()) {
    const leads = view.sentence.block !== block;
    block = view.sentence.block;
    const clauses = splitClauses(view, grammar);
    const setting: Setting = {
      view,
      clauses,
      grammar,
      entities,
      discourse,
      leaders,
      namesake,
      following: followingOf(views, number),
      leads,
    };
    const subjects = findSubjects(setting);
    const roles = findRoles(view, clauses, grammar, entities);
    const told: Told = { scene: sceneOf(setting, subjects, links), memory, salience, choose };
    const calendar: Calendar = {
      times: timesOf(view, publishedTime, kept, grammar),
      before: undefined,
      choose: choosePeriod,
    };
    for (const [i, placed] of view.figures.entries()) {
      const figure = related[placed.index];
      if (!figure) continue;
      const fact = relateFigure(told, calendar, roles, i, placed, figure);
      if (fact) facts.push({ ...fact, confidence: rounded(calibrate(fact.confidence)) });
    }
    const named = coordinatedSubjects(
      setting,
      subjects.find(({ kind }) => kind === "entity") ?? { kind: "none" },
    );
    kept = keptOf(view, related, kept);
    memory.next(view, named);
    discourse.next(named, view, subjects.find(({ kind }) => kind !== "none")?.kind === "other");
  }
  return { figures: related, facts: joinFacts(facts, related) };
}

function followingOf(views: readonly SentenceView[], number: number): SentenceView | null {
  const next = views[number + 1];
  return next && next.sentence.block === views[number]?.sentence.block ? next : null;
}

/** What the figures of a sentence held for, for the next one: of several periods the last. */
function keptOf(view: SentenceView, figures: readonly Figure[], kept: Kept | null): Kept | null {
  const last = view.figures.findLast(({ index }) => figures[index]?.period !== undefined);
  const value = figures[last?.index ?? -1]?.period;
  if (value !== undefined) return { value, age: 1 };
  return kept && { value: kept.value, age: kept.age + 1 };
}

interface Calendar {
  times: readonly Time[];
  before: string | null | undefined;
  choose: ChoosePeriod;
}

interface Told {
  scene: Scene;
  memory: Memory;
  salience: Salience;
  /** Null: the rules alone say whose. */
  choose: ChooseOwner | null;
}

/** Writes what is known of one figure into it; the fact, when it has a role. */
function relateFigure(
  { scene, memory, salience, choose }: Told,
  calendar: Calendar,
  roles: Roles,
  i: number,
  placed: PlacedFigure,
  figure: Figure,
): Fact | null {
  const { setting, subjects } = scene;
  const { view, clauses, grammar, entities } = setting;
  const cued = roles[i] ?? null;
  if (!cued && placed.figure.kind === "date") return null;
  const proposals = proposeOwners(setting, subjects, placed, cued);
  // When something is to be done is nobody's; whose job it is, no cue says.
  const owned =
    cued && isGivenDeadline(cued) ? null : (proposals.find((one) => one !== null) ?? null);
  const misplaced =
    owned && cued && NEVER_OF_PLACES.has(cued.role) && typeOf(entities, owned.entity) === "place";
  const named = misplaced ? setting.namesake(owned) : owned;
  const found = cued && named ? asOwned(cued, typeOf(entities, named.entity)) : cued;
  const chosen = named && found ? companyOf(setting, named, found.role) : named;
  const question = { scene, memory, salience, placed, role: found, proposals, chosen };
  const owner = choose ? choose(candidatesOf(question), question) : plainOwner(question);
  memory.owned({
    entity: owner?.entity ?? null,
    sentence: memory.sentence,
    measure: measureNumber(found?.role ?? null, placed.figure.kind),
  });
  if (owner) figure.about = owner.entity;
  if (placed.figure.kind !== "date") {
    const byRule = periodOf(view, i, roles, clauses, grammar);
    const { times, before } = calendar;
    const asked = { view, clauses, grammar, times, roles, i, byRule, before };
    calendar.before = calendar.choose(timeCandidatesOf(asked), asked);
    if (calendar.before !== null) figure.period = calendar.before;
  }
  if (!found) return null;
  figure.role = found.role;
  if (found.role === "growth") sign(figure, found.sign);
  return {
    subject: owner?.entity ?? null,
    property: found.role,
    figures: [placed.index],
    mode: modeOf(view, placed, clauses, grammar),
    sentence: { start: view.sentence.start, end: view.sentence.end },
    confidence: evidenceFor(found, owner),
  };
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

/** For a place, the one organisation whose name begins or ends with its name: "Lorme" for "Racing Lorme". */
function findNamesakes(entities: readonly Entity[]): Setting["namesake"] {
  const found = new Map<string, number | null>();
  for (const [index, { name, type }] of entities.entries()) {
    const words = name.split(" ");
    if (type !== "organisation" || words.length < 2) continue;
    for (const word of [words[0] ?? "", words.at(-1) ?? ""]) {
      found.set(word, found.has(word) ? null : index);
    }
  }
  return ({ entity, score }) => {
    const organisation = found.get(entities[entity]?.name ?? "") ?? null;
    return organisation === null ? null : { entity: organisation, score: score * 0.9 };
  };
}

/** What a company earns is its profit; what a person earns, a salary. A company that is born is founded. */
function asOwned(found: RoleFound, type: EntityType): RoleFound {
  if (found.role === "born" && type !== "person") return { ...found, role: "founded" };
  const earns = found.role === "net-income" && type === "person";
  return earns && found.form === "verb" ? { ...found, role: "salary" } : found;
}

/** By the rules alone, a figure without a role is somebody's only when it counts something and its owner is plain. */
function plainOwner({ placed, role, chosen }: Question): Referent | null {
  if (!chosen) return null;
  // How sure a rule is of itself is not how often it is right.
  if (role) return { entity: chosen.entity, score: 0.5 + 0.5 * chosen.score };
  return COUNTED.has(placed.figure.kind) && chosen.score >= PLAIN_OWNER ? chosen : null;
}

/**
 * The roles of a sentence's figures: what the scorer makes of the rules' answers, of all that stands around, and of the
 * sentences before. For one text, sentence by sentence.
 * @param weights other than those that ship, with `step`: what one of 1 stands for in the logit
 */
export function scoredRoles(weights?: Weights, step?: number): FindRoles {
  const told = createTold();
  return (view, clauses, grammar, entities) => {
    const roles = rolesByRule(view, clauses, grammar, entities);
    return decideRoles({ view, clauses, grammar, entities, roles, told }, weights, step);
  };
}

/** The roles of a sentence's figures, by its words and by how its figures stand to each other. */
export function rolesByRule(
  view: SentenceView,
  clauses: Clauses,
  grammar: Grammar,
  entities: readonly Entity[],
): Roles {
  const roles: Roles = view.figures.map(
    (placed) =>
      surer(
        roleByCue(view, placed, clauses, grammar),
        roleByShape(view, placed, grammar, entities),
      ) ?? shareOf(view, placed, grammar),
  );
  roleByPattern(view, roles, clauses, grammar, (entity, type) => typeOf(entities, entity) === type);
  giveDeadlines(view, roles, clauses, grammar);
  return roles;
}

function surer(cued: RoleFound | null, shaped: RoleFound | null): RoleFound | null {
  return shaped && (!cued || shaped.score > cued.score) ? shaped : cued;
}

/** "40 % des Français": a part of something, where nothing else says what. */
function shareOf(view: SentenceView, placed: PlacedFigure, grammar: Grammar): RoleFound | null {
  if (placed.figure.kind !== "percentage") return null;
  const next = view.words[placed.last] ?? "";
  if (grammar.comparatives.has(view.words[placed.last + 1] ?? "")) return null;
  // "20 % de carburant en moins": a change, and which way is said too far off to be sure of more.
  if (
    view.words
      .slice(placed.last, placed.last + COMPARED)
      .some(
        (word, at, all) =>
          grammar.comparatives.has(word) && grammar.comparing.has(all[at - 1] ?? ""),
      )
  )
    return null;
  if (!grammar.genitives.has(next) || !/\p{L}/u.test(view.words[placed.last + 1] ?? ""))
    return null;
  return { role: "share", score: 0.75, sign: 1, owner: "subject", cue: null, form: null };
}

function sign(figure: Figure, direction: 1 | -1): void {
  if (direction > 0) return;
  if (typeof figure.value === "number" && figure.value > 0) figure.value = -figure.value;
  if (typeof figure.upper === "number" && figure.upper > 0) figure.upper = -figure.upper;
}
