import { PICTURE_LIMITS } from "../../core/library/limits.ts";
import { pictureType, TELLING_BYTES } from "../../core/library/pictures.ts";

/** Milliseconds that one may take: shorter than browsers let a background wait before they end it. */
const PATIENCE = 20_000;

/** Nothing came: the server lets it be read by nobody, the page's own rules forbid it, or there is no way to it. */
export const UNREACHED = "unreached";

export type FetchedPicture = Uint8Array<ArrayBuffer> | typeof UNREACHED | null;

/**
 * A picture's bytes, from the browser's cache where they are in it. It is looked at as it comes: what turns out to be
 * none, or to be longer than one may be, is not read to its end, whatever its server says of type and length.
 *
 * @param asked credentials and referrer, where they are to be others than a page's own
 * @returns null where there is no such picture to be had, whoever asks
 */
export async function fetchPicture(
  address: string,
  asked: Pick<RequestInit, "credentials" | "referrerPolicy"> = {},
): Promise<FetchedPicture> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { cache: "force-cache", signal: patience, ...asked });
    if (!response.ok || !response.body) return null;
    return await pictureIn(response.body.getReader());
  } catch {
    return UNREACHED;
  }
}

async function pictureIn(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isPicture = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      parts.push(value);
      length += value.length;
    }
    if (!isPicture && (done || length >= TELLING_BYTES)) {
      isPicture = pictureType(joined(parts, Math.min(length, TELLING_BYTES))) !== null;
      if (!isPicture) break;
    }
    if (length > PICTURE_LIMITS.picture) break;
    if (done) return joined(parts, length);
  }
  reader.cancel().catch(() => undefined); // nobody waits for its end
  return null;
}

/** The first bytes of parts that follow one another. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (at >= length) break;
    bytes.set(part.subarray(0, length - at), at);
    at += part.length;
  }
  return bytes;
}
