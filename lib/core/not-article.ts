import type { Problem } from "./reading.ts";

/** What a Reading says when the page shows no article; the message is part of the contract. */
export const NOT_AN_ARTICLE: Problem = { stage: "extract", message: "not an article" };

/** Whether a Reading is of an article: whether extraction did not say otherwise. */
export function isArticle({ problems }: { problems: readonly Problem[] }): boolean {
  return !problems.some(
    ({ stage, message }) => stage === NOT_AN_ARTICLE.stage && message === NOT_AN_ARTICLE.message,
  );
}
