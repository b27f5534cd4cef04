import type { Entity, Fact, Figure } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { ownerOf } from "./about.ts";
import { splitClauses, type Clauses } from "./clause.ts";
import { createDiscourse, findLeaders, typeOf, type Referent } from "./discourse.ts";
import type { Grammar } from "./grammar.ts";
import { joinFacts } from "./join.ts";
import { languageOf } from "./languages.ts";
import { modeOf } from "./mode.ts";
import { roleByPattern, type Roles } from "./pattern.ts";
import { periodOf } from "./period.ts";
import { roleByCue, type RoleFound } from "./role.ts";
import { admits, OWNERLESS_ROLES } from "./roles.ts";
import { coordinatedSubjects, findSubjects, type Setting } from "./subject.ts";
import { viewSentences, type PlacedFigure, type SentenceView } from "./view.ts";

/** What a fact without an owner is worth, where it ought to have one. */
const NO_OWNER = 0.8;
const NO_OWNER_NEEDED = 0.95;

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
): { figures: Figure[]; facts: Fact[] } {
  const related: Figure[] = figures.map((figure) => ({ ...figure }));
  const language = languageOf(segmented.lang);
  if (!language || figures.length === 0) return { figures: related, facts: [] };
  const { grammar, cues } = language;

  const views = viewSentences(segmented, entities, figures, cues);
  const discourse = createDiscourse(entities);
  const leaders = findLeaders(views, entities, grammar);
  const facts: Fact[] = [];
  for (const view of views) {
    const clauses = splitClauses(view, grammar);
    const setting: Setting = { view, clauses, grammar, entities, discourse, leaders };
    const subjects = findSubjects(setting);
    const roles = rolesOf(view, clauses, grammar, entities);
    for (const [i, placed] of view.figures.entries()) {
      const found = roles[i] ?? null;
      const figure = related[placed.index];
      if (!figure || (!found && placed.figure.kind === "date")) continue;
      const owner = ownerOf(setting, subjects, placed, found);
      if (owner) figure.about = owner.entity;
      if (!found) continue;
      figure.role = found.role;
      if (found.role === "growth") sign(figure, found.sign);
      const period = periodOf(view, i, roles, clauses, grammar);
      if (period !== undefined) figure.period = period;
      facts.push({
        subject: owner?.entity ?? null,
        property: found.role,
        figures: [placed.index],
        mode: modeOf(view, placed, clauses, grammar),
        sentence: { start: view.sentence.start, end: view.sentence.end },
        confidence: certainty(found, owner),
      });
    }
    discourse.next(
      coordinatedSubjects(
        setting,
        subjects.find(({ kind }) => kind === "entity") ?? { kind: "none" },
      ),
      view,
    );
  }
  return { figures: related, facts: joinFacts(facts, related) };
}

function rolesOf(
  view: SentenceView,
  clauses: Clauses,
  grammar: Grammar,
  entities: readonly Entity[],
): Roles {
  const roles: Roles = view.figures.map((placed) => roleByCue(view, placed, clauses, grammar));
  roleByPattern(view, roles, clauses, grammar, (entity, type) => typeOf(entities, entity) === type);
  return roles.map((role, i) => role ?? shareOf(view, view.figures[i], grammar));
}

/** "40 % des Français": a part of something, where nothing else says what. */
function shareOf(
  view: SentenceView,
  placed: PlacedFigure | undefined,
  grammar: Grammar,
): RoleFound | null {
  if (!placed || placed.figure.kind !== "percentage" || !admits("share", placed.figure.kind))
    return null;
  const next = view.words[placed.last] ?? "";
  if (!grammar.genitives.has(next) || !/\p{L}/u.test(view.words[placed.last + 1] ?? ""))
    return null;
  return { role: "share", score: 0.75, sign: 1, owner: "subject", cue: null };
}

function sign(figure: Figure, direction: 1 | -1): void {
  if (direction > 0) return;
  if (typeof figure.value === "number" && figure.value > 0) figure.value = -figure.value;
  if (typeof figure.upper === "number" && figure.upper > 0) figure.upper = -figure.upper;
}

/** How sure a fact is: of its role and of its owner together. */
function certainty(found: RoleFound, owner: Referent | null): number {
  const whose = owner
    ? 0.5 + 0.5 * owner.score
    : OWNERLESS_ROLES.has(found.role)
      ? NO_OWNER_NEEDED
      : NO_OWNER;
  return Math.round(found.score * whose * 100) / 100;
}
