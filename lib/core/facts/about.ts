import type { Role } from "../reading.ts";
import { isCueVerb, isVerb } from "./clause.ts";
import { typeOf, type Referent } from "./discourse.ts";
import type { RoleFound } from "./role.ts";
import { COMPANY_ROLES, GIVEN_ROLES } from "./roles.ts";
import { isGoverned, type Setting, type Subject } from "./setting.ts";
import { describedAt } from "./subject.ts";
import { isShared, subjectOwner } from "./subject-owner.ts";
import type { PlacedFigure, PlacedMention } from "./view.ts";

/** Tokens that an apposition, or what follows a cue, is looked for in. */
const REACH = 30;
/** Tokens behind a figure in which the one who gets it is looked for. */
const BEHIND = 8;

/** What each rule says whose a figure is, the most certain rule first; null where it says nothing. */
export function proposeOwners(
  setting: Setting,
  subjects: readonly Subject[],
  placed: PlacedFigure,
  role: RoleFound | null,
): (Referent | null)[] {
  const objects = role?.owner === "object";
  return [
    rankedOwner(setting, placed),
    bracketOwner(setting, placed),
    listedOwner(setting, role),
    haverOwner(setting, subjects, placed),
    complementOwner(setting, placed, role),
    role?.role === "founded" ? foundedOwner(setting, placed, role) : null,
    role && objects ? objectOwner(setting, subjects, placed, role) : null,
    role?.role === "subsidy" ? recipient(setting, placed) : null,
    appositionOwner(setting, placed),
    objects ? null : subjectOwner(setting, subjects, placed, role),
    role && COMPANY_ROLES.has(role.role) ? hostOwner(setting, placed) : null,
  ];
}

/** "Acme (400 M€, 350 salariés)": the name just before the bracket. */
function bracketOwner({ view }: Setting, placed: PlacedFigure): Referent | null {
  const bracket = view.brackets[view.bracketAt[placed.first] ?? -1];
  if (!bracket) return null;
  const name = view.mentionAt[bracket.open - 1];
  return name ? referent(name, 0.95) : null;
}

/** "2. Nia Holt": the number of a list of results, which ends what was taken for a sentence, is the next name's. */
function rankedOwner({ view, following }: Setting, placed: PlacedFigure): Referent | null {
  if (placed.figure.kind !== "rank" || following === null) return null;
  if (placed.last < view.words.length - 1 || /[\p{L}\p{N}]/u.test(view.words[placed.last] ?? "."))
    return null;
  const opens = [undefined, ",", ";", ":"].includes(view.words[placed.first - 1]);
  const name = following.mentionAt[0];
  return opens && name ? referent(name, 0.95) : null;
}

/** "le chiffre d'affaires d'Acme", "350 employees at Acme", "Acme's revenue", "Acme revenue". */
function complementOwner(
  setting: Setting,
  placed: PlacedFigure,
  role: RoleFound | null,
): Referent | null {
  const { view, grammar } = setting;
  const places: { first: number; last: number }[] = [];
  // "20 % d'Acme" is the holder's, not Acme's.
  if (role?.role === "stake" || role?.role === "share") return null;
  // "une subvention de la région", "l'amende de la CNIL": the giver's, who is not the one it is about.
  if (role && GIVEN_ROLES.has(role.role)) return null;
  if (role?.cue && isNounCue(role)) places.push(role.cue);
  if (role && !places.some(({ first }) => first >= placed.first && first < placed.last))
    places.push(placed);
  // "two riders of Velodan": things and people counted say by "of" whose they are.
  if (!role && (placed.figure.kind === "count" || placed.figure.kind === "people"))
    places.push(placed);
  for (const { first, last } of places) {
    if (grammar.genitives.has(view.words[last] ?? "")) {
      const name = complement(setting, last + 1);
      if (name) return referent(name, 0.93);
    }
    for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
      const mention = view.mentionAt[at];
      if (!mention) {
        if (!grammar.epithets.has(view.words[at] ?? "")) break;
        continue;
      }
      const possessive =
        /'s?$/u.test(view.words[mention.last - 1] ?? "") || view.words[mention.last] === "'";
      if (possessive || (at === first - 1 && grammar.nounCompounds)) return referent(mention, 0.93);
      break;
    }
  }
  return null;
}

