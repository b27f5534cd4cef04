/** The facts of saved articles as rows of one table. */
import { nameKey } from "../entities/name-key.ts";
import { toldFacts, type Row } from "../export/rows.ts";
import type { Reading } from "../reading.ts";
import type { ArticleContent, FactCheck, LibraryDocument, OwnFactContent } from "./documents.ts";
import { sha256 } from "./sha256.ts";

export interface FactRow extends Omit<Row, "subject" | "subjectType" | "link"> {
  /** Of the fact within its article: see `factKey`. */
  key: string;
  /** Id of the article. */
  article: string;
  /** Id of the document, of a fact that a person found; null for one that was read. */
  own: string | null;
  owner: string | null;
  ownerType: Row["subjectType"];
  /** Offset of the figure in `Reading.text`: UTF-16 code units; null for a fact of a person's own. */
  start: number | null;
  check: FactCheck | null;
  /** ISO 8601: when the article was published, else when it was saved. */
  date: string;
}

/** By what rows are compared and found: never null, so that every row stands in every order. */
export interface FactKeys {
  owner: string;
  role: string;
  kind: string;
  period: string;
  site: string;
  date: string;
  unit: string;
  /** Of a figure: its number. Of a date: the instant at which it begins, in milliseconds. What is neither comes first. */
  value: number;
}

/** Digits of a hash that tell the facts of one article apart: 64 bits. */
const DIGITS = 16;

/** How a fact is known again when its article is read anew: by what it says and the sentence that says so. */
export function factKey(
  row: Pick<FactRow, "owner" | "role" | "period" | "text" | "sentence">,
): string {
  const { owner, role, period, text, sentence } = row;
  return sha256(JSON.stringify([owner, role, period, text, sentence])).slice(0, DIGITS);
}

/** The facts of an article that was read, one row each; what is said twice in the same words is one. */
export function factRowsOf(
  document: Pick<LibraryDocument<"article">, "id" | "content">,
  reading: Reading,
): FactRow[] {
  const { id, content } = document;
  const rows = toldFacts(reading).map(({ fact, row }): FactRow => {
    const { subject: owner, subjectType: ownerType, link: _, ...rest } = row;
    const start = reading.figures[fact.figures[0] ?? -1]?.start ?? null;
    const key = factKey({ ...rest, owner });
    return {
      ...rest,
      key,
      article: id,
      own: null,
      owner,
      ownerType,
      start,
      // Another article with the same words may have brought the text.
      title: content.title,
      site: content.siteName,
      published: content.publishedTime,
      url: content.canonicalUrl ?? content.url,
      check: Object.hasOwn(content.checks, key) ? (content.checks[key] ?? null) : null,
      date: dateOf(content),
    };
  });
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** The row of a fact that a person found in an article. */
export function ownFactRow(
  { id, content: fact }: Pick<LibraryDocument<"fact">, "id" | "content">,
  article: Pick<
    ArticleContent,
    "title" | "siteName" | "publishedTime" | "savedAt" | "url" | "canonicalUrl"
  >,
): FactRow {
  const { article: articleId, ...said }: OwnFactContent = fact;
  return {
    ...said,
    key: id,
    article: articleId,
    own: id,
    ownerType: null,
    qualifier: null,
    mode: "stated",
    confidence: 1,
    title: article.title,
    site: article.siteName,
    published: article.publishedTime,
    url: article.canonicalUrl ?? article.url,
    start: null,
    check: "checked",
    date: dateOf(article),
  };
}

export function factKeys(row: FactRow): FactKeys {
  return {
    owner: ownerKey(row.owner),
    role: row.role ?? "",
    kind: row.kind,
    period: row.period ?? "",
    site: row.site ?? "",
    date: row.date,
    unit: row.unit ?? "",
    value: numberOf(row.value),
  };
}

/** How owners are compared: "ÉCLAT S.A." is "eclat s a"; nobody is "". */
export const ownerKey = (owner: string | null): string => (owner === null ? "" : nameKey(owner));

function numberOf(value: number | string): number {
  const number = typeof value === "number" ? value : Date.parse(value);
  return Number.isFinite(number) ? number : -Number.MAX_VALUE;
}

const dateOf = ({ publishedTime, savedAt }: Pick<ArticleContent, "publishedTime" | "savedAt">) =>
  publishedTime ?? savedAt;
