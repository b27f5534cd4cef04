import type { Problem } from "./reading.ts";

/** What a Reading says when the browser had translated the page; the message is part of the contract. */
export const TRANSLATED: Problem = { stage: "capture", message: "translated by the browser" };

/** Whether a problem is only this: nothing failed, but the words are not the page's own. */
export const saysTranslated = ({ stage, message }: Problem): boolean =>
  stage === TRANSLATED.stage && message === TRANSLATED.message;
