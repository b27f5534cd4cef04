import { edit, replaceAll, type Edit, type Page } from "../edit.ts";

// After a number only: "m2" alone may be a name.
const POWER = /(?<=\d[ \u00A0\u202F]?)(?:[kcdh]?m|mm|dam)(?<power>[23])(?![\p{L}\p{N}])/gu;

/** "5 000 m2": the exponent of a square or cubic measure. */
export function findUnits(page: Page): Edit[] {
  return replaceAll(page, POWER, /m[23]/, (match) => {
    const end = match.index + match[0].length;
    const raised = match.groups?.["power"] === "2" ? "²" : "³";
    const unit = match[0].slice(0, -1) + raised;
    return edit(end - 1, end, raised, "unit", 0.97, `“${match[0]}” after a number is ${unit}`);
  });
}
