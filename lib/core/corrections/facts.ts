/**
 * Applies what a person says about the facts of one article over what was found.
 *
 * Corrections are applied in the order they were made. What the contract of the Reading has room for is written into its
 * figures and facts; the rest (a measure in own words, an owner that is no name of the article, marks) stands beside them.
 */
import { admits } from "../facts/roles.ts";
import type { Entity, Fact, Figure } from "../reading.ts";
import type { Segmented } from "../text/segmented.ts";
import { addFact } from "./added.ts";
import type { ByHand, FactCorrection, HandFact, HandQuote, Owner } from "./by-hand.ts";
import { draftOf, note, setMeasure, setOwner, type Bench, type Draft } from "./drafts.ts";
import { findName } from "./names.ts";
import { figureFinder, passageFinder, sentenceFinder } from "./places.ts";

/** A fact that a person doubts is surer than none, and less sure than any that is shown as sure. */
const DOUBTED = 0.1;

/** What facts are made of, before and after they were related. */
export interface Related {
  figures: readonly Figure[];
  facts: readonly Fact[];
}

type About = Extract<FactCorrection, { of: object }>;

/**
 * @param found the figures as they were before they were related, parallel to `related.figures`
 * @returns figures and facts as corrected, and what came of each correction
 */
export function correctFacts(
  found: readonly Figure[],
  related: Related,
  corrections: readonly FactCorrection[],
  { segmented, entities }: { segmented: Segmented; entities: readonly Entity[] },
): { figures: Figure[]; facts: Fact[]; byHand: ByHand } {
  const figures = related.figures.map((figure) => ({ ...figure }));
  const facts = related.facts.map((fact): Fact => ({ ...fact, figures: [...fact.figures] }));
  const bench: Bench = {
    found,
    figures,
    facts,
    drafts: new Map(),
    sentenceOf: sentenceFinder(segmented),
    ownerOf: (owner) => ownerOf(owner, entities),
  };
  const figureOf = figureFinder(segmented, found);
  const passageOf = passageFinder(segmented.text);
  const added: Draft[] = [];
  const quotes: HandQuote[] = [];
  const verdicts = corrections.map((correction, index) => {
    if ("of" in correction) {
      const at = figureOf(correction.of);
      const figure = at === null ? undefined : figures[at];
      if (at === null || !figure) return { correction, span: null, fits: true };
      const { start, end } = figure;
      return { correction, span: { start, end }, fits: say(bench, at, correction, index) };
    }
    const span = passageOf(correction.at);
    if (!span) return { correction, span, fits: true };
    if (correction.kind === "quote") {
      quotes.push({ ...span, speaker: bench.ownerOf(correction.speaker), correction: index });
    } else {
      const draft = addFact(bench, span, correction, index);
      if (draft.figures.length === 0) added.push(draft);
    }
    return { correction, span, fits: true };
  });
  const drafts = [...new Set(bench.drafts.values()), ...added];
  const kept = settle(drafts, facts, figures);
  return {
    figures,
    facts: kept,
    byHand: {
      verdicts,
      facts: drafts
        .filter(({ corrections: own }) => own.length > 0)
        .map((draft) => handFact(draft, kept, figures)),
      quotes: quotes.toSorted((a, b) => a.start - b.start),
    },
  };
}

/** Says one thing about the fact of a figure. @returns whether it can be said of it */
function say(bench: Bench, at: number, correction: About, index: number): boolean {
  const draft = draftOf(bench, at);
  const own = draft.figures.flatMap((place) => bench.figures[place] ?? []);
  switch (correction.kind) {
    case "measure":
      if (!setMeasure(bench, draft, correction.measure)) return false;
      note(draft, index, "measure");
      return true;
    case "owner":
      setOwner(bench, draft, correction.owner);
      note(draft, index, "owner");
      return true;
    case "value": {
      const { value } = correction;
      if (draft.role !== null && !admits(draft.role, value.kind)) return false;
      for (const figure of own) {
        delete figure.upper;
        delete figure.qualifier;
        delete figure.resolved;
        Object.assign(figure, value);
      }
      draft.typed = correction.typed;
      note(draft, index, "value");
      return true;
    }
    case "period":
      for (const figure of own) {
        if (correction.period === null) delete figure.period;
        else figure.period = correction.period;
      }
      note(draft, index, "period");
      return true;
    case "strike":
      setMeasure(bench, draft, null);
      setOwner(bench, draft, null);
      note(draft, index, "struck");
      return true;
    case "mark":
      draft.mark = correction.as;
      draft.corrections.push(index);
      return true;
  }
}

/** A name of the article by its key, or as it was typed; a name that was there once is still said. */
function ownerOf(owner: Owner, entities: readonly Entity[]): number | string | null {
  if (owner === null) return null;
  const key = typeof owner === "string" ? { name: owner, type: null } : owner;
  const entity = findName(entities, key);
  return entity ? entities.indexOf(entity) : key.name;
}

/** The facts that stand in the Reading: those that nobody said anything about, and those of the drafts; in text order. */
function settle(
  drafts: readonly Draft[],
  facts: readonly Fact[],
  figures: readonly Figure[],
): Fact[] {
  const touched = new Set(drafts.flatMap((draft) => draft.figures));
  const told = drafts.flatMap((draft) => {
    const { told: fact, mark, corrections } = draft;
    if (!fact || corrections.length === 0) return fact ?? [];
    // Who corrects one thing of a fact, or checks it, has seen the rest.
    fact.confidence = mark === "doubtful" ? Math.min(fact.confidence, DOUBTED) : 1;
    return fact;
  });
  const before = new Set(facts);
  const untouched = facts.filter((fact) => !fact.figures.some((at) => touched.has(at)));
  if (told.every((fact) => before.has(fact))) {
    const still = new Set([...untouched, ...told]);
    return facts.filter((fact) => still.has(fact));
  }
  const place = (fact: Fact): number => figures[fact.figures[0] ?? -1]?.start ?? 0;
  return [...untouched, ...told].toSorted((a, b) => place(a) - place(b));
}

function handFact(draft: Draft, facts: readonly Fact[], figures: readonly Figure[]): HandFact {
  const { told, ...rest } = draft;
  const fact = told ? facts.indexOf(told) : -1;
  const figure = figures[draft.figures[0] ?? -1] ?? draft.figure;
  return { ...rest, fact: fact < 0 ? null : fact, figure };
}
