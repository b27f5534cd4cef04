/** What facts are while corrections are applied to them, and what can be done to one. */
import { admits } from "../facts/roles.ts";
import type { Fact, Figure, Span } from "../reading.ts";
import type { HandFact, Measure, Owner } from "./by-hand.ts";

/** A fact while corrections are applied. */
export interface Draft extends Omit<HandFact, "fact" | "sentence"> {
  /** The fact as it is to stand in the Reading; null where it is to stand beside it, or not at all. */
  told: Fact | null;
  sentence: Span;
}

/** What corrections are worked on with. */
export interface Bench {
  found: readonly Figure[];
  figures: Figure[];
  facts: Fact[];
  /** By each of its figures. */
  drafts: Map<number, Draft>;
  sentenceOf: (span: Span) => Span;
  ownerOf: (owner: Owner) => number | string | null;
}

/** The draft of the fact that a figure belongs to. */
export function draftOf(bench: Bench, at: number): Draft {
  const known = bench.drafts.get(at);
  if (known) return known;
  const figure = bench.figures[at];
  if (!figure) throw new RangeError(`no figure ${at}`);
  const told = bench.facts.find((fact) => fact.figures.includes(at)) ?? null;
  const draft: Draft = {
    told,
    figures: told ? [...told.figures] : [at],
    figure,
    typed: null,
    role: told?.property ?? figure.role ?? null,
    words: null,
    owner: told?.subject ?? figure.about ?? null,
    mode: told?.mode ?? "stated",
    mark: null,
    said: [],
    corrections: [],
    sentence: told?.sentence ?? bench.sentenceOf(figure),
  };
  for (const index of draft.figures) bench.drafts.set(index, draft);
  return draft;
}

/** Notes that something of a fact is the person's own. */
export function note(draft: Draft, index: number, said: Draft["said"][number]): void {
  if (!draft.said.includes(said)) draft.said.push(said);
  draft.corrections.push(index);
}

/** Says what a fact measures. @returns false where its figures cannot measure that */
export function setMeasure(bench: Bench, draft: Draft, measure: Measure): boolean {
  const { figures, found } = bench;
  const role = measure && "role" in measure ? measure.role : null;
  if (role && draft.figures.some((at) => !admits(role, figures[at]?.kind ?? "other"))) return false;
  const wasGrowth = draft.role === "growth";
  draft.role = role;
  draft.words = measure && "words" in measure ? measure.words : null;
  draft.said = draft.said.filter((one) => one !== "struck");
  for (const at of draft.figures) {
    const figure = figures[at];
    if (!figure) continue;
    if (role) figure.role = role;
    else delete figure.role;
    // A fall has the sign of one as a growth only.
    const value = found[at]?.value;
    if (wasGrowth && role !== "growth" && value !== undefined && !draft.said.includes("value"))
      figure.value = value;
  }
  if (!role) draft.told = null;
  else if (draft.told) draft.told.property = role;
  else {
    draft.told = {
      subject: typeof draft.owner === "number" ? draft.owner : null,
      property: role,
      figures: draft.figures,
      mode: draft.mode,
      sentence: draft.sentence,
      confidence: 1,
    };
  }
  return true;
}

/** Says whose a fact is. */
export function setOwner(bench: Bench, draft: Draft, owner: Owner): void {
  draft.owner = bench.ownerOf(owner);
  const entity = typeof draft.owner === "number" ? draft.owner : null;
  if (draft.told) draft.told.subject = entity;
  for (const at of draft.figures) {
    const figure = bench.figures[at];
    if (!figure) continue;
    if (entity === null) delete figure.about;
    else figure.about = entity;
  }
}
