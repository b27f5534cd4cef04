/** Kept pictures in the place of those that an article shows by their addresses. */
import type { KeptPicture } from "../../core/library/pictures.ts";
import { toBase64 } from "../library/base64.ts";

/** Addresses by which a page of the extension shows kept pictures, while it is there. */
export interface PictureUrls {
  /** `blob:` addresses, by those that the article has. */
  urls: ReadonlyMap<string, string>;
  /** Lets go of them: nothing shows by them any more. */
  release: () => void;
}

export function pictureUrls(pictures: ReadonlyMap<string, KeptPicture>): PictureUrls {
  const urls = new Map(
    [...pictures].map(([address, { type, bytes }]) => [
      address,
      URL.createObjectURL(new Blob([bytes], { type })),
    ]),
  );
  return { urls, release: () => urls.forEach((url) => URL.revokeObjectURL(url)) };
}

/** The same as `data:` addresses, for a file that is to be whole by itself. */
export const pictureData = (
  pictures: ReadonlyMap<string, KeptPicture>,
): ReadonlyMap<string, string> =>
  new Map(
    [...pictures].map(([address, { type, bytes }]) => [
      address,
      `data:${type};base64,${toBase64(bytes)}`,
    ]),
  );

/** Puts kept pictures into an article's markup, while it is in a document in which nothing loads. */
export function showKept(root: ParentNode, urls: ReadonlyMap<string, string>): void {
  for (const image of root.querySelectorAll("img")) {
    const url = urls.get(image.getAttribute("src") ?? "");
    if (url !== undefined) image.setAttribute("src", url);
  }
}
