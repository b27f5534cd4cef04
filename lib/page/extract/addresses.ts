/** Addresses as a page writes them, made absolute. */

/** An http(s) or mailto address, or null: nothing else leaves the page. */
export function linkAddress(written: string | null, base: string | null): string | null {
  const url = resolve(written, base);
  return url && /^(?:https?|mailto):$/u.test(url.protocol) ? url.href : null;
}

/** An http(s) address, or null. */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  const url = resolve(written ?? null, base);
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}

/** The http(s) address of a picture, or an inline raster picture. */
export function imageAddress(written: string | null, base: string | null): string | null {
  if (written && /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/iu.test(written)) {
    return written.length > PLACEHOLDER ? written : null;
  }
  return webAddress(written, base);
}

/** Inline pictures up to this length are the grey pixel of a lazy image (code units). */
const PLACEHOLDER = 400;

function resolve(written: string | null, base: string | null): URL | null {
  const trimmed = written?.trim();
  if (!trimmed || trimmed.length > 100_000) return null;
  return URL.parse(trimmed, base ?? undefined) ?? null;
}
