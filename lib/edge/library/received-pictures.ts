import { pictureType } from "../../core/library/pictures.ts";
import { PICTURE_LIMITS } from "../../core/library/limits.ts";
import { fromBase64 } from "./base64.ts";
import type { PictureToKeep, SentPicture } from "./requests.ts";

/**
 * Pictures as they came in a message, looked at anew: what is no picture of a format that is kept, or larger than one may
 * be, is null. Before the transaction that writes them, which would end while the hash is waited for.
 */
export function received(pictures: readonly SentPicture[]): Promise<(PictureToKeep | null)[]> {
  return Promise.all(
    pictures.map(async ({ base64, shown }) => {
      const bytes = decoded(base64);
      const type = bytes && pictureType(bytes);
      if (!bytes || !type || bytes.length > PICTURE_LIMITS.picture) return null;
      return { picture: { hash: await pictureHash(bytes), type, bytes }, shown };
    }),
  );
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(base64);
  } catch {
    return null;
  }
}

/** @returns SHA-256, 64 hexadecimal digits */
export async function pictureHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
