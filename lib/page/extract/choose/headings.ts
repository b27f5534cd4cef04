/** Headings that are only made to look like some: short bold lines, lines of a class of their own. */
import { named } from "../../tree/tests.ts";
import type { PageElement } from "../../tree/node.ts";
import { isStandfirst } from "../evidence/zones.ts";
import { linkShare } from "../measure.ts";
import type { Passage, Unit } from "../unit.ts";
import type { Verdict } from "./verdict.ts";

/** Words and UTF-16 code units of a heading, and words of one that is a question. */
const MOST_WORDS = 12;
const LONGEST = 100;
const LONGEST_QUESTION = 30;
/** Words of what a heading heads. */
const LEAST_HEADED = 12;
/** Lines of one class that make it a class of headings. */
const LEAST_ALIKE = 2;

const isBold = named("b", "strong");
const NAMED =
  /(?:^|[\s_-])(?:sub-?hea?d(?:ing|line)?|inter-?titre|zwischentitel|cross-?head|ladillo|tussenkop|mellanrubrik|mellemrubrik)s?(?:[\s_-]|$)/iu;

/**
 * Marks as headings the passages among the text that look like it: short, without a full stop, in bold throughout or in
 * a class that has only such lines, and right before longer text.
 */
export function markHeadings(units: readonly Unit[], verdicts: Verdict[]): void {
  const isText = (at: number): boolean => verdicts[at]?.is === "text";
  const first = units.findIndex((_, at) => isText(at));
  let deepest = 1;
  const classes = new Map<string, { lines: number; others: number }>();
  for (const [index, unit] of units.entries()) {
    if (unit.type === "zone" || !isText(index)) continue;
    if (unit.kind === "h") deepest = Math.max(deepest, Math.min(unit.level, 2));
    if (unit.kind !== "p") continue;
    const name = unit.element.className.trim();
    const known = classes.get(name) ?? { lines: 0, others: 0 };
    if (isLine(unit)) known.lines++;
    else known.others++;
    classes.set(name, known);
  }
  /** The next unit that is text. */
  let next: Unit | null = null;
  for (let index = units.length - 1; index > first; index--) {
    const unit = units[index];
    if (!unit || !isText(index) || unit.type === "zone") continue;
    const heads = next !== null && next.type === "passage" && isHeaded(next);
    if (heads && unit.kind === "p" && isLine(unit) && looksLikeOne(unit, classes)) {
      verdicts[index] = { is: "text", heading: deepest + 1 };
    }
    next = unit;
  }
}

const isHeaded = ({ kind, words }: Passage): boolean =>
  kind === "table" || kind === "li" || kind === "quote" || words >= LEAST_HEADED;

function isLine({ text, words, measure }: Passage): boolean {
  const isQuestion = /[?？؟]["'”’»\s]*$/u.test(text);
  return (
    words > 0 &&
    words <= (isQuestion ? LONGEST_QUESTION : MOST_WORDS) &&
    (isQuestion || text.length <= LONGEST) &&
    linkShare(measure) < 0.5 &&
    /\p{L}{2}/u.test(text) &&
    !/[.!…:;,。！：；，、।]["'”’»)\]\s]*$/u.test(text) &&
    !/^[\s\p{Pd}«»“”„"‘‚]/u.test(text)
  );
}

function looksLikeOne(
  unit: Passage,
  classes: ReadonlyMap<string, { lines: number; others: number }>,
): boolean {
  const { element } = unit;
  if (NAMED.test(element.className) && !isStandfirst(element)) return true;
  if (isBoldThroughout(unit)) return true;
  const name = element.className.trim();
  const known = classes.get(name);
  return name !== "" && known !== undefined && known.others === 0 && known.lines >= LEAST_ALIKE;
}

function isBoldThroughout({ nodes, element }: Passage): boolean {
  return nodes.every((node) => {
    const own: PageElement | null = node.parentElement;
    const bold = own?.closest((up) => up === element || isBold(up));
    return bold !== undefined && bold !== null && isBold(bold);
  });
}
