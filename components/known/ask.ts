import { NOTHING_BY_HAND, type ByHand } from "../../lib/core/corrections/by-hand.ts";
import type { FactCheck } from "../../lib/core/library/documents.ts";
import { factKey } from "../../lib/core/library/fact-rows.ts";
import type { ReadFact } from "../../lib/core/library/known.ts";
import type { Figure, Reading, Span } from "../../lib/core/reading.ts";
import { factsByOwner, type FigureRow } from "../model/key-figures.ts";
import type { KnownFact, KnownPort } from "./state.ts";

/** What the library has of the facts that are listed, by the first figure of each; null where it has nothing at all. */
export async function knownIn(
  reading: Reading,
  byHand: ByHand | undefined,
  port: KnownPort,
): Promise<Map<Figure, KnownFact> | null> {
  const asked = askedFacts(reading, byHand);
  if (asked.length === 0) return null;
  const facts = asked.flatMap(({ fact }) => fact ?? []);
  const answer = await port.ask(reading, facts);
  return answer && told(reading, asked, answer);
}

interface Asked {
  row: FigureRow;
  owner: string | null;
  sentence: Span;
  /** Null for what nothing can be compared with; the person's own mark of it is looked for all the same. */
  fact: ReadFact | null;
}

/** Every fact that is listed. */
function askedFacts(reading: Reading, byHand: ByHand = NOTHING_BY_HAND): Asked[] {
  const sentences = new Map(reading.facts.map((fact) => [fact as object, fact.sentence]));
  return factsByOwner(reading, undefined, byHand).flatMap((group) =>
    group.rows.flatMap((row) => {
      const sentence = sentences.get(row.fact) ?? row.hand?.sentence;
      const owner = group.owner?.name ?? group.typed ?? null;
      const fact = readFact(row, owner, reading.publishedTime);
      return sentence ? [{ row, owner, sentence, fact }] : [];
    }),
  );
}

function readFact(
  { fact, figure }: FigureRow,
  owner: string | null,
  date: string | null,
): ReadFact | null {
  if (owner === null || fact.property === null || fact.mode === "denied") return null;
  return {
    owner,
    role: fact.property,
    period: figure.period ?? null,
    kind: figure.kind,
    value: figure.resolved ?? figure.value,
    upper: figure.upper ?? null,
    unit: figure.unit,
    qualifier: figure.qualifier ?? null,
    date,
  };
}

type Answer = NonNullable<Awaited<ReturnType<KnownPort["ask"]>>>;

function told(
  { text }: Reading,
  asked: readonly Asked[],
  { known, checks }: Answer,
): Map<Figure, KnownFact> {
  const answers = known.values();
  const facts = new Map<Figure, KnownFact>();
  for (const { row, owner, sentence, fact } of asked) {
    const one = fact ? (answers.next().value ?? null) : null;
    const check = checkOf(checks, row, owner, text.slice(sentence.start, sentence.end));
    if (one || check) facts.set(row.figure, { known: one, check, sentence });
  }
  return facts;
}

function checkOf(
  checks: Answer["checks"],
  { fact, figure }: FigureRow,
  owner: string | null,
  sentence: string,
): FactCheck | null {
  if (Object.keys(checks).length === 0) return null;
  const { period = null, text } = figure;
  const key = factKey({ owner, role: fact.property, period, text, sentence });
  return Object.hasOwn(checks, key) ? (checks[key] ?? null) : null;
}
