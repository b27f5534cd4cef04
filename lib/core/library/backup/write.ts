import type { DocumentType } from "../documents.ts";
import { stableJson } from "../stable.ts";
import type { KeptPicture, PictureShown } from "../pictures.ts";
import { createZip, type ZipWriter } from "../../zip/write.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MANIFEST,
  pictureFile,
  SETTINGS,
  TYPES,
  type BackupLine,
  type BackupManifest,
  type BackupPicture,
  type BackupSettings,
} from "./format.ts";

/** UTF-16 code units of a file of documents; one that is longer has a file of its own. */
const PIECE_LENGTH = 1_000_000;

export interface BackupWriter {
  /** Documents by `TYPES`, and of one type by their ids: the same library gives the same bytes. */
  add(line: BackupLine): void;
  /** After all documents, by their hashes; what shows them by text and address. */
  addPicture(picture: KeptPicture, shown: PictureShown[]): void;
  /** Bytes that were made since the last call. */
  taken(): Uint8Array<ArrayBuffer>[];
  /** @returns the last bytes */
  end(): { bytes: Uint8Array<ArrayBuffer>[]; manifest: BackupManifest };
}

/** @param made ISO 8601 */
export function createBackup(made: string, settings: BackupSettings): BackupWriter {
  const zip = createZip();
  const counts = Object.fromEntries(TYPES.map((type) => [type, 0])) as Record<DocumentType, number>;
  const documents = createPieces(zip, "documents");
  const list = createPieces(zip, "pictures");
  let pictures = 0;
  zip.add(SETTINGS, [`${stableJson(settings)}\n`]);
  return {
    add: (line) => {
      documents.add(line);
      counts[line.document.type]++;
    },
    addPicture: ({ hash, type, bytes }, shown) => {
      // Files in an archive do not lie within one another.
      documents.flush();
      zip.addStored(pictureFile(hash, type), bytes);
      list.add({ hash, type, shown } satisfies BackupPicture);
      pictures++;
    },
    taken: zip.taken,
    end: () => {
      documents.flush();
      list.flush();
      const manifest: BackupManifest = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        made,
        counts,
        pictures,
      };
      // Last, so that it says what was written.
      zip.add(MANIFEST, [`${JSON.stringify(manifest, null, 2)}\n`]);
      return { bytes: zip.end(), manifest };
    },
  };
}

/** Lines of JSON in files of a folder, each ended before the line that would make it too long. */
function createPieces(zip: ZipWriter, folder: string) {
  let lines: string[] = [];
  let length = 0;
  let count = 0;
  const flush = (): void => {
    if (lines.length === 0) return;
    zip.add(`${folder}/${String(++count).padStart(5, "0")}.ndjson`, lines);
    lines = [];
    length = 0;
  };
  const add = (value: object): void => {
    const json = `${stableJson(value)}\n`;
    if (length + json.length > PIECE_LENGTH) flush();
    lines.push(json);
    length += json.length;
  };
  return { add, flush };
}