/** "Acme a versé 3 M€, Bolt 2 M€": in a list that shares its verb, each figure is its own name's or nobody's. */
function listedOwner({ view }: Setting, role: RoleFound | null): Referent | null {
  const from = role?.listedFrom;
  if (from === undefined) return null;
  for (let at = from; view.words[at] !== undefined && !view.figureAt[at]; at++) {
    const mention = view.mentionAt[at];
    if (mention) return referent(mention, 0.85);
  }
  return null;
}

/** "une dette de 3 M€ que la société cachait", "the £3m debt that Acme had": whose verb the figure is the object of. */
function haverOwner(
  setting: Setting,
  subjects: readonly Subject[],
  placed: PlacedFigure,
): Referent | null {
  const { view, grammar } = setting;
  if (!grammar.complementisers.has(view.words[placed.last] ?? "")) return null;
  const mention = view.mentionAt[placed.last + 1];
  if (mention) return referent(mention, 0.88);
  const subject = describedAt(setting, placed.last + 1, subjects);
  return subject?.kind === "entity" ? { entity: subject.entity, score: subject.score } : null;
}

/** "Nia Holt, who founded Acme in 2009": the year is the company's, not the founder's. */
function foundedOwner(
  { view, grammar }: Setting,
  placed: PlacedFigure,
  { cue }: RoleFound,
): Referent | null {
  for (let at = cue?.last ?? placed.first; at < placed.first; at++) {
    const mention = view.mentionAt[at];
    if (!mention) continue;
    return isGoverned(view, mention, grammar) ? null : referent(mention, 0.9);
  }
  return null;
}

function isNounCue(role: RoleFound): boolean {
  return role.form === "noun" || role.form === "unit";
}

/** The name that "of" leads to: at once, or behind its kind ("du groupe Acme"). */
function complement({ view, grammar }: Setting, from: number): PlacedMention | undefined {
  for (let at = from; at < from + 4; at++) {
    const mention = view.mentionAt[at];
    if (mention) return mention;
    const word = view.words[at] ?? "";
    const passes = grammar.determiners.has(word) || grammar.descriptions.has(word);
    if (!passes && at > from) return undefined;
    if (!passes && !/\p{L}/u.test(word)) return undefined;
  }
  return undefined;
}

/** "fined Acme £4m", "une amende de 4 M€ à Acme", "Acme condamné à 4 M€". */
function objectOwner(
  setting: Setting,
  subjects: readonly Subject[],
  placed: PlacedFigure,
  role: RoleFound,
): Referent | null {
  const { view, grammar } = setting;
  const { cue } = role;
  if (!cue) return null;
  const before = view.mentionAt[cue.first - 1];
  for (let at = cue.last; at < placed.first; at++) {
    const mention = view.mentionAt[at];
    if (mention && !isGoverned(view, mention, grammar)) return referent(mention, 0.9);
  }
  const given = recipient(setting, placed) ?? objectBefore(setting, placed);
  if (given) return given;
  // A fine on its own ("Acme écope d'une amende"), or a passive ("Acme was fined"), is the subject's.
  if (before) return referent(before, 0.85);
  const passive = cue.first > 0 && grammar.auxiliaries.has(view.words[cue.first - 1] ?? "");
  if (!passive && !isNounCue(role)) return null;
  const subject = subjects[setting.clauses.clauseAt[placed.first] ?? 0];
  return subject?.kind === "entity"
    ? { entity: subject.entity, score: subject.score * 0.85 }
    : null;
}

