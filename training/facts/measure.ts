/** What the scorer of roles comes to: F1 over (figure, role), beside the rules alone. */
import { choose } from "../../lib/core/facts/scorer/decide.ts";
import { likelihoods, type Weights } from "../../lib/core/facts/scorer/weigh.ts";
import type { Role } from "../../lib/core/reading.ts";
import { articleOf, type Article, type Example } from "./examples.ts";
import { learn, STANDARD } from "./learn.ts";

export interface Judged {
  lang: string;
  gold: Role | null;
  rule: Role | null;
  found: Role | null;
  likelihood: number;
}

/**
 * Articles as weights read them, each figure with what was said of those before it in mind.
 * @param step what a weight of 1 stands for in the logit
 */
export function judge(articles: readonly Article[], weights: Weights, step: number): Judged[] {
  const said = ({ candidates, heard, rule, ruleScore }: Example): ReturnType<typeof choose> =>
    choose(
      { candidates, heard },
      likelihoods(candidates, weights, step),
      rule && { role: rule, score: ruleScore },
    );
  return articles.flatMap(({ lang, document }) =>
    articleOf(document, (example) => said(example)?.role ?? null).examples.flatMap((example) => {
      const { gold, rule } = example;
      if (gold === undefined) return [];
      const choice = said(example);
      return {
        lang,
        gold,
        rule,
        found: choice?.role ?? null,
        likelihood: choice?.likelihood ?? 0,
      };
    }),
  );
}

/** Each article is judged by weights learnt from those of the other parts. */
export function crossValidate(articles: readonly Article[], folds: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = articles.filter((_article, index) => index % folds !== fold);
    const weights = learn(
      others.flatMap(({ examples }) => examples),
      STANDARD,
    );
    return judge(
      articles.filter((_article, index) => index % folds === fold),
      weights,
      1,
    );
  }).flat();
}

export function report(
  title: string,
  judged: readonly Judged[],
  articles: readonly Article[],
): void {
  for (const lang of ["fr", "en"]) {
    const lost = articles
      .filter((article) => article.lang === lang)
      .reduce((sum, article) => sum + article.lost, 0);
    const own = judged.filter((one) => one.lang === lang);
    const rules = scoreOf(own, lost, ({ rule }) => rule);
    console.log(
      `${lang}, ${title}: rules ${rules}; scored ${scoreOf(own, lost, ({ found }) => found)}`,
    );
  }
}

function scoreOf(
  judged: readonly Judged[],
  lost: number,
  says: (one: Judged) => Role | null,
): string {
  const wanted = judged.filter(({ gold }) => gold !== null).length + lost;
  const said = judged.filter((one) => says(one) !== null).length;
  const right = judged.filter((one) => says(one) !== null && says(one) === one.gold).length;
  const f1 = (2 * right) / (wanted + said || 1);
  return `F1 ${f1.toFixed(3)} (P ${(right / (said || 1)).toFixed(3)}, R ${(right / (wanted || 1)).toFixed(3)})`;
}
