/** The pictures of a backup, brought into the library after its documents. */
import type { BackupPicture, Refusal } from "../core/library/backup/format.ts";
import type { OpenBackup, RefusedLine } from "../core/library/backup/read.ts";
import { pictureType } from "../core/library/pictures.ts";
import { toBase64 } from "./library/base64.ts";
import { pictureHash } from "./library/received-pictures.ts";
import type { PictureFate, PicturesOutcome, SentPicture } from "./library/requests.ts";

/** Asks the one that writes to keep pictures. @throws where it could not */
export type WritePictures = (pictures: SentPicture[]) => Promise<PicturesOutcome>;

interface Bringing {
  backup: OpenBackup;
  writePictures: WritePictures;
  /** Told of each picture, taken or not. */
  onPicture: () => void;
  signal?: AbortSignal | undefined;
}

export interface BroughtPictures {
  kept: number;
  refused: RefusedLine[];
  /** Whether it went to the end. */
  whole: boolean;
}

/** UTF-16 code units of pictures that go in one message. */
const MESSAGE = 4_000_000;

const REFUSED: Record<Exclude<PictureFate, "kept" | "there">, Refusal> = {
  "no-text": "picture-alone",
  "article-full": "picture-room",
  "no-room": "picture-room",
  malformed: "picture-damaged",
};

/** @throws what `writePictures` throws, and BackupError where a list is damaged */
export async function bringPictures(
  { backup, writePictures, onPicture, signal }: Bringing,
  brought: BroughtPictures,
): Promise<void> {
  let names: string[] = [];
  let part: SentPicture[] = [];
  let length = 0;
  const send = async (): Promise<void> => {
    if (part.length === 0) return;
    const [sent, called] = [part, names];
    [part, names, length] = [[], [], 0];
    const { fates } = await writePictures(sent);
    for (const [at, fate] of fates.entries()) {
      if (fate === "kept") brought.kept++;
      else if (fate !== "there")
        brought.refused.push({ name: called[at] ?? "", why: REFUSED[fate] });
    }
  };
  for (const file of backup.pictureLists) {
    const { pictures, refused } = await backup.pictureList(file);
    brought.refused.push(...refused);
    for (const picture of pictures) {
      if (signal?.aborted) return;
      const bytes = await bytesOf(backup, picture);
      onPicture();
      if (typeof bytes === "string") {
        brought.refused.push({ name: nameOf(picture), why: bytes });
        continue;
      }
      const base64 = toBase64(bytes);
      if (length + base64.length > MESSAGE) await send();
      part.push({ base64, shown: picture.shown });
      names.push(nameOf(picture));
      length += base64.length;
    }
  }
  await send();
  brought.whole = true;
}

/** Only where they are what the list says. */
async function bytesOf(
  backup: OpenBackup,
  picture: BackupPicture,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const bytes = await backup.picture(picture);
  if (typeof bytes === "string") return bytes;
  const isIt = pictureType(bytes) === picture.type && (await pictureHash(bytes)) === picture.hash;
  return isIt ? bytes : "picture-damaged";
}

/** What a person may know it by: the end of its address. */
const nameOf = ({ shown, hash }: BackupPicture): string =>
  (shown[0]?.address ?? hash).replace(/^https?:\/\//iu, "").slice(0, 120);
