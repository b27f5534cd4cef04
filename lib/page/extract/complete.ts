/** Author and dates of a page whose data does not say them, from what is shown around its text. */
import { detectLanguage } from "../../core/text/language.ts";
import type { PageElement } from "../tree/node.ts";
import type { Verdict } from "./choose/verdict.ts";
import type { Speech } from "./evidence/speech.ts";
import { asAuthors, isNobody } from "./metadata/authors.ts";
import { isoDate, mostExact } from "./metadata/dates.ts";
import type { PageMetadata } from "./metadata/metadata.ts";
import { shownIn } from "./metadata/visible.ts";
import { isProse, type Unit } from "./unit.ts";

/** Passages before and after the text in which a line of author and date may stand. */
const AROUND = 12;
/** Such a line says no more than who and when (UTF-16 code units). */
const SHORT_LINE = 100;

/**
 * Fills in author and dates from the lines around the text, where the page's data has none or names only its own site.
 *
 * @param text of the article, which tells the language that its dates are written in.
 * @param over lines of the title's own block.
 */
export function completeByWhatIsShown(
  { metadata, lang }: PageMetadata,
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  speech: Speech,
  text: string,
  over: readonly string[],
): void {
  const { authors, siteName } = metadata;
  const isUnsigned = isNobody(authors, siteName);
  if (!isUnsigned && metadata.publishedTime?.includes("T")) return;
  const first = verdicts.findIndex((verdict) => verdict.is === "text");
  const last = verdicts.findLastIndex((verdict) => verdict.is === "text");
  const prose = verdicts.findIndex(({ is }, at) => is === "text" && isProse(units[at] as Unit));
  const near: Unit[] = units.filter((unit, index) => {
    const around =
      (index < first + AROUND && index >= first - AROUND) ||
      (index > last && index <= last + AROUND);
    // What stands over the text may have been taken for its first line.
    const isLine = index < prose && index >= first && unit.text.length <= SHORT_LINE;
    return isLine || (around && mayTell(verdicts[index]));
  });
  const lines = [...over, ...near.flatMap(({ text }) => text.split("\n"))];
  const edges = [...new Set([units[first]?.text ?? "", units[last]?.text ?? ""])];
  const shown = shownIn(lines, detectLanguage(text, lang), speech, edges);
  if (isUnsigned && !isNobody(shown.authors, siteName)) {
    Object.assign(metadata, asAuthors(shown.authors));
  }
  metadata.publishedTime = mostExact([metadata.publishedTime, firstTime(near), shown.published]);
  metadata.modifiedTime = mostExact([metadata.modifiedTime, shown.modified]);
}

const isTime = (element: PageElement): boolean =>
  element.localName === "time" && element.hasAttribute("datetime");

/** The moment that a `<time>` among these gives, however it is shown ("1 day ago"). */
function firstTime(units: readonly Unit[]): string | null {
  for (const unit of units) {
    const time =
      unit.type === "zone"
        ? unit.element.find(isTime)
        : unit.nodes[0]?.parentElement?.closest(isTime);
    const date = isoDate(time?.getAttribute("datetime"));
    if (date !== null) return date;
  }
  return null;
}

/** Dates and names of other articles and of comments are not this article's. */
function mayTell(verdict: Verdict | undefined): boolean {
  if (verdict?.is === "omitted")
    return /^(?:byline|other|navigation|share|duplicate)$/u.test(verdict.reason);
  return verdict?.is === "dropped";
}
