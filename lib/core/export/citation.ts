import type { Reading } from "../reading.ts";
import { labelsFor } from "./labels.ts";
import type { Labels } from "./wording.ts";
import { addressOf, authorsOf, dateOf } from "./source.ts";

/** One line that cites the article: authors, title, site, date, address; those that are known. No line break. */
export function toCitation(reading: Reading, labels: Labels = labelsFor(reading.lang)): string {
  const parts = [
    authorsOf(reading),
    labels.quote(reading.title ?? labels.untitled),
    reading.siteName,
    dateOf(reading, labels),
    addressOf(reading),
  ];
  return (
    parts
      .filter((part) => part !== null && part !== "")
      .join(", ")
      // Plain white space only: the no-break space inside French quotation marks stays.
      .replace(/[\t\n\v\f\r ]+/gu, " ")
  );
}
