/** Passages that stand in elements of one kind. */
import type { PageElement } from "../../tree/node.ts";
import { isProse, type Passage, type Unit } from "../unit.ts";

/** Passages of one kind of element, all kept, with this much text: others like them are the article's too. */
const LEAST_LIKENESS = 200;

/** Whether a passage stands in an element like those of the text's own paragraphs. */
export type IsLikeText = (unit: Passage) => boolean;

export function likenessOf(units: readonly Unit[], wasKept: readonly boolean[]): IsLikeText {
  const likeness = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (unit.type !== "passage" || !isProse(unit)) continue;
    const signature = signatureOf(unit);
    // One of them dropped weighs against the others: it was dropped for something that is not seen here.
    const weight = wasKept[index] ? unit.measure.characters : -unit.measure.characters / 2;
    likeness.set(signature, (likeness.get(signature) ?? 0) + weight);
  }
  return (unit) => (likeness.get(signatureOf(unit)) ?? 0) >= LEAST_LIKENESS;
}

function signatureOf(unit: Passage): string {
  const parent = unit.element.parentElement;
  return `${unit.kind} ${signatureName(unit.element)} ${signatureName(parent)}`;
}

export const signatureName = (element: PageElement | null): string =>
  element ? `${element.localName}.${element.getAttribute("class") ?? ""}` : "";
