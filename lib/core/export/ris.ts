import { invertedName } from "./person-name.ts";
import { referencesOf, type DateParts, type Reference } from "./reference.ts";
import type { SavedArticle } from "./saved.ts";

/** Articles as RIS, one record each (type NEWS); UTF-8, lines ended by CRLF. */
export function toRis(articles: readonly SavedArticle[]): string {
  return ris(referencesOf(articles));
}

export const ris = (references: readonly Reference[]): string =>
  references.map(recordOf).join("\r\n");

function recordOf(reference: Reference): string {
  const { key, authors, title, site, published, accessed, address, abstract } = reference;
  const fields: [string, string | null | undefined][] = [
    ["TY", "NEWS"],
    ["ID", key],
    ...authors.map((name): [string, string] => ["AU", invertedName(name)]),
    ["TI", title],
    ["T2", site],
    ["PY", published && String(published[0]).padStart(4, "0")],
    ["DA", published && slashed(published)],
    ["UR", address],
    ["Y2", accessed && slashed(accessed)],
    ["LA", reference.language],
    ["AB", abstract],
    ...reference.keywords.map((word): [string, string] => ["KW", word]),
    // A line each: no field has more.
    ...reference.notes.map((note): [string, string] => [
      "N1",
      note.replaceAll(/[\t\n\v\f\r ]+/gu, " ").trim(),
    ]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join("")}ER  - \r\n`;
}

/** Year, month and day between slashes; what is not known is left empty. */
const slashed = ([year, month, day]: DateParts): string =>
  `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/`;

const two = (part: number | undefined): string =>
  part === undefined ? "" : String(part).padStart(2, "0");
