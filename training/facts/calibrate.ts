/** How often facts are right by what speaks for them: measured on articles whose roles others' weights have said. */
import type { CorpusDocument } from "../../corpus/tools/document/types.ts";
import { ownerSurfaces } from "../../corpus/tools/document/surfaces.ts";
import { findEntities } from "../../lib/core/entities/entities.ts";
import { relate, scoredRoles } from "../../lib/core/facts/relate.ts";
import type { Weights } from "../../lib/core/facts/scorer/weigh.ts";
import { findFigures } from "../../lib/core/figures/figures.ts";
import { segment } from "../../lib/core/text/segment.ts";

/** A fact: what speaks for it, and whether its role and its owner are right. */
export interface Outcome {
  evidence: number;
  right: boolean;
}

/** Points of the map: fewer facts than this do not make one. */
const FEWEST = 25;

/** The facts of an article, with the marks held against them. Facts of doubtful figures are left out. */
export function outcomesOf(document: CorpusDocument, weights: Weights): Outcome[] {
  const { text, blocks, lang, meta } = document;
  const segmented = segment(text, blocks, lang);
  const entities = findEntities(segmented, { title: meta.title, model: null });
  const figures = findFigures(segmented, { publishedTime: meta.date });
  const { facts } = relate(segmented, entities, figures, {
    findRoles: scoredRoles(weights, 1),
    title: meta.title,
    publishedTime: meta.date,
    calibrate: (evidence) => evidence,
  });
  return facts.flatMap(({ property, subject, confidence, figures: said }) => {
    const figure = figures[said[0] ?? -1];
    const marks = document.figures.filter(
      ({ start, end }) => figure && start < figure.end && figure.start < end,
    );
    if (marks.some(({ doubtful }) => doubtful)) return [];
    const mark = marks.find(({ start, end }) => start === figure?.start && end === figure.end);
    const names = (subject === null ? [] : (entities[subject]?.mentions ?? [])).map((one) =>
      plain(one.text),
    );
    const wanted =
      mark === undefined || mark.owner === null
        ? null
        : ownerSurfaces(document, mark.owner).map(plain);
    const owned =
      wanted === null ? subject === null : names.some((surface) => wanted.includes(surface));
    return [{ evidence: confidence, right: mark?.role === property && owned }];
  });
}

const plain = (text: string): string =>
  text
    .replaceAll(/[’']/gu, "'")
    .replaceAll(/[\s\u00A0\u202F]+/gu, " ")
    .toLowerCase();

/** Isotonic regression (pool adjacent violators): points of a rising line from evidence to the share of right facts. */
export function isotonic(outcomes: readonly Outcome[]): [number, number][] {
  const pools: { evidence: number; right: number; count: number }[] = [];
  for (const { evidence, right } of outcomes.toSorted((a, b) => a.evidence - b.evidence)) {
    pools.push({ evidence, right: right ? 1 : 0, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before) break;
      const falls = before.right / before.count > last.right / last.count;
      if (!falls && before.count >= FEWEST) break;
      before.evidence =
        (before.evidence * before.count + last.evidence * last.count) / (before.count + last.count);
      before.right += last.right;
      before.count += last.count;
      pools.pop();
    }
  }
  let least = 0;
  return pools.map(({ evidence, right, count }) => {
    // One more of each: few facts prove nothing for certain.
    least = Math.max(least, (right + 1) / (count + 2));
    return [Math.round(evidence * 1000) / 1000, Math.round(least * 1000) / 1000];
  });
}
