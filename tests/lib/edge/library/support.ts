import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { NO_ACCOUNT, NO_CHOICES } from "../../../../lib/core/choices.ts";
import type { Contents, DocumentType } from "../../../../lib/core/library/documents.ts";
import type { Entity, Fact, Figure, Reading } from "../../../../lib/core/reading.ts";
import { createDatabase, type DatabaseOptions } from "../../../../lib/edge/library/database.ts";
import type { LibraryAnswer } from "../../../../lib/edge/library/problems.ts";
import { createReader } from "../../../../lib/edge/library/reader.ts";
import type {
  BulkOutcome,
  LibraryChange,
  PicturesOutcome,
  PutOutcome,
  SaveRequest,
  SentPicture,
  WriteRequest,
} from "../../../../lib/edge/library/requests.ts";
import { createWriter, type WriteOutcome } from "../../../../lib/edge/library/writer.ts";
import { readingOf } from "../../../components/sample.ts";

/** A browser's databases, empty. */
export const platform = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

export function openLibrary(options: DatabaseOptions = {}) {
  const db = createDatabase({ platform: platform(), ...options });
  const changes: LibraryChange[] = [];
  const clock = { now: "2026-05-03T08:00:00.000Z" };
  const writer = createWriter(db, {
    now: () => clock.now,
    onChange: (change) => changes.push(change),
  });
  const write = async (request: WriteRequest): Promise<WriteOutcome> =>
    valueOf(await writer.write(request));
  return {
    db,
    writer,
    reader: createReader(db),
    changes,
    clock,
    write,
    save: async (request: SaveRequest) => valueOf(await writer.save(request)),
    bulk: async (request: WriteRequest) => (await write(request)) as BulkOutcome,
    put: async <Type extends DocumentType>(
      type: Type,
      id: string,
      content: Partial<Contents[Type]>,
      base: string | null = null,
    ) => (await write({ kind: "put", put: { type, id, base, content } })) as PutOutcome,
  };
}

/** Keeps pictures of a backup, as the background does for who brings it in. */
export const pictureWriter =
  ({ writer }: ReturnType<typeof openLibrary>) =>
  async (pictures: SentPicture[]): Promise<PicturesOutcome> =>
    valueOf(await writer.write({ kind: "pictures", pictures })) as PicturesOutcome;

export function valueOf<Value>(answer: LibraryAnswer<Value>): Value {
  if (!answer.ok) throw new Error(`${answer.problem}: ${answer.detail}`);
  return answer.value;
}

interface Told {
  owner: string | null;
  role: Fact["property"];
  amount: string;
  value: number;
  period?: string;
}

/** An article in which each fact has a sentence of its own. */
export function articleWith(path: string, facts: Told[], part: Partial<Reading> = {}): SaveRequest {
  const lines = facts.map(
    ({ owner, role, amount, period }) =>
      `${owner ?? "Somebody"}: ${role} ${amount} in ${period ?? "no year"}.`,
  );
  const reading = readingOf(lines.length > 0 ? lines : ["Nothing is told."], {
    url: `https://www.tidewater.example/${path}`,
    title: path,
    publishedTime: null,
    ...part,
  });
  const entities: Entity[] = [];
  const figures: Figure[] = [];
  const told: Fact[] = facts.map(({ owner, role, amount, value, period }, at) => {
    const block = reading.blocks[at]!;
    const start = reading.text.indexOf(amount, block.start);
    let about = entities.findIndex(({ name }) => name === owner);
    if (owner !== null && about < 0) {
      const mention = { text: owner, start: block.start, end: block.start + owner.length };
      about =
        entities.push({ type: "organisation", name: owner, salience: 0.5, mentions: [mention] }) -
        1;
    }
    const figure: Figure = {
      text: amount,
      kind: "money",
      value,
      unit: "EUR",
      start,
      end: start + amount.length,
    };
    figures.push({ ...figure, ...(period === undefined ? {} : { period }) });
    return {
      subject: about < 0 ? null : about,
      property: role,
      figures: [at],
      mode: "stated",
      sentence: { start: block.start, end: block.end },
      confidence: 0.9,
    };
  });
  return {
    reading: { ...reading, entities, figures, facts: told },
    article: null,
    choices: NO_CHOICES,
    account: NO_ACCOUNT,
    from: "popup",
  };
}
