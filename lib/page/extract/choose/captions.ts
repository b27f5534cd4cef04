/** Passages that are a picture's. */
import { named } from "../../tree/tests.ts";
import { isPhotoLine } from "../evidence/lines.ts";
import type { Speech } from "../evidence/speech.ts";
import { isProse, type Passage, type Unit } from "../unit.ts";
import { omitted, type Verdict } from "./verdict.ts";

/** More words than this under a picture are text that stands in a figure. */
const LONGEST_CAPTION = 150;

/** Words of a line under a picture that is a caption even where it looks like the paragraphs. */
const SHORT_LINE = 10;
/** Words of a caption that is no sentence. */
const LONGEST_LINE = 25;

/**
 * By its element, or by its own words ("Photo: …").
 *
 * @param isParagraph whether the text's own paragraphs are in elements like its own.
 */
export function isCaption(unit: Unit, isParagraph: boolean, speech: Speech): boolean {
  if (unit.type === "zone" || unit.words > LONGEST_CAPTION) return false;
  // A line right under a picture that is no sentence.
  const isUnder =
    unit.pictured && unit.kind === "p" && unit.words <= LONGEST_LINE && !headsList(unit);
  const looksLike = isParagraph && unit.words > SHORT_LINE;
  if (isUnder && !looksLike && !/[.!?…:;。！？؟।]["'”’»)\]\s]*$/u.test(unit.text)) return true;
  return unit.kind === "caption" || (unit.kind === "p" && isPhotoLine(unit.text, speech));
}

/** The label of a list: what stands right before one in the same box. */
export function headsList({ element }: Passage): boolean {
  return /^(?:ul|ol|dl)$/u.test(element.nextElementSibling?.localName ?? "");
}

export function captionVerdict(unit: Passage, speech: Speech): Verdict {
  if (isOfTable(unit)) return { is: "caption", of: "text" };
  if (unit.pictured) return { is: "caption", of: "picture" };
  // Without a picture a sentence is still worth reading; a mere credit is not.
  return isPhotoLine(unit.text, speech) && isProse(unit)
    ? { is: "caption", of: "text" }
    : omitted("caption");
}

/** The caption of a figure that holds a table and no picture. */
function isOfTable({ element }: Passage): boolean {
  const caption = element.closest(named("figcaption", "table", "figure", "body"));
  const figure = caption?.localName === "figcaption" ? caption.parentElement : null;
  return (
    figure?.localName === "figure" &&
    figure.find(named("table")) !== null &&
    figure.find(named("img")) === null
  );
}
