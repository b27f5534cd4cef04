import type { Complain } from "../complaint.ts";
import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { plausibleValues } from "../numbers/plausible.ts";

/** UTF-16 code units on both sides in which a magnitude may stand that a number shares. */
const NEAR = 90;

/** Every value says what its text says. */
export function checkValues(document: CorpusDocument, complain: Complain): void {
  const { text, lang, figures, blocks } = document;
  for (const figure of figures) {
    const { kind, value, upper } = figure;
    if (kind === "none" || kind === "date" || value === null) continue;
    const block = blocks.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const around = text.slice(
      Math.max(block?.start ?? 0, figure.start - NEAR),
      Math.min(block?.end ?? 0, figure.end + NEAR),
    );
    const { values, bare } = plausibleValues(figure.text, kind, lang, around);
    const wrong =
      typeof value === "string"
        ? partsOf(value).find((part) => !has(bare, part) && !isFraction(value, values))
        : [value, upper].find((one) => one !== null && !has(values, one));
    if (wrong === undefined || wrong === null) continue;
    complain(
      figure.line,
      `«${figure.text}» = ${valueText(figure)}, and the text says ${bare.slice(0, 3).join(", ") || "no number"}`,
      "mend the value, or the span",
    );
  }
  for (const figure of figures) {
    if (typeof figure.value === "number" && figure.upper !== null && figure.upper <= figure.value) {
      complain(
        figure.line,
        `«${figure.text}»: the range ${valueText(figure)} does not rise`,
        "write the smaller end first",
      );
    }
  }
}

const valueText = ({ value, upper }: FigureMark): string =>
  upper === null ? String(value) : `${value}..${upper}`;

const partsOf = (value: string): number[] => value.split(/[-/]/u).map(Number);

/** Falls are negative, whatever the words: the sign is not compared. */
const has = (values: readonly number[], wanted: number): boolean =>
  values.some(
    (value) => Math.abs(Math.abs(value) - Math.abs(wanted)) <= 1e-6 * Math.max(1, Math.abs(wanted)),
  );

/** "la moitié" for 1/2, "le tiers" for 1/3. */
function isFraction(value: string, values: readonly number[]): boolean {
  const [upper = 0, lower = 0, ...more] = value.split("/").map(Number);
  return more.length === 0 && lower > 0 && has(values, upper / lower);
}
