import type { DocumentType } from "../documents.ts";
import { stableJson } from "../stable.ts";
import { createZip } from "../../zip/write.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MANIFEST,
  SETTINGS,
  TYPES,
  type BackupLine,
  type BackupManifest,
  type BackupSettings,
} from "./format.ts";

/** UTF-16 code units of a file of documents; one that is longer has a file of its own. */
const PIECE_LENGTH = 1_000_000;

export interface BackupWriter {
  /** Documents by `TYPES`, and of one type by their ids: the same library gives the same bytes. */
  add(line: BackupLine): void;
  /** Bytes that were made since the last call. */
  taken(): Uint8Array<ArrayBuffer>[];
  /** @returns the last bytes */
  end(): { bytes: Uint8Array<ArrayBuffer>[]; manifest: BackupManifest };
}

/** @param made ISO 8601 */
export function createBackup(made: string, settings: BackupSettings): BackupWriter {
  const zip = createZip();
  const counts = Object.fromEntries(TYPES.map((type) => [type, 0])) as Record<DocumentType, number>;
  let lines: string[] = [];
  let length = 0;
  let pieces = 0;
  const flush = (): void => {
    if (lines.length === 0) return;
    zip.add(`documents/${String(++pieces).padStart(5, "0")}.ndjson`, lines);
    lines = [];
    length = 0;
  };
  zip.add(SETTINGS, [`${stableJson(settings)}\n`]);
  return {
    add: (line) => {
      const json = `${stableJson(line)}\n`;
      if (length + json.length > PIECE_LENGTH) flush();
      lines.push(json);
      length += json.length;
      counts[line.document.type]++;
    },
    taken: zip.taken,
    end: () => {
      flush();
      const manifest: BackupManifest = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        made,
        counts,
      };
      // Last, so that it says what was written.
      zip.add(MANIFEST, [`${JSON.stringify(manifest, null, 2)}\n`]);
      return { bytes: zip.end(), manifest };
    },
  };
}
