import type { EntityType, Role } from "../reading.ts";
import type { Clauses } from "./clause.ts";
import { typeOf, type Referent } from "./discourse.ts";
import type { RoleFound } from "./role.ts";
import { COMPANY_ROLES } from "./roles.ts";
import { isGoverned, type Setting, type Subject } from "./setting.ts";
import type { PlacedFigure } from "./view.ts";

/** Tokens before a figure in which its clause's subject and verb are looked at. */
const SUBJECT_REACH = 60;
/** Tokens into a clause without a subject within which a figure is told of the company that is spoken of. */
const BARE = 3;
/** Tokens into a clause within which a cue is its subject. */
const HEAD = 3;

/** The subject of its clause, where a figure can be its subject's; else, of a company's figure, the company spoken of. */
export function subjectOwner(
  setting: Setting,
  subjects: readonly Subject[],
  placed: PlacedFigure,
  role: RoleFound | null,
): Referent | null {
  const { clauses, entities } = setting;
  const index = clauses.clauseAt[placed.first] ?? 0;
  const subject = subjects[index] ?? { kind: "none" };
  if (role?.listedFrom !== undefined) return null;
  if (role && isImposed(setting, index, placed, role.role)) return null;
  // A part of something that no cue ties to the subject is the thing's: "98 % de disponibilité".
  if (role?.role === "share" && !role.cue && !hasPossessive(setting, placed)) return null;
  if (subject.kind === "entity" && role && !mayHave(role.role, typeOf(entities, subject.entity)))
    return null;
  // "Les deux fondateurs, A et B, gardent 51 %": theirs together, and so neither's.
  if (subject.kind === "entity" && isShared(setting, subject.entity, placed)) return null;
  if (subject.kind === "entity") return { entity: subject.entity, score: subject.score };
  if (!role || !COMPANY_ROLES.has(role.role)) return null;
  // "Le chiffre d'affaires atteint 17 M€": of the company that is spoken of.
  if (clauses.clauses[index]?.kind === "subordinate" || subject.kind === "other") {
    if (!headsClause(clauses, index, role, placed)) return null;
  } else if (
    placed.first - (clauses.clauses[index]?.start ?? 0) > BARE &&
    !headsClause(clauses, index, role, placed)
  ) {
    return null;
  }
  const focus = setting.discourse.focus(setting.leads);
  return focus ? { entity: focus.entity, score: focus.score * 0.8 } : null;
}

/** Whether a subject is one of two names that "and" joins, before the figure. */
export function isShared(
  { view, grammar }: Setting,
  entity: number,
  placed: PlacedFigure,
): boolean {
  for (let at = placed.first - 1; at > Math.max(0, placed.first - SUBJECT_REACH); at--) {
    const other = view.mentionAt[at];
    if (!other || other.first !== at) continue;
    const mention = view.mentionAt[at - 2];
    if (!mention || !grammar.coordinators.has(view.words[at - 1] ?? "")) continue;
    if (mention.entity !== entity && other.entity !== entity) continue;
    if (!isGoverned(view, mention, grammar)) return true;
  }
  return false;
}

/** Whether the clause tells who asks for a sentence or a fine, or gives it: they do not bear it. */
function isImposed(
  { view, clauses, grammar }: Setting,
  index: number,
  placed: PlacedFigure,
  role: Role,
): boolean {
  if (role !== "term" && role !== "fine") return false;
  for (let at = Math.max(0, placed.first - SUBJECT_REACH); at < placed.first; at++) {
    if (clauses.clauseAt[at] !== index || !grammar.imposing.has(view.words[at] ?? "")) continue;
    if (!grammar.passives.has(view.words[at - 1] ?? "")) return true;
  }
  return false;
}

/** "28 % de ses ventes": the part of something that is somebody's. */
function hasPossessive({ view, grammar }: Setting, placed: PlacedFigure): boolean {
  return [1, 2].some((step) => grammar.possessives.has(view.words[placed.last + step] ?? ""));
}

/** Whether a subject of this type can have a figure of this role: only towns have inhabitants, only people an age. */
function mayHave(role: Role, type: EntityType): boolean {
  if (role === "inhabitants") return type === "place";
  return role === "age" ? type === "person" : true;
}

/**
 * Whether a role's cue is the subject itself, or its figure is ("300 postes seront supprimés"), not something that
 * another subject does: "Villagers have raised £9,000" is nobody else's.
 */
function headsClause(
  clauses: Clauses,
  index: number,
  role: RoleFound,
  placed: PlacedFigure,
): boolean {
  const start = clauses.clauses[index]?.start ?? 0;
  if (role.cue === null || role.cue.first - start > HEAD) return false;
  return role.form !== "verb" || role.cue.first >= placed.last;
}