/** "inflige à Acme une amende", "condamne Acme à verser": the one it is done to, named before the sum. */
function objectBefore({ view, grammar, clauses }: Setting, placed: PlacedFigure): Referent | null {
  const clause = clauses.clauseAt[placed.first] ?? 0;
  const start = clauses.clauses[clause]?.start ?? 0;
  for (let at = placed.first - 1; at >= Math.max(start + 2, placed.first - BEHIND); at--) {
    const mention = view.mentionAt[at];
    if (!mention || clauses.clauseAt[at] !== clause) continue;
    if (grammar.datives.has(view.words[mention.first - 1] ?? "")) return referent(mention, 0.88);
    const before = mention.first - 1;
    if (isVerb(view, before, grammar) || isCueVerb(view, before)) return referent(mention, 0.85);
    return null;
  }
  return null;
}

/** "une amende de 4 M€ à Acme": the one who gets it. A place there is only where. */
function recipient(setting: Setting, placed: PlacedFigure): Referent | null {
  return governedBehind(setting, placed, setting.grammar.datives);
}

/** "300 emplois supprimés chez Acme": where it happens, when the clause has no other owner. */
function hostOwner(setting: Setting, placed: PlacedFigure): Referent | null {
  return governedBehind(setting, placed, setting.grammar.hosts);
}

function governedBehind(
  { view, clauses, entities }: Setting,
  placed: PlacedFigure,
  prepositions: ReadonlySet<string>,
): Referent | null {
  const end = Math.min(view.words.length, placed.last + BEHIND);
  for (let at = placed.last; at < end; at++) {
    if (clauses.clauseAt[at] !== clauses.clauseAt[placed.first]) return null;
    const mention = view.mentionAt[at];
    if (!mention || typeOf(entities, mention.entity) === "place") continue;
    if (prepositions.has(view.words[mention.first - 1] ?? "")) return referent(mention, 0.88);
  }
  return null;
}

/** "Acme, réseau de 150 entreprises, …": what a comma sets behind a name speaks of it. */
function appositionOwner(setting: Setting, placed: PlacedFigure): Referent | null {
  const { view, grammar, clauses } = setting;
  const bracket = view.bracketAt[placed.first];
  let at = placed.first - 1;
  for (; at > Math.max(0, placed.first - REACH); at--) {
    const word = view.words[at] ?? "";
    if (view.bracketAt[at] !== bracket) return null;
    if (word === "," && !view.mentionAt[at] && !view.figureAt[at]) break;
    if (clauses.clauseAt[at] !== clauses.clauseAt[placed.first]) return null;
    if (view.mentionAt[at] || isVerb(view, at, grammar) || grammar.pronouns.has(word)) return null;
  }
  if (view.words[at] !== ",") return null;
  const name = view.mentionAt[at - 1];
  if (!name) return null;
  const first = view.words[at + 1] ?? "";
  // "à Lorme, une ville de 8 000 habitants": what is said is of the name's own kind.
  const kind = grammar.descriptions.get(view.words[at + 2] ?? "");
  const determined = grammar.indefinite.has(first) || grammar.definite.has(first);
  if (determined && kind === typeOf(setting.entities, name.entity)) return referent(name, 0.9);
  if (isGoverned(view, name, grammar) || isShared(setting, name.entity, placed)) return null;
  if (grammar.prepositions.has(first) && !view.figureAt[at + 1]) return null;
  if (grammar.coordinators.has(first) || grammar.determiners.has(first)) return null;
  return referent(name, 0.88);
}

/** A person's company's figures are the company's, where the text names it. */
export function companyOf({ entities, leaders }: Setting, found: Referent, role: Role): Referent {
  if (!COMPANY_ROLES.has(role)) return found;
  if (typeOf(entities, found.entity) !== "person") return found;
  const company = leaders.get(found.entity);
  return company === undefined ? found : { entity: company, score: Math.min(found.score, 0.85) };
}

function referent(mention: PlacedMention, score: number): Referent {
  return { entity: mention.entity, score };
}
