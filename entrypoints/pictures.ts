import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { toBase64 } from "../lib/edge/library/base64.ts";
import { fetchPicture } from "../lib/edge/pictures/fetch-picture.ts";
import type { PictureWorld } from "../lib/edge/pictures/tab-source.ts";

// Comes into a page whose article was saved, where the person wants its pictures kept. An unlisted script: see capture.ts.
export default defineUnlistedScript({
  main(): void {
    const world = globalThis as PictureWorld;
    // As the page itself would ask for it: with its cookies where it is the same site, from its part of the cache.
    world.ledePicture ??= async (address) => {
      const picture = await fetchPicture(address);
      return picture instanceof Uint8Array ? { base64: toBase64(picture) } : picture;
    };
  },
});
