import { addFound, f1, noneFound, precision, recall, type Found, type Share } from "./counts.ts";
import type { Score } from "./score.ts";

const decimals = (value: number): string => value.toFixed(3);

const foundLine = (name: string, found: Found): string =>
  `  ${name.padEnd(24)} F1 ${decimals(f1(found))}  P ${decimals(precision(found))}  R ${decimals(recall(found))}  (${found.right} right, ${found.extra} extra, ${found.missed} missed)`;

const shareLine = (name: string, { right, of }: Share): string =>
  `  ${name.padEnd(24)} ${of === 0 ? "–" : decimals(right / of)}  (${right} of ${of})`;

/** A score in lines. */
export function scoreReport(title: string, score: Score): string {
  const { entities } = score;
  const p = entities.precision / (entities.found || 1);
  const r = entities.recall / (entities.wanted || 1);
  const typed = noneFound();
  for (const found of score.byType.values()) addFound(typed, found);
  const types = [...score.byType].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    `${title}: ${score.articles} articles${score.failed > 0 ? `, ${score.failed} failed` : ""}`,
    shareLine("blocks kept", score.blocks),
    ...types.map(([type, found]) => foundLine(`names: ${type}`, found)),
    foundLine("names, with their type", typed),
    foundLine("names, whatever type", score.spans),
    `  ${"entities (B³)".padEnd(24)} F1 ${decimals(p + r === 0 ? 0 : (2 * p * r) / (p + r))}  P ${decimals(p)}  R ${decimals(r)}`,
    foundLine("figures", score.figures),
    foundLine("figures, touching", score.touching),
    shareLine("kinds of figures found", score.kinds),
    shareLine("values of figures found", score.values),
    shareLine("units of figures found", score.units),
    foundLine("qualifiers", score.qualifiers),
    foundLine("figure, role", score.roles),
    foundLine("figure, role, owner", score.owned),
    foundLine("figure, owner", score.owners),
    foundLine("figure, period", score.periods),
    foundLine("figure, not as a fact", score.modes),
    shareLine("dates made absolute", score.resolved),
    `  ${"summary, characters".padEnd(24)} F1 ${decimals(score.summary / (score.articles || 1))} (mean of articles)`,
    shareLine("summary sentences", score.sentences),
    "",
  ].join("\n");
}

/** What is left to find where names, figures and roles are given. */
export const givenReport = (title: string, score: Score): string =>
  [
    `${title}: ${score.articles} articles, names, figures and roles given`,
    foundLine("figure, role, owner", score.owned),
    foundLine("figure, owner", score.owners),
    foundLine("figure, period", score.periods),
    "",
  ].join("\n");

/** A score as plain numbers, for programs. */
export function scoreNumbers(score: Score): Record<string, unknown> {
  const { misses: _misses, byType, ...rest } = score;
  return { ...rest, byType: Object.fromEntries(byType) };
}
