import type { Entity, EntityType, Fact, Figure, FigureKind } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { companyOf, ownerOf } from "./about.ts";
import { calibrated, evidenceFor, type Calibrate } from "./certainty.ts";
import { splitClauses, type Clauses } from "./clause.ts";
import { giveDeadlines, isGivenDeadline } from "./deadline.ts";
import { findDescribed } from "./describe.ts";
import { createDiscourse, findLeaders, typeOf, type Referent } from "./discourse.ts";
import type { Grammar } from "./grammar.ts";
import { joinFacts } from "./join.ts";
import { languageOf } from "./languages.ts";
import { modeOf } from "./mode.ts";
import { roleByPattern, type Roles } from "./pattern.ts";
import { periodOf } from "./period.ts";
import { roleByCue, type RoleFound } from "./role.ts";
import { decideRoles } from "./scorer/decide.ts";
import { roleByShape } from "./shape.ts";
import { NEVER_OF_PLACES } from "./roles.ts";
import type { Setting, Subject } from "./setting.ts";
import { coordinatedSubjects, findSubjects } from "./subject.ts";
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
/** Tokens behind a percentage in which it is said to be more or less: "de carburant en moins". */
const COMPARED = 5;

/** Roles for the figures of one sentence. */
export type FindRoles = (
  view: SentenceView,
  clauses: Clauses,
  grammar: Grammar,
  entities: readonly Entity[],
) => Roles;

/** Who says the roles, and how sure facts are, where that is not the product's own way. */
export interface RelateOptions {
  findRoles?: FindRoles;
  calibrate?: Calibrate;
}

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
  { findRoles = rolesOf, calibrate = calibrated }: RelateOptions = {},
): { figures: Figure[]; facts: Fact[] } {
  const related: Figure[] = figures.map((figure) => ({ ...figure }));
  const language = languageOf(segmented.lang);
  if (!language || figures.length === 0) return { figures: related, facts: [] };
  const { grammar } = language;

  const views = viewSentences(segmented, entities, figures, language);
  const namesake = findNamesakes(entities);
  const discourse = createDiscourse(entities, findDescribed(views, entities, grammar), namesake);
  const leaders = findLeaders(views, entities, grammar);
  const facts: Fact[] = [];
  let block = -1;
  for (const view of views) {
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
      leads,
    };
    const subjects = findSubjects(setting);
    const roles = findRoles(view, clauses, grammar, entities);
    for (const [i, placed] of view.figures.entries()) {
      const figure = related[placed.index];
      if (!figure) continue;
      const fact = relateFigure(setting, subjects, roles, i, placed, figure);
      if (fact) facts.push({ ...fact, confidence: rounded(calibrate(fact.confidence)) });
    }
    discourse.next(
      coordinatedSubjects(
        setting,
        subjects.find(({ kind }) => kind === "entity") ?? { kind: "none" },
      ),
      view,
      subjects.find(({ kind }) => kind !== "none")?.kind === "other",
    );
  }
  return { figures: related, facts: joinFacts(facts, related) };
}

/** Writes what is known of one figure into it; the fact, when it has a role. */
function relateFigure(
  setting: Setting,
  subjects: readonly Subject[],
  roles: Roles,
  i: number,
  placed: PlacedFigure,
  figure: Figure,
): Fact | null {
  const { view, clauses, grammar, entities } = setting;
  const cued = roles[i] ?? null;
  if (!cued && placed.figure.kind === "date") return null;
  // When something is to be done is nobody's; whose job it is, no cue says.
  const owned = cued && isGivenDeadline(cued) ? null : ownerOf(setting, subjects, placed, cued);
  const misplaced =
    owned && cued && NEVER_OF_PLACES.has(cued.role) && typeOf(entities, owned.entity) === "place";
  const named = misplaced ? setting.namesake(owned) : owned;
  const found = cued && named ? asOwned(cued, typeOf(entities, named.entity)) : cued;
  const owner = named && found ? companyOf(setting, named, found.role) : named;
  if (owner && (found || isPlainlyOwned(placed, owner))) figure.about = owner.entity;
  if (!found) return null;
  figure.role = found.role;
  if (found.role === "growth") sign(figure, found.sign);
  const period = periodOf(view, i, roles, clauses, grammar);
  if (period !== undefined) figure.period = period;
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

/** A figure without a role is said to be somebody's only when it counts something and its owner is plain. */
function isPlainlyOwned(placed: PlacedFigure, owner: Referent): boolean {
  return COUNTED.has(placed.figure.kind) && owner.score >= PLAIN_OWNER;
}

/** The roles of a sentence's figures: what the scorer makes of the rules' answers and of all that stands around. */
function rolesOf(
  view: SentenceView,
  clauses: Clauses,
  grammar: Grammar,
  entities: readonly Entity[],
): Roles {
  const roles = rolesByRule(view, clauses, grammar, entities);
  return decideRoles({ view, clauses, grammar, entities, roles });
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
