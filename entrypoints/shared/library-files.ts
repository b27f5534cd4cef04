import { quoteOf } from "../../lib/core/notes/selectors.ts";
import type { Account } from "../../lib/core/choices.ts";
import { NOTHING_BY_HAND } from "../../lib/core/corrections/by-hand.ts";
import { toBibTeX } from "../../lib/core/export/bibtex.ts";
import type { Column } from "../../lib/core/export/columns.ts";
import { toCsv } from "../../lib/core/export/csv.ts";
import { toCslJson } from "../../lib/core/export/csl.ts";
import { createNamer, safeStem } from "../../lib/core/export/file-name.ts";
import { newNote, noteEnd, type ObsidianChoices } from "../../lib/core/export/obsidian.ts";
import type { PageNote } from "../../lib/core/export/page/notes.ts";
import { toPage } from "../../lib/core/export/page/page.ts";
import { toJsonLdGraph } from "../../lib/core/export/jsonld.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import { toRis } from "../../lib/core/export/ris.ts";
import type { Row } from "../../lib/core/export/rows.ts";
import type { SavedArticle } from "../../lib/core/export/saved.ts";
import { tableOf, type Decimal, type Table } from "../../lib/core/export/table.ts";
import {
  toMarkdownFile,
  type MarkdownFile,
  type MarkdownTemplate,
} from "../../lib/core/export/template/template.ts";
import { toXlsx } from "../../lib/core/export/xlsx.ts";
import { factLinks, ownReading, rowOfFact } from "../../lib/core/library/rows.ts";
import { createZip } from "../../lib/core/zip/write.ts";
import type { ExportFormat, ObsidianStep, OnProgress } from "../../components/library/exporting.ts";
import { pictureData } from "../../lib/edge/pictures/kept-pictures.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { foundPageNotes, type FindNotes } from "./page-notes.ts";

/** A file, ready to be saved. */
export interface MadeFile {
  name: string;
  type: string;
  parts: BlobPart[];
}

export interface ExportChoices {
  /** BCP 47: of the interface; articles are worded in their own language. */
  locale: string;
  template: MarkdownTemplate;
  columns: readonly Column[];
  decimal: Decimal;
  byteOrderMark: boolean;
}

interface Making {
  reader: LibraryReader;
  /** Of articles, in the order in which they are to stand. */
  ids: readonly string[];
  format: ExportFormat;
  choices: ExportChoices;
  /** For what is written with the notes in its text. */
  findNotes: FindNotes;
  onProgress: OnProgress;
  signal: AbortSignal;
}

/** Makes one file of a selection of articles. @throws what the library throws, and the signal's reason */
export async function exportFile(making: Making): Promise<MadeFile> {
  const { format, choices } = making;
  switch (format) {
    case "markdown":
      return eachFile(making, "md", (article) =>
        toMarkdownFile(article, choices.template, labelsFor(article.reading.lang)),
      );
    case "html":
      return eachFile(making, "html", async (saved, id, names) => ({
        stem: safeStem(saved.reading.title ?? "") || "article",
        content: await pageOf(
          saved,
          making.reader,
          await foundPageNotes(
            await making.reader.notesOf(id),
            names,
            saved.reading.text,
            making.findNotes,
          ),
        ),
      }));
    case "csv":
    case "xlsx":
      return tableFile(format, await rowsOf(making), choices);
    case "jsonld": {
      const articles = await allOf(making);
      const text = toJsonLdGraph(articles.map(({ reading }) => reading));
      return textFile("articles.jsonld", "application/ld+json", text);
    }
    case "bibtex":
      return textFile("articles.bib", "application/x-bibtex", toBibTeX(await allOf(making)));
    case "ris":
      return textFile(
        "articles.ris",
        "application/x-research-info-systems",
        toRis(await allOf(making)),
      );
    case "csl":
      return textFile(
        "articles.json",
        "application/vnd.citationstyles.csl+json",
        toCslJson(await allOf(making)),
      );
  }
}

async function pageOf(
  { reading, article, byHand, savedAt, body }: KeptArticle,
  library: LibraryReader,
  notes: readonly PageNote[],
): Promise<string> {
  const images = pictureData(await library.pictures(body));
  return toPage(reading, { article, byHand, notes, readTime: savedAt ?? undefined, images });
}

/** The facts table, as it is chosen and ordered, as a file. */
export function tableFile(
  format: "csv" | "xlsx",
  rows: readonly Row[],
  { locale, columns, decimal, byteOrderMark }: Omit<ExportChoices, "template">,
): MadeFile {
  const labels = labelsFor(locale);
  const table: Table = tableOf(rows, columns, labels);
  const stem = safeStem(labels.facts);
  return format === "csv"
    ? textFile(`${stem}.csv`, "text/csv;charset=utf-8", toCsv(table, { decimal, byteOrderMark }))
    : {
        name: `${stem}.xlsx`,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        parts: toXlsx(table, labels.facts),
      };
}

