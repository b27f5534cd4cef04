import { describe, expect, it } from "vitest";
import { pictureType } from "../../../../lib/core/library/pictures.ts";
import { pngOf } from "../../../support/pictures.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe("what a picture is, by its own bytes", () => {
  it("knows the five formats that are kept", () => {
    expect(pictureType(pngOf(1, 1))).toBe("image/png");
    expect(pictureType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
    expect(pictureType(bytesOf("GIF89a......"))).toBe("image/gif");
    expect(pictureType(bytesOf("GIF87a......"))).toBe("image/gif");
    expect(pictureType(bytesOf("RIFF\x10\0\0\0WEBPVP8 "))).toBe("image/webp");
    expect(pictureType(bytesOf("\0\0\0\x1cftypavif\0\0\0\0mif1miaf"))).toBe("image/avif");
    expect(pictureType(bytesOf("\0\0\0\x18ftypmif1\0\0\0\0avifmiaf"))).toBe("image/avif");
  });

  it("takes nothing else for one, whatever it is called", () => {
    for (const other of [
      "",
      "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
      "<!doctype html><title>No picture here</title>",
      "RIFF\x10\0\0\0WAVEfmt ",
      "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
      "\0\0\0\x18ftypisom\0\0\0\0mp41avc1",
      // The brand stands behind the end of the box, and where the version is.
      "\0\0\0\x10ftypmif1\0\0\0\0avif",
      "\0\0\0\x10ftypmif1avif",
      "GIF88a",
      "\x89PNG",
    ]) {
      expect(pictureType(bytesOf(other)), other).toBeNull();
    }
  });
});
