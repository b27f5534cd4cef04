import { relate, rolesByRule, type FindRoles } from "../../../lib/core/facts/relate.ts";
import type { RoleFound } from "../../../lib/core/facts/role.ts";
import type { SentenceView, PlacedFigure } from "../../../lib/core/facts/view.ts";
import type { Entity, Figure, Role } from "../../../lib/core/reading.ts";
import { segment } from "../../../lib/core/text/segment.ts";
import type { Segmented } from "../../../lib/core/text/segmented.ts";
import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { judgedReading } from "../score/judged.ts";
import { scoreArticle, type Score } from "../score/score.ts";

/** Tokens between a figure and a cue that can have said its role. */
const CUE_REACH = 12;

/** An article's marks as the stages before the facts would give them. */
export interface Given {
  segmented: Segmented;
  entities: Entity[];
  /** Without owner and period. */
  figures: Figure[];
  /** The marks that `figures` were made of, in their order. */
  marks: FigureMark[];
  findRoles: FindRoles;
}

/** Names, figures and roles as they are marked: what is left to find is whose and when. */
export function givenOf(document: CorpusDocument): Given {
  const { text, blocks, lang } = document;
  const marks = document.figures.filter(({ kind }) => kind !== "none");
  return {
    segmented: segment(text, blocks, lang),
    entities: document.entities.map(({ type, mentions }) => {
      const spans = mentions.flatMap((at) => document.names[at] ?? []);
      return {
        type,
        name: longest(spans.map((span) => span.text)),
        salience: 0.5,
        mentions: spans.map((span) => ({ start: span.start, end: span.end, text: span.text })),
      };
    }),
    figures: marks.map(figureOf),
    marks,
    findRoles: (view, clauses, grammar, entities) => {
      const found = rolesByRule(view, clauses, grammar, entities);
      return view.figures.map((placed, i) =>
        roleAs(view, placed, found[i] ?? null, marks[placed.index]?.role ?? null),
      );
    },
  };
}

/** Scores owners and periods alone: names, figures and roles are given as marked. */
export function scoreGiven(document: CorpusDocument): Score {
  const { segmented, entities, figures, findRoles } = givenOf(document);
  const related = relate(segmented, entities, figures, {
    findRoles,
    title: document.meta.title,
    publishedTime: document.meta.date,
  });
  const judged = judgedReading({ entities, ...related, summary: [] }, (span) => span);
  return scoreArticle(document, judged, document.blocks.length);
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), "");

function figureOf(mark: FigureMark): Figure {
  const { start, end, text, unit, value, upper, resolved, qualifier } = mark;
  return {
    start,
    end,
    text,
    kind: mark.kind === "none" ? "other" : mark.kind,
    value: value ?? resolved ?? "",
    unit,
    ...(upper === null ? {} : { upper }),
    ...(resolved === null ? {} : { resolved }),
    ...(qualifier === null ? {} : { qualifier }),
  };
}

/** The marked role, said by the cue nearest to the figure that can say it, where there is one. */
function roleAs(
  view: SentenceView,
  placed: PlacedFigure,
  found: RoleFound | null,
  role: Role | null,
): RoleFound | null {
  if (role === null) return null;
  if (found?.role === role) return found;
  let best: RoleFound | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const cue of view.cues) {
    const far = Math.max(placed.first - cue.last, cue.first - placed.last);
    const sense = cue.senses.find((one) => one.role === role);
    if (!sense || far >= nearest || far > CUE_REACH) continue;
    nearest = far;
    best = { role, score: 0.9, sign: 1, owner: sense.owner, cue, form: sense.form };
  }
  return best ?? { role, score: 0.9, sign: 1, owner: "subject", cue: null, form: null };
}
