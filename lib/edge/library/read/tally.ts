import { TYPES } from "../../../core/library/backup/format.ts";
import type { DocumentType } from "../../../core/library/documents.ts";
import type { Database } from "../database.ts";
import type { LibraryTally } from "../queries.ts";

/** Counts without reading what is counted, but for what is in the trash. */
export async function tally(db: Database): Promise<LibraryTally> {
  const trashed = await db.documents.orderBy("deleted").toArray();
  const shown = await Promise.all(
    TYPES.map(async (type): Promise<[DocumentType, number]> => {
      const all = await db.documents.where("[type+modified]").between([type], [type, []]).count();
      return [type, all - trashed.filter((one) => one.type === type).length];
    }),
  );
  return { shown: Object.fromEntries(shown) as LibraryTally["shown"], trash: trashed.length };
}
