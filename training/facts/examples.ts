/** Figures of the corpus as the scorer of roles learns from them: candidates, the right one, and where they stand. */
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { findEntities } from "../../lib/core/entities/entities.ts";
import { splitClauses } from "../../lib/core/facts/clause.ts";
import { languageOf } from "../../lib/core/facts/languages.ts";
import { rolesByRule } from "../../lib/core/facts/relate.ts";
import { candidatesOf, type Candidates } from "../../lib/core/facts/scorer/candidates.ts";
import type { Scene } from "../../lib/core/facts/scorer/context.ts";
import { createTold, remember } from "../../lib/core/facts/scorer/told.ts";
import { viewSentences } from "../../lib/core/facts/view.ts";
import { findFigures } from "../../lib/core/figures/figures.ts";
import type { Role, Span } from "../../lib/core/reading.ts";
import { segment } from "../../lib/core/text/segment.ts";

export interface Example extends Candidates, Span {
  lang: string;
  /** The right role, or null for none; undefined where a careful reader could say either. */
  gold: Role | null | undefined;
  /** Index of the right candidate; -1 where the right role is no candidate or is not known. */
  right: number;
  /** What the rules say. */
  rule: Role | null;
  ruleScore: number;
}

export interface Article {
  document: CorpusDocument;
  lang: string;
  examples: Example[];
  /** Roles of figures that were not found as they are marked. */
  lost: number;
}

/** @param says the role that a figure is remembered with; without it, the right one */
export function articleOf(
  document: CorpusDocument,
  says?: (example: Example) => Role | null,
): Article {
  const { text, blocks, lang, meta } = document;
  const language = languageOf(lang);
  if (!language) throw new Error(`nothing is known of ${lang}`);
  const segmented = segment(text, blocks, lang);
  const entities = findEntities(segmented, { title: meta.title, model: null });
  const figures = findFigures(segmented, { publishedTime: meta.date });
  const { grammar } = language;
  const told = createTold();
  const examples: Example[] = [];
  for (const view of viewSentences(segmented, entities, figures, language)) {
    const clauses = splitClauses(view, grammar);
    const roles = rolesByRule(view, clauses, grammar, entities);
    const scene: Scene = {
      view,
      clauses,
      grammar,
      entities,
      roles,
      told,
    };
    told.sentence++;
    for (const [i, placed] of view.figures.entries()) {
      const { figure } = placed;
      const found = candidatesOf(scene, i);
      const gold = goldOf(document, figure);
      const example: Example = {
        ...found,
        lang,
        start: figure.start,
        end: figure.end,
        gold,
        right: gold === undefined ? -1 : found.candidates.findIndex(({ role }) => role === gold),
        rule: roles[i]?.role ?? null,
        ruleScore: roles[i]?.score ?? 0,
      };
      examples.push(example);
      remember(told, placed, says ? says(example) : (gold ?? null));
    }
  }
  const marked = document.figures.filter(
    ({ kind, role, doubtful }) => kind !== "none" && role !== null && !doubtful,
  );
  const lost = marked.filter((mark) => !figures.some((figure) => same(mark, figure))).length;
  return { document, lang, examples, lost };
}

function goldOf({ figures }: CorpusDocument, figure: Span): Role | null | undefined {
  const marks = figures.filter(({ start, end }) => start < figure.end && figure.start < end);
  const exact = marks.find((mark) => same(mark, figure) && mark.kind !== "none");
  if (exact) return exact.doubtful ? undefined : exact.role;
  return marks.some(({ doubtful }) => doubtful) ? undefined : null;
}

const same = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;
