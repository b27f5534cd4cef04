/** What documents and texts look like: what indexing and the surfaces rely on. */
import type { DocumentType } from "../documents.ts";
import { PICTURE_ADDRESS, PICTURE_TYPES } from "../pictures.ts";
import {
  either,
  index,
  list,
  matching,
  nullable,
  number,
  optional,
  record,
  recordOf,
  text,
  type Shape,
} from "./shape.ts";

const id = matching(/^[\w.:@-]{1,200}$/u);
const revision = matching(/^\d{1,9}-[\da-f]{32}$/u);
const hash = matching(/^[\da-f]{32,64}$/u);
const time = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u);
/** A word of ours: a role, a kind. Not what every object has. */
const word = matching(/^(?!constructor$)[a-z][a-z-]{0,39}$/u);
const line = nullable(text);
const value = either(number, text);

const SOURCE: Record<string, Shape> = {
  url: line,
  canonicalUrl: line,
  title: line,
  byline: line,
  authors: list(text),
  siteName: line,
  publishedTime: line,
};

const METADATA: Record<string, Shape> = {
  ...SOURCE,
  modifiedTime: line,
  leadImage: line,
  access: matching(/^(?:whole|cut)$/u),
};

const SELECTOR = either(
  record({
    type: matching(/^TextQuoteSelector$/u),
    exact: text,
    prefix: optional(text),
    suffix: optional(text),
  }),
  record({ type: matching(/^TextPositionSelector$/u), start: index, end: index }),
  record({
    type: matching(/^lede:SurroundingsSelector$/u),
    heading: line,
    before: line,
    after: line,
  }),
);

const NAME = record({ name: text, type: word });

/** What a person said of a name. */
const CORRECTION = either(
  record({ kind: matching(/^not-a-name$/u), of: NAME, form: text }),
  record({ kind: matching(/^type$/u), of: NAME, type: word }),
  record({ kind: matching(/^same$/u), of: NAME, form: line, as: nullable(NAME) }),
);

const CONTENTS: Record<DocumentType, Shape> = {
  article: record({
    ...METADATA,
    body: hash,
    addresses: list(text),
    lang: text,
    words: number,
    savedAt: time,
    savedFrom: word,
    project: nullable(id),
    tags: list(id),
    checks: recordOf(word),
    sameAs: nullable(id),
  }),
  note: record({
    article: nullable(id),
    addresses: list(text),
    source: nullable(record({ ...SOURCE, lang: text })),
    body: nullable(hash),
    selectors: list(SELECTOR),
    text,
    colour: line,
    tags: list(id),
    creator: line,
  }),
  correction: record({ correction: CORRECTION }),
  fact: record({
    article: id,
    owner: line,
    role: nullable(word),
    kind: word,
    value,
    upper: nullable(value),
    unit: line,
    period: line,
    text,
    sentence: text,
  }),
  tag: record({ name: text }),
  project: record({ name: text, description: text }),
  search: record({ name: text, words: text, filters: recordOf(list(text)) }),
};

const DOCUMENT = record({
  id,
  type: word,
  rev: revision,
  parents: list(revision),
  created: time,
  modified: time,
  deleted: nullable(time),
});

export const isDocument: Shape = (given) => {
  if (!DOCUMENT(given)) return false;
  const { type, content } = given as { type: string; content: unknown };
  return Object.hasOwn(CONTENTS, type) && CONTENTS[type as DocumentType](content);
};

export const isReplaced = record({ replaced: time });

const span = record({ start: index, end: index });
const texted = record({ start: index, end: index, text });

const READING = record({
  ...METADATA,
  schema: (given) => given === 1,
  lang: text,
  text,
  blocks: list(record({ start: index, end: index, kind: word })),
  omitted: list(record({ text, reason: word, before: index })),
  repairs: list(record({ start: index, end: index, damaged: text, repaired: text, kind: word })),
  entities: list(record({ type: word, name: text, salience: number, mentions: list(texted) })),
  figures: list(
    record({
      start: index,
      end: index,
      text,
      kind: word,
      value,
      upper: optional(value),
      unit: line,
      qualifier: optional(word),
      role: optional(word),
      about: optional(index),
      period: optional(text),
      resolved: optional(text),
    }),
  ),
  facts: list(
    record({
      subject: nullable(index),
      property: word,
      figures: list(index),
      mode: word,
      sentence: span,
      confidence: number,
    }),
  ),
  summary: list(span),
  stats: record({ words: number, readingMinutes: number }),
  problems: list(record({ stage: word, message: text })),
});

const ARTICLE = record({
  html: text,
  reading: record({ text, blocks: list(span), omitted: list(record({ text })) }),
  nodes: list(record({ path: list(index), start: index, end: index })),
  twins: list(text),
});

const BODY = record({
  hash,
  reading: READING,
  article: nullable(ARTICLE),
  choices: record({
    putBack: list(record({})),
    repairs: record({ base: word, flipped: list(record({})) }),
    names: list(CORRECTION),
  }),
  account: record({
    repairs: list(nullable(record({}))),
    omitted: list(record({})),
    putBack: list(record({})),
    names: list(() => true),
  }),
});

/** A picture with what shows it, by an address that a page can have had. */
export const isPicture = record({
  hash: matching(/^[\da-f]{64}$/u),
  type: (given) => typeof given === "string" && Object.hasOwn(PICTURE_TYPES, given),
  shown: list(record({ body: hash, address: matching(PICTURE_ADDRESS) })),
});

interface Spanned {
  start: number;
  end: number;
}

interface Told {
  reading: Record<"blocks" | "figures" | "summary", Spanned[]> & {
    text: string;
    entities: { mentions: Spanned[] }[];
    facts: { figures: number[]; subject: number | null; sentence: Spanned }[];
  };
}

/** A saved text whose every place is within it. */
export const isBody: Shape = (given) => {
  if (!BODY(given)) return false;
  const { text: said, blocks, figures, summary, entities, facts } = (given as Told).reading;
  const isWithin = ({ start, end }: Spanned): boolean => start <= end && end <= said.length;
  return (
    [blocks, figures, summary].every((spans) => spans.every(isWithin)) &&
    entities.every(({ mentions }) => mentions.every(isWithin)) &&
    facts.every(
      (fact) =>
        isWithin(fact.sentence) &&
        fact.figures.every((at) => at < figures.length) &&
        (fact.subject === null || fact.subject < entities.length),
    )
  );
};
