import { describe, expect, it } from "vitest";
import { decodeAgain } from "../../../../lib/page/capture/decode-again.ts";

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset).decode(bytes);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

describe("a page's bytes read again", () => {
  it("are in windows-1252 where UTF-8 was claimed and does not fit", () => {
    expect(decodeAgain(latin("l\u0092été à Sète"), { used: "utf-8", declared: null }, decode)).toBe(
      "l’été à Sète",
    );
  });

  it("are in the charset that the page itself names, where that fits", () => {
    const bytes = Uint8Array.from([0xbf, 0xf3, 0xb3, 0x77]); // "żółw" in ISO 8859-2
    expect(decodeAgain(bytes, { used: "utf-8", declared: "iso-8859-2" }, decode)).toBe("żółw");
  });

  it("say nothing where they fit what the browser read: the damage is older", () => {
    const bytes = new TextEncoder().encode("l?été à Sète");
    expect(decodeAgain(bytes, { used: "utf-8", declared: "windows-1252" }, decode)).toBeNull();
  });

  it("are left alone where the page names a charset nobody knows", () => {
    expect(decodeAgain(latin("été"), { used: "utf-8", declared: "klingon" }, decode)).toBe("été");
  });
});
