/** Those that find names in plain text, by one shape. */
import english from "compromise";
import french from "fr-compromise";
import { findEntities } from "../../lib/core/entities/entities.ts";
import type { NameModel } from "../../lib/core/entities/model/model.ts";
import { segment } from "../../lib/core/text/segment.ts";

export type Lang = "fr" | "en";
export type NameSide = "Lede" | "Lede, rules alone" | "compromise";

/** `compromise` is `fr-compromise` for French. */
export const NAME_SIDES: readonly NameSide[] = ["Lede", "Lede, rules alone", "compromise"];

/** Mentions that a side finds; cutting the text into sentences and words is part of its work. */
export function findNames(side: NameSide, text: string, lang: Lang, model: NameModel): number {
  if (side === "compromise") return lang === "fr" ? inFrench(text) : inEnglish(text);
  const entities = findEntities(segmented(text, lang), {
    title: null,
    model: side === "Lede" ? model : null,
  });
  return entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Words, numbers and marks of a text, as Lede counts them: the same for all sides. */
export const tokensOf = (text: string, lang: Lang): number => segmented(text, lang).tokens.length;

/** Paragraphs are parted by an empty line. */
function segmented(text: string, lang: Lang): ReturnType<typeof segment> {
  let start = 0;
  const blocks = text.split("\n\n").map((paragraph) => {
    const block = { kind: "p" as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return segment(text, blocks, lang);
}

const inEnglish = (text: string): number => english(text).topics().length;

function inFrench(text: string): number {
  const document = french(text);
  return document.people().length + document.places().length + document.organizations().length;
}
