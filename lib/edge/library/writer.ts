import type { ArticleBody, DocumentType } from "../../core/library/documents.ts";
import type { Database } from "./database.ts";
import { received } from "./received-pictures.ts";
import { answered, type LibraryAnswer } from "./problems.ts";
import type {
  BulkOutcome,
  ImportOutcome,
  LibraryChange,
  LibrarySettings,
  PicturesOutcome,
  PictureToKeep,
  PutOutcome,
  PutsOutcome,
  RestoreOutcome,
  SaveOutcome,
  SaveRequest,
  WriteRequest,
} from "./requests.ts";
import type { Writing } from "./write/commit.ts";
import { putAll, putDocument } from "./write/put.ts";
import { importReferences } from "./write/import.ts";
import { indexArticles } from "./write/index-article.ts";
import { keepPictures, linkPictures, removePictures } from "./write/pictures.ts";
import { restoreLines } from "./write/restore.ts";
import { prepared, saveArticle } from "./write/save.ts";
import { bringBack, purge, setDeleted, setSame, setSettings, undo } from "./write/trash.ts";

/** What a write answers. */
export type WriteOutcome =
  | PutOutcome
  | PutsOutcome
  | BulkOutcome
  | RestoreOutcome
  | ImportOutcome
  | PicturesOutcome
  | LibrarySettings;

/** The one that writes: only the background has it. Answers come when what they say is on the disk. */
export interface LibraryWriter {
  save(request: SaveRequest): Promise<LibraryAnswer<SaveOutcome>>;
  write(request: WriteRequest): Promise<LibraryAnswer<WriteOutcome>>;
  keepPictures(pictures: readonly PictureToKeep[]): Promise<LibraryAnswer<PicturesOutcome>>;
  /** Of a text, what is kept of the same addresses already. @returns the addresses whose pictures are kept now */
  linkPictures(body: string, addresses: readonly string[]): Promise<LibraryAnswer<string[]>>;
  /** Removes what has been in the trash long enough. */
  tidy(): Promise<LibraryAnswer<BulkOutcome>>;
}

interface Options {
  /** ISO 8601. */
  now: () => string;
  /** Told after each change that was written. */
  onChange: (change: LibraryChange) => void;
}

export function createWriter(db: Database, { now, onChange }: Options): LibraryWriter {
  // One after the other: what a write reads is what it replaces, also before its transaction.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<LibraryAnswer<Value>> => {
    const mine = last.then(() => answered(work));
    last = mine;
    return mine;
  };
  const written = async <Value>(
    work: (writing: Writing) => Promise<Value>,
    all = false,
  ): Promise<Value> => {
    const changed = new Map<string, DocumentType>();
    const texts = new Map<string, ArticleBody>();
    const value = await db.write(async () => {
      changed.clear();
      texts.clear();
      const done = await work({ db, now: now(), changed, texts });
      // All at once at the end: articles of one write are packed together.
      const articles = [...changed].filter(([, type]) => type === "article");
      await indexArticles(
        db,
        articles.map(([id]) => id),
        texts,
      );
      return done;
    });
    if (changed.size > 0 || all) {
      onChange({ ids: [...changed.keys()], types: [...new Set(changed.values())], all });
    }
    return value;
  };
  return {
    save: (request) =>
      inTurn(() => {
        const ready = prepared(request);
        return written((writing) => saveArticle(writing, request, ready));
      }),
    write: (request) =>
      inTurn(async () => {
        const pictures = request.kind === "pictures" ? await received(request.pictures) : [];
        return written(
          (writing) =>
            request.kind === "pictures"
              ? keepPictures(writing, pictures)
              : perform(writing, request),
          EVERYWHERE.has(request.kind),
        );
      }),
    keepPictures: (pictures) => inTurn(() => written((writing) => keepPictures(writing, pictures))),
    linkPictures: (body, addresses) =>
      inTurn(() => written((writing) => linkPictures(writing, body, addresses))),
    tidy: () => inTurn(() => written((writing) => purge(writing, false))),
  };
}

/** What changes more than documents: whoever shows anything of the library looks anew. */
const EVERYWHERE: ReadonlySet<WriteRequest["kind"]> = new Set([
  "erase",
  "settings",
  "remove-pictures",
]);

function perform(
  writing: Writing,
  request: Exclude<WriteRequest, { kind: "pictures" }>,
): Promise<WriteOutcome> {
  switch (request.kind) {
    case "put":
      return putDocument(writing, request.put);
    case "puts":
      return putAll(writing, request.puts);
    case "trash":
      return setDeleted(writing, request.ids, true);
    case "restore":
      return setDeleted(writing, request.ids, false);
    case "restore-backup":
      return restoreLines(writing, request.part);
    case "import":
      return importReferences(writing, request.references);
    case "bring-back":
      return bringBack(writing, request.id, request.rev);
    case "undo":
      return undo(writing, request.steps);
    case "same":
      return setSame(writing, request.id, request.as);
    case "empty-trash":
      return purge(writing, true);
    case "remove-pictures":
      return removePictures(writing);
    case "settings":
      return setSettings(writing, request.settings);
    case "erase":
      return erase(writing);
  }
}

/** Everything, in one transaction; pages that show the library stay open. */
async function erase({ db }: Writing): Promise<BulkOutcome> {
  const count = await db.documents.count();
  const { documents, versions, bodies, entries, facts, blocks, trash, meta } = db;
  const { pictures, bodyPictures } = db;
  const tables = [documents, versions, bodies, entries, facts, blocks, trash, meta];
  for (const table of [...tables, pictures, bodyPictures]) {
    await table.clear();
  }
  return { count, undo: [] };
}
