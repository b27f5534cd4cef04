/** Articles with facts and notes as a researcher of many years has them: made by lot, each always the same. */
import { canonicalAddress } from "../../../lib/core/library/address.ts";
import { NO_ACCOUNT, NO_CHOICES } from "../../../lib/core/choices.ts";
import { addressesOf } from "../../../lib/core/library/address.ts";
import type { BackupLine } from "../../../lib/core/library/backup/format.ts";
import type { AnyDocument, Contents, DocumentType } from "../../../lib/core/library/documents.ts";
import { bodyHash, idFrom, revisionOf } from "../../../lib/core/library/revision.ts";
import type {
  Entity,
  EntityType,
  Fact,
  Figure,
  FigureKind,
  Reading,
  Role,
  Span,
} from "../../../lib/core/reading.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { OWNERS, PEOPLE, PLACES, SITES, WORDS } from "./words.ts";

export const ARTICLES = 10_000;
export const NOTES = 20_000;
/** Whatever changes what is made changes this. */
export const VERSION = 2;

const PROJECTS = 12;
const TAGS = 40;
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 4300;
const DAY = 86_400_000;

interface Told {
  role: Role;
  kind: FigureKind;
  unit: string | null;
  words: string;
}

const TOLD: readonly Told[] = [
  { role: "revenue", kind: "money", unit: "EUR", words: "revenue of" },
  { role: "investment", kind: "money", unit: "USD", words: "an investment of" },
  { role: "employees", kind: "people", unit: null, words: "a staff of" },
  { role: "growth", kind: "percentage", unit: "%", words: "growth of" },
  { role: "debt", kind: "money", unit: "EUR", words: "debts of" },
  { role: "stake", kind: "percentage", unit: "%", words: "a stake of" },
  { role: "production", kind: "mass", unit: "t", words: "an output of" },
  { role: "floor-area", kind: "area", unit: "m2", words: "floors of" },
  { role: "jobs-created", kind: "people", unit: null, words: "new jobs for" },
  { role: "capacity", kind: "power", unit: "W", words: "a capacity of" },
  { role: "users", kind: "people", unit: null, words: "users numbering" },
  { role: "fine", kind: "money", unit: "EUR", words: "a fine of" },
];

const LINES = ["said on Monday that it had", "told its owners of", "denies what others say:"];

/** One line of a backup: an article with its text. */
export function articleLine(index: number): BackupLine {
  const chance = chanceOf(1000 + index);
  const reading = readingOf(index, chance);
  const hash = bodyHash({ reading, choices: NO_CHOICES });
  const { url, canonicalUrl, title, byline, authors, siteName, publishedTime } = reading;
  const { modifiedTime, leadImage, access, lang, stats } = reading;
  const addresses = addressesOf(reading);
  const savedAt = instant(index);
  const document = documentOf("article", idOf(index), savedAt, {
    url,
    canonicalUrl,
    title,
    byline,
    authors,
    siteName,
    publishedTime,
    modifiedTime,
    leadImage,
    access,
    lang,
    words: stats.words,
    addresses,
    savedAt,
    body: hash,
    savedFrom: "reader",
    project: chance.below(4) === 0 ? null : `project-${chance.below(PROJECTS)}`,
    tags: chance.below(2) === 0 ? [] : [`tag-${chance.below(TAGS)}`],
    checks: {},
    sameAs: null,
  });
  const { text, blocks } = reading;
  const html = blocks.map(({ start, end }) => `<p>${text.slice(start, end)}</p>`).join("\n");
  const nodes = blocks.map(({ start, end }, at) => ({ start, end, path: [2 * at, 0] }));
  const { repairs: _r, entities: _e, figures: _f, facts: _a, ...rest } = reading;
  const { summary: _s, schema: _c, stats: _t, ...said } = rest;
  const article = { html, reading: said, nodes, twins: [title ?? ""] };
  const body = { hash, reading, article, choices: NO_CHOICES, account: NO_ACCOUNT };
  return { document, history: [], bodies: [body] };
}

/** A note on one of the articles. */
export function noteLine(index: number): BackupLine {
  const chance = chanceOf(500_000 + index);
  const text = Array.from({ length: 12 }, () => chance.often(WORDS)).join(" ");
  const on = chance.below(ARTICLES);
  return lineOf("note", `note-${index}`, instant(index / 2), {
    article: idOf(on),
    addresses: [canonicalAddress(addressOf(on)) ?? ""],
    source: null,
    body: null,
    selectors: [
      { type: "TextQuoteSelector", exact: text.slice(0, 5), prefix: "", suffix: text.slice(5, 30) },
      { type: "TextPositionSelector", start: 0, end: 5 },
    ],
    text,
    colour: null,
    tags: [],
    creator: null,
  });
}

