import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodePage } from "../../cli/charset.ts";
import { readDocument } from "../../cli/document.ts";
import { pageArticle } from "../../cli/page.ts";
import type {
  Article,
  BlockKind,
  EntityType,
  FigureKind,
  Qualifier,
  Reading,
} from "../../lib/core/reading.ts";

/** One right answer, or several that a careful reader would all accept. */
export type OneOf<T> = T | T[];

/** A figure as a person reads it on the page. */
export interface ExpectedFigure {
  text: OneOf<string>;
  /** Absent where `optional`: finding it is neither right nor wrong. */
  kind?: OneOf<FigureKind>;
  value?: OneOf<number | string>;
  unit?: OneOf<string> | null;
  upper?: OneOf<number | string>;
  qualifier?: Qualifier;
  role?: OneOf<string>;
  /** Name of the entity, as one of its mentions has it. */
  about?: OneOf<string>;
  period?: string;
  optional?: boolean;
}

export interface ExpectedEntity {
  name: string;
  /** Its other surface forms on the page. */
  also?: string[];
  type: OneOf<EntityType>;
  optional?: boolean;
}

/** `expected.json`: a page as a person reads it, never a program's output. */
export interface Expected {
  /** Given to the reader. */
  url?: string;
  title?: string | null;
  byline?: string | null;
  authors?: string[];
  lang: string;
  publishedTime?: string | null;
  modifiedTime?: string | null;
  canonicalUrl?: string | null;
  leadImage?: string | null;
  siteName?: string | null;
  nextPage?: string | null;
  access?: "whole" | "cut";
  /** Declared and used alike. */
  charset?: string;
  problem?: string;
  /** Paragraphs that must stay apart. */
  blocksAtLeast?: number;
  present?: string[];
  absent?: string[];
  omitted?: { contains: string; reason: OneOf<string> }[];
  /** How many blocks the text has. */
  blocks?: number;
  /** What some of the blocks are. */
  kinds?: { starts: string; kind: BlockKind; level?: number }[];
  /** Parts of the article's HTML: addresses, `<sup>`. */
  html?: string[];
  /** What of the above Lede does not do yet, by the fragment or the field; it must fail, or the line goes. */
  known?: string[];
  /** What the page is there for. */
  note?: string;
  /** `repaired` must be in the text, `damaged` must not. */
  repairs?: { damaged: string; repaired: string }[];
  figures?: ExpectedFigure[];
  entities?: ExpectedEntity[];
  summaryAny?: string[];
}

export interface Fixture {
  name: string;
  expected: Expected;
  reading: Reading;
  /** What extraction handed over: the text before repair. */
  article: Article;
}

const pages = resolve(import.meta.dirname, "../pages");

/** The names of all fixture pages: the folders that hold a page and its annotation. */
export const fixtureNames: readonly string[] = readdirSync(pages).filter((name) =>
  existsSync(join(pages, name, "expected.json")),
);

/** Reads a fixture's bytes as the command line reads a saved page. */
export async function readFixture(name: string): Promise<Fixture> {
  const expected = JSON.parse(readFileSync(join(pages, name, "expected.json"), "utf8")) as Expected;
  const { text, charset } = decodePage(readFileSync(join(pages, name, "page.html")));
  const url = expected.url ?? null;
  const { reading } = await readDocument({ kind: "html", content: text, url, lang: null, charset });
  return { name, expected, reading, article: pageArticle(text, url, charset) };
}
