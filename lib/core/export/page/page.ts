import { isTold, NOTHING_BY_HAND, type ByHand } from "../../corrections/by-hand.ts";
import { beginsWithPicture, IMAGE } from "../../markup.ts";
import type { Article, Reading } from "../../reading.ts";
import { directionOf } from "../../text/direction.ts";
import { dateInWords } from "../dates.ts";
import { escaped } from "../escaped.ts";
import { factsInWords } from "../facts-table.ts";
import { toJsonLd } from "../jsonld.ts";
import { labelsFor } from "../labels.ts";
import { authorsOf, sourceOf } from "../source.ts";
import type { Labels } from "../wording.ts";
import { articleMarkup, scrolling } from "./article.ts";
import { blocksMarkup, headedTable } from "./blocks.ts";
import { createMarker } from "./marker.ts";
import { markedNotes, notesPart, type PageNote } from "./notes.ts";
import { STYLE, STYLE_HASH } from "./style.ts";

/** Nothing runs and nothing but pictures is loaded; of styles, only the page's own. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src https: http: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface PageOptions {
  /** The article's own markup, where it was kept; the blocks of the text are written without it. */
  article?: Pick<Article, "html" | "nodes"> | null | undefined;
  /** The language of what is not the article's; that of the article itself when absent. */
  labels?: Labels | undefined;
  /** What a person said about its facts. */
  byHand?: ByHand | undefined;
  /** What the person noted on it, those of one place in the order in which they are told. */
  notes?: readonly PageNote[] | undefined;
  /** ISO 8601: when the article was read, where that is to be said. */
  readTime?: string | undefined;
  /** Of a picture's address, its bytes as a `data:` address of a raster format; others stay where they are. */
  images?: ReadonlyMap<string, string> | undefined;
}

const NO_IMAGES: ReadonlyMap<string, string> = new Map();

/**
 * The article as one HTML page that needs neither Lede nor anything else: its markup with names and figures marked in
 * place, its summary, its facts with the sentences that say them, its source, and all of it again as linked data.
 *
 * Pure and without a clock: the same Reading gives the same page, to the letter.
 */
export function toPage(reading: Reading, options: PageOptions = {}): string {
  const { article = null, labels = labelsFor(reading.lang), images = NO_IMAGES } = options;
  const { byHand = NOTHING_BY_HAND, notes = [] } = options;
  const told = new Set(
    [...reading.facts, ...byHand.facts.filter(isTold)].flatMap(({ figures }) =>
      figures.slice(0, 1),
    ),
  );
  const idOf = (figure: number): string | null => (told.has(figure) ? `figure-${figure}` : null);
  const signed = new Set<number>();
  const marker = (): ReturnType<typeof createMarker> =>
    createMarker(reading, labels, { idOf, notes: markedNotes(notes, reading.text), signed });
  const body =
    (article && articleMarkup(article, reading, { labels, marked: marker(), images })) ??
    blocksMarkup(reading, marker(), labels);
  const lead = beginsWithPicture(article?.html ?? "") ? "" : leadImage(reading, images);
  const own = `lang="${escaped(reading.lang)}" dir="${directionOf(reading.lang)}"`;
  const title = escaped(reading.title ?? labels.untitled);
  return `<!doctype html>
<html lang="${labels.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
<script type="application/ld+json">${toJsonLd(reading)}</script>
</head>
<body>
<main>
<header ${own}>
${siteOf(reading)}<h1 dir="auto">${title}</h1>
${sourceLine(reading, labels)}</header>
${summaryOf(reading, labels, own)}${switchOf(reading, labels)}<article ${own}>
${lead}${body}
</article>
${notesPart(notes, { ...reading, labels, signed })}${factsOf(reading, labels, byHand)}</main>
${footerOf(reading, labels, options.readTime)}</body>
</html>
`;
}

function siteOf({ siteName }: Reading): string {
  return siteName ? `<p class="site"><bdi>${escaped(siteName)}</bdi></p>\n` : "";
}

function sourceLine(reading: Reading, labels: Labels): string {
  const { publishedTime } = reading;
  const authors = authorsOf(reading);
  const parts = [
    authors && `<bdi>${escaped(authors)}</bdi>`,
    publishedTime &&
      `<time lang="${labels.locale}" datetime="${escaped(publishedTime)}"><bdi>${escaped(dateInWords(publishedTime, labels))}</bdi></time>`,
  ].filter(Boolean);
  return parts.length > 0 ? `<p class="source">${parts.join(" · ")}</p>\n` : "";
}

function leadImage({ leadImage: address }: Reading, images: ReadonlyMap<string, string>): string {
  const source = address && (images.get(address) ?? address);
  if (!source || !IMAGE.test(source)) return "";
  return `<p><img class="lead" src="${escaped(source)}" alt="" decoding="async"></p>\n`;
}

function summaryOf(reading: Reading, labels: Labels, own: string): string {
  if (reading.summary.length === 0) return "";
  const marked = createMarker(reading, labels);
  const sentences = reading.summary.map(marked).join(" ");
  return `<section class="summary">\n<h2>${escaped(labels.page.summary)}</h2>\n<p ${own}>${sentences}</p>\n</section>\n`;
}

/** Marks can be looked away from, without a script. */
function switchOf({ entities, figures }: Reading, labels: Labels): string {
  if (entities.length === 0 && figures.length === 0) return "";
  return `<label class="switch"><input type="checkbox" checked> ${escaped(labels.page.showMarks)}</label>\n`;
}

function factsOf(reading: Reading, labels: Labels, byHand: ByHand): string {
  const facts = factsInWords(reading, labels, byHand);
  if (facts.length === 0) return "";
  const head = [labels.who, labels.what, labels.howMuch, labels.when, labels.source];
  const own = `lang="${escaped(reading.lang)}"`;
  const rows = facts.map(({ who, what, howMuch, when, sentence, link, figure }) => [
    `<bdi>${escaped(who)}</bdi>`,
    escaped(what),
    figure < 0
      ? `<bdi>${escaped(howMuch)}</bdi>`
      : `<a href="#figure-${figure}"><bdi>${escaped(howMuch)}</bdi></a>`,
    escaped(when),
    link === null
      ? `<q dir="auto" ${own}>${escaped(sentence)}</q>`
      : `<a href="${escaped(link)}" rel="noreferrer" dir="auto" ${own}>${escaped(sentence)}</a>`,
  ]);
  const table = scrolling(headedTable(head, rows), labels);
  return `<section class="facts">\n<h2>${escaped(labels.facts)}</h2>\n${table}\n</section>\n`;
}

function footerOf(reading: Reading, labels: Labels, readTime: string | undefined): string {
  const { address } = sourceOf(reading, labels);
  const lines = [
    address &&
      `<p>${escaped(labels.page.from)} <a href="${escaped(address)}" rel="noreferrer"><bdi>${escaped(address)}</bdi></a></p>`,
    readTime && `<p>${escaped(labels.page.readOn(dateInWords(readTime, labels)))}</p>`,
  ].filter(Boolean);
  return lines.length > 0 ? `<footer>\n${lines.join("\n")}\n</footer>\n` : "";
}
