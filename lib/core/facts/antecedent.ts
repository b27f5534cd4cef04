import { typeOf } from "./discourse.ts";
import { isGoverned, subjectNamed, weaker, type Setting, type Subject } from "./setting.ts";
import type { PlacedMention } from "./view.ts";

/** Words before a relative pronoun in which its antecedent is looked for. */
const ANTECEDENT_REACH = 6;
/** Tokens of an apposition between its comma and the place it names. */
const APPOSITION_REACH = 8;

/** What a relative pronoun stands for: the name, or the description, just before it. */
export function antecedent(setting: Setting, start: number, parent: Subject): Subject {
  const { view, grammar, entities, leaders } = setting;
  let at = start - 1;
  while (at >= 0 && [",", ")"].includes(view.words[at] ?? "")) {
    const bracket =
      view.words[at] === ")" ? view.brackets[view.bracketAt[at - 1] ?? -1] : undefined;
    at = bracket?.close === at ? bracket.open - 1 : at - 1;
  }
  const mention = view.mentionAt[at];
  // "Acme, a fund based in Leeds, which owns": the relative goes on with the name, not with where it is.
  const holder =
    mention && typeOf(entities, mention.entity) === "place" && isGoverned(view, mention, grammar)
      ? explainedName(setting, mention.first - 1)
      : null;
  if (holder) return subjectNamed(holder, 0.88);
  // "a maker from Leeds, who": nobody is a town.
  const misfits =
    mention &&
    grammar.relativePersons.has(view.words[start] ?? "") &&
    typeOf(entities, mention.entity) === "place";
  if (misfits) return weaker(parent, 0.75);
  if (mention && !(isGoverned(view, mention, grammar) && view.words[start - 1] !== ",")) {
    const owner = leaders.get(mention.entity);
    const company =
      grammar.relativeGenitives.has(view.words[start] ?? "") &&
      typeOf(entities, mention.entity) === "person" &&
      [1, 2].some(
        (step) => grammar.descriptions.get(view.words[start + step] ?? "") === "organisation",
      );
    return company && owner !== undefined
      ? { kind: "entity", entity: owner, score: 0.85 }
      : subjectNamed(mention, 0.95);
  }
  for (let i = at; i > Math.max(-1, at - ANTECEDENT_REACH); i--) {
    const word = view.words[i] ?? "";
    if (grammar.prepositions.has(word) || word === ",") break;
    const type = grammar.descriptions.get(view.words[i + 1] ?? "");
    if (grammar.definite.has(word) && type) {
      const referent = setting.discourse.refer([type]);
      if (referent) return { kind: "entity", ...referent };
    }
  }
  const apposed = apposedName(setting, at);
  if (apposed) return subjectNamed(apposed, 0.88);
  // "lance un projet qui coûtera 4 M€": a thing of the subject's.
  return weaker(parent, 0.75);
}

/** "Acme, a fund based in …": the name before the comma of an apposition that a determiner opens. */
function explainedName({ view, grammar }: Setting, end: number): PlacedMention | null {
  for (let at = end; at > Math.max(0, end - APPOSITION_REACH); at--) {
    if (view.mentionAt[at] || view.figureAt[at]) return null;
    if (view.words[at] !== ",") continue;
    return grammar.determiners.has(view.words[at + 1] ?? "")
      ? (view.mentionAt[at - 1] ?? null)
      : null;
  }
  return null;
}

/** "Jeanne Roux, a farmer who …": the name that the words before a relative explain. */
function apposedName({ view }: Setting, end: number): PlacedMention | null {
  for (let at = end; at > Math.max(0, end - ANTECEDENT_REACH); at--) {
    if (view.mentionAt[at] || view.figureAt[at]) return null;
    if (view.words[at] === ",") return view.mentionAt[at - 1] ?? null;
  }
  return null;
}
