import type { EntityType } from "../../reading.ts";
import { toCitation } from "../citation.ts";
import { factsInWords } from "../facts-table.ts";
import { markdownBody, markdownFacts } from "../markdown.ts";
import { linkTarget, markdownLine } from "../markdown-text.ts";
import type { SavedArticle } from "../saved.ts";
import { addressOf, authorsOf, sourceOf } from "../source.ts";
import type { Labels } from "../wording.ts";
import type { Value, Values } from "./variables.ts";

/** Names of each kind that are given: an article may hold hundreds. */
const MOST_NAMES = 20;

/** The values as plain text, for names of files and properties. Days without their time. */
export function plainValues(article: SavedArticle, labels: Labels): Values {
  const { reading, byHand, savedAt, project, tags, notes } = article;
  const factCount = factsInWords(reading, labels, byHand).length;
  const names = (type: EntityType): string[] =>
    reading.entities
      .filter((entity) => entity.type === type)
      .toSorted((a, b) => b.salience - a.salience)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name);
  return {
    title: reading.title ?? labels.untitled,
    authors:
      reading.authors.length > 0 ? reading.authors : [authorsOf(reading) ?? ""].filter(Boolean),
    site: reading.siteName,
    published: dayOf(reading.publishedTime),
    modified: dayOf(reading.modifiedTime),
    saved: dayOf(savedAt),
    url: addressOf(reading),
    lang: reading.lang,
    words: reading.stats.words,
    minutes: reading.stats.readingMinutes,
    project,
    // Editors end a tag at a space.
    tags: tags.map((tag) => tag.trim().replaceAll(/\s+/gu, "-")),
    people: names("person"),
    organisations: names("organisation"),
    places: names("place"),
    source: sourceOf(reading, labels).line,
    citation: toCitation(reading, labels),
    summary: summaryOf(article).join(" "),
    text: reading.text,
    facts: factCount === 0 ? "" : String(factCount),
    notes: notes.map(({ text }) => text).join("\n\n"),
  };
}

/** The values as Markdown that says just that, for the body. */
export function markdownValues(article: SavedArticle, plain: Values, labels: Labels): Values {
  const { reading } = article;
  const lines = Object.entries(plain).map(([name, value]) => [name, markdownOf(value)]);
  return {
    ...(Object.fromEntries(lines) as Values),
    url: typeof plain.url === "string" ? linkTarget(plain.url) : null,
    summary: summaryOf(article)
      .map((sentence) => `> ${markdownLine(sentence)}`)
      .join("\n>\n"),
    text: markdownBody(reading),
    facts: markdownFacts(reading, labels, article.byHand),
    notes: article.notes.map(noteOf).join("\n\n"),
  };
}

function markdownOf(value: Value): Value {
  if (typeof value === "string") return markdownLine(value);
  return typeof value === "object" && value !== null ? value.map(markdownLine) : value;
}

function noteOf({ quote, text }: SavedArticle["notes"][number]): string {
  const lines = text.split("\n").map(markdownLine).join("\n");
  return quote === null ? lines : `> ${markdownLine(quote)}\n\n${lines}`;
}

const summaryOf = ({ reading }: SavedArticle): string[] =>
  reading.summary.map(({ start, end }) => reading.text.slice(start, end));

const dayOf = (iso: string | null): string | null => iso && iso.replace(/T.*$/su, "");
