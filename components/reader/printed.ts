/** What paper has besides the text: the facts with the sentences that say them, and when the article was read. */
import { dateInWords } from "../../lib/core/export/dates.ts";
import { factsInWords } from "../../lib/core/export/facts-table.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import type { Reading } from "../../lib/core/reading.ts";

/**
 * @param locale BCP 47: the interface's
 * @param day ISO 8601: the day of reading
 */
export function printedPart(
  reading: Reading,
  locale: string,
  day: string,
  document: Document,
): HTMLElement {
  const labels = labelsFor(locale);
  const element = (name: string, ...inside: (string | Node)[]): HTMLElement => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };
  const part = element("section");
  part.className = "printed";
  const facts = factsInWords(reading, labels);
  if (facts.length > 0) {
    const head = [labels.who, labels.what, labels.howMuch, labels.when, labels.source];
    const rows = facts.map(({ who, what, howMuch, when, sentence }) => {
      const said = element("td", sentence);
      said.lang = reading.lang;
      said.dir = "auto";
      const cells = [who, what, howMuch, when].map((text) => element("td", element("bdi", text)));
      return element("tr", ...cells, said);
    });
    const table = element(
      "table",
      element("thead", element("tr", ...head.map((name) => element("th", name)))),
      element("tbody", ...rows),
    );
    part.append(element("h2", labels.facts), table);
  }
  part.append(element("p", labels.page.readOn(dateInWords(day, labels))));
  return part;
}