/** An article by a template, as it would be; null where it is not there. */
export async function previewOf(
  reader: LibraryReader,
  id: string,
  template: MarkdownTemplate,
): Promise<MarkdownFile | null> {
  const article = await savedArticle(reader, id, await namesById(reader));
  return article && toMarkdownFile(article, template, labelsFor(article.reading.lang));
}

interface Handing extends Pick<Making, "reader" | "ids" | "signal"> {
  template: MarkdownTemplate;
  mode: ObsidianChoices["mode"];
}

/** What is handed to Obsidian with one press; null where none of it has a text. @throws as `exportFile` */
export async function obsidianStep({
  template,
  mode,
  ...making
}: Handing): Promise<ObsidianStep | null> {
  const write = mode === "each" ? newNote : noteEnd;
  let first: ObsidianStep | null = null;
  const parts: string[] = [];
  for await (const { article } of articlesOf(making)) {
    const text = write(article, template, labelsFor(article.reading.lang));
    first ??= { ...text, title: article.reading.title ?? text.stem };
    parts.push(text.content);
  }
  return first && { ...first, content: parts.join("") };
}

interface KeptArticle extends SavedArticle {
  /** Hash of its text. */
  body: string;
}

/** An article with what belongs to it; null where it is not there (any more), or was never read. */
async function savedArticle(
  reader: LibraryReader,
  id: string,
  names: NamesById,
): Promise<KeptArticle | null> {
  const found = await reader.article(id);
  if (!found?.body) return null;
  const { content } = found.document;
  const notes = await reader.notesOf(id);
  return {
    reading: ownReading(content, found.body.reading),
    article: found.body.article,
    body: found.body.hash,
    // Texts that an older Lede saved have no such account.
    byHand: (found.body.account as Partial<Account>).facts ?? NOTHING_BY_HAND,
    savedAt: content.savedAt,
    project: content.project === null ? null : (names.get(content.project) ?? null),
    tags: content.tags.flatMap((tag) => names.get(tag) ?? []),
    notes: notes.map(({ content: note }) => ({
      quote: quoteOf(note.selectors),
      text: note.text,
    })),
  };
}

/** Names of projects and tags. */
type NamesById = ReadonlyMap<string, string>;

async function namesById(reader: LibraryReader): Promise<NamesById> {
  const named = [...(await reader.documents("project")), ...(await reader.documents("tag"))];
  return new Map(named.map(({ id, content }) => [id, content.name]));
}

interface Named {
  article: KeptArticle;
  id: string;
  names: NamesById;
}

async function* articlesOf({
  reader,
  ids,
  onProgress,
  signal,
}: Pick<Making, "reader" | "ids" | "signal"> &
  Partial<Pick<Making, "onProgress">>): AsyncGenerator<Named> {
  const names = await namesById(reader);
  for (const [done, id] of ids.entries()) {
    signal.throwIfAborted();
    const article = await savedArticle(reader, id, names);
    if (article) yield { article, id, names };
    onProgress?.(done + 1, ids.length);
  }
}

async function allOf(making: Making): Promise<SavedArticle[]> {
  const articles: SavedArticle[] = [];
  for await (const { article } of articlesOf(making)) articles.push(article);
  return articles;
}

interface MadeText {
  stem: string;
  content: string;
}

/** A file of one article; of several an archive with a file each. */
async function eachFile(
  making: Making,
  extension: "md" | "html",
  write: (article: KeptArticle, id: string, names: NamesById) => MadeText | Promise<MadeText>,
): Promise<MadeFile> {
  const named = createNamer();
  const zip = createZip();
  const parts: Blob[] = [];
  let single: MadeFile | null = null;
  for await (const { article, id, names } of articlesOf(making)) {
    const { stem, content } = await write(article, id, names);
    const name = named(stem, extension);
    if (making.ids.length === 1) {
      const type = extension === "md" ? "text/markdown;charset=utf-8" : "text/html";
      single = textFile(name, type, content);
      break;
    }
    zip.add(name, [content]);
    parts.push(new Blob(zip.taken()));
  }
  return (
    single ?? {
      name: "articles.zip",
      type: "application/zip",
      parts: [...parts, ...zip.end()],
    }
  );
}

async function rowsOf({ reader, ids, onProgress, signal }: Making): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [done, id] of ids.entries()) {
    signal.throwIfAborted();
    const found = await reader.article(id);
    const links = found?.body
      ? factLinks(ownReading(found.document.content, found.body.reading))
      : new Map<string, string | null>();
    const facts = await reader.facts({ offset: 0, limit: 100_000, filters: { article: [id] } });
    const inOrder = facts.rows.toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
    rows.push(...inOrder.map((fact) => rowOfFact(fact, links.get(fact.key) ?? fact.url)));
    onProgress(done + 1, ids.length);
  }
  return rows;
}

const textFile = (name: string, type: string, text: string): MadeFile => ({
  name,
  type,
  parts: [text],
});
