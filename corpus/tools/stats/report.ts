import type { Stats } from "./stats.ts";

const list = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([word, count]) => `${word} ${count}`).join(", ") || "none";

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const percent = (part: number, whole: number): string =>
  `${((100 * part) / (whole || 1)).toFixed(2)} %`;

/** The counts of some articles, in lines. */
export function statsReport(title: string, stats: Stats): string {
  const { repeats } = stats;
  const figures = sum(stats.figures) - (stats.figures.get("none") ?? 0);
  return [
    `${title}: ${stats.articles} articles, ${stats.words} words, ${stats.damaged} damaged (${percent(stats.damaged, stats.articles)})`,
    `  sections: ${list(stats.sections)}`,
    `  names: ${sum(stats.names)} (${list(stats.names)}), ${stats.distinct} distinct`,
    `  entities: ${sum(stats.entities)} (${list(stats.entities)})`,
    `  figures: ${figures} (${list(stats.figures)})`,
    `  roles: ${sum(stats.roles)} (${list(stats.roles)})`,
    `  owners ${stats.owners}, periods ${stats.periods}, resolved dates ${stats.resolved}, ${list(stats.modes)}, doubtful marks ${stats.doubtful}`,
    `  5-grams in more than one article: ${repeats.repeated} of ${repeats.runs} (${percent(repeats.repeated, repeats.runs)})`,
    "",
  ].join("\n");
}

/** The longest runs that articles share. */
export function repeatsReport(title: string, { repeats }: Stats): string {
  const lines = repeats.longest.map(
    ({ words, text, names }) => `  ${words} words in ${names.join(" and ")}: ${text}`,
  );
  return [`${title}: longest repeated runs`, ...lines, ""].join("\n");
}