/** Projects and tags, which articles are in. */
export function otherLines(): BackupLine[] {
  const now = instant(0);
  return [
    ...WORDS.slice(100, 100 + PROJECTS).map((name, at) =>
      lineOf("project", `project-${at}`, now, { name, description: "" }),
    ),
    ...WORDS.slice(200, 200 + TAGS).map((name, at) => lineOf("tag", `tag-${at}`, now, { name })),
  ];
}

const addressOf = (index: number): string => `https://site-${index % 120}.example/story/${index}`;
const idOf = (index: number): string =>
  idFrom("article", addressesOf({ url: addressOf(index), canonicalUrl: null })[0] ?? "");
const instant = (index: number): string =>
  new Date(FIRST_DAY + (index / ARTICLES) * DAYS * DAY).toISOString();

function readingOf(index: number, chance: Chance): Reading {
  const owners = Array.from({ length: 4 }, () => chance.often(OWNERS));
  const said = Array.from({ length: 12 + chance.below(7) }, () => factSentence(chance, owners));
  const text: string[] = [];
  const entities = new Map<string, Entity>();
  const figures: Figure[] = [];
  const facts: Fact[] = [];
  const blocks: Reading["blocks"] = [];
  const sentences: Span[] = [];
  let at = 0;
  const mention = (name: string, type: EntityType, start: number): number => {
    const entity = entities.get(name) ?? {
      type,
      name,
      salience: 1 / (entities.size + 1),
      mentions: [],
    };
    entity.mentions.push({ text: name, start, end: start + name.length });
    entities.set(name, entity);
    return [...entities.keys()].indexOf(name);
  };
  for (const { owner, amount, sentence: own, told, period, value } of said) {
    const person = chance.often(PEOPLE);
    const place = chance.often(PLACES);
    const words = sentence(chance, 24);
    const paragraph = `${own} ${words} ${person}, ${place}.`;
    const inFact = { start: at, end: at + own.length };
    const start = at + own.indexOf(amount, owner.length);
    const about = mention(owner, "organisation", at);
    mention(person, "person", at + own.length + words.length + 2);
    mention(place, "place", at + paragraph.length - 1 - place.length);
    const { kind, unit, role } = told;
    const end = start + amount.length;
    const figure: Figure = { text: amount, kind, value, unit, start, end, role, about };
    figures.push(period === null ? figure : { ...figure, period });
    const property = role;
    const [subject, mode, confidence] = [about, "stated" as const, 0.6 + chance.next() * 0.4];
    facts.push({
      subject,
      property,
      figures: [figures.length - 1],
      mode,
      sentence: inFact,
      confidence,
    });
    blocks.push({ kind: "p", start: at, end: at + paragraph.length });
    sentences.push(inFact);
    text.push(paragraph);
    at += paragraph.length + 2;
  }
  const whole = text.join("\n\n");
  const day = new Date(FIRST_DAY + chance.below(DAYS) * DAY).toISOString().slice(0, 10);
  const author = chance.often(PEOPLE);
  const words = whole.split(" ").length;
  return {
    schema: 1,
    url: addressOf(index),
    canonicalUrl: null,
    title: capital(sentence(chance, 8)),
    byline: author,
    authors: [author],
    siteName: SITES[index % SITES.length] ?? null,
    publishedTime: chance.below(20) === 0 ? null : day,
    modifiedTime: null,
    leadImage: null,
    nextPage: null,
    access: "whole",
    lang: index % 2 === 0 ? "fr" : "en",
    text: whole,
    blocks,
    omitted: [],
    repairs: [],
    entities: [...entities.values()],
    figures,
    facts,
    summary: sentences.slice(0, 3),
    stats: { words, readingMinutes: Math.ceil(words / 230) },
    charset: null,
    problems: [],
  };
}

function factSentence(chance: Chance, owners: readonly string[]) {
  const owner = chance.often(owners);
  const told = chance.often(TOLD);
  const value = (1 + chance.below(999)) * 10 ** chance.below(told.unit === "%" ? 1 : 7);
  const amount = `${value} ${told.unit ?? "people"}`;
  const year = 2008 + chance.below(18);
  const period =
    chance.below(6) === 0
      ? null
      : chance.below(3) === 0
        ? `${year}-${String(1 + chance.below(12)).padStart(2, "0")}`
        : String(year);
  const sentence = `${owner} ${chance.one(LINES)} ${told.words} ${amount}${period === null ? "" : ` in ${period}`}.`;
  return { owner, told, value, amount, period, sentence };
}

function sentence(chance: Chance, length: number): string {
  return Array.from({ length }, () => chance.often(WORDS)).join(" ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function lineOf<Type extends DocumentType>(
  type: Type,
  id: string,
  at: string,
  content: Contents[Type],
): BackupLine {
  return { document: documentOf(type, id, at, content), history: [], bodies: [] };
}

function documentOf<Type extends DocumentType>(
  type: Type,
  id: string,
  at: string,
  content: Contents[Type],
): AnyDocument {
  const base = { id, type, parents: [], created: at, modified: at, deleted: null, content };
  return { ...base, rev: revisionOf(base) } as unknown as AnyDocument;
}
