import { describe, expect, it } from "vitest";
import { repairText } from "../../../../lib/core/repair/repair.ts";
import { decode, randomNumbers, repairedArticle } from "./support.ts";

const read = (text: string) => repairText(text, {}, { decode });

const random = randomNumbers(9);
const BYTES = Uint8Array.from({ length: 20_000 }, () => Math.floor(random() * 256));

describe("what is no text, or is lost", () => {
  it.each([
    ["bytes read as windows-1252", decode(BYTES, "windows-1252")],
    ["bytes read as UTF-8", decode(BYTES, "utf-8")],
    ["a log of question marks", "2031-05-01 12:00 ERREUR ????? ???? à ??:??\n".repeat(40)],
    ["a text in another script that became question marks", "?????? ?????, ???? ?? ??? ?????."],
    ["replacement characters", "\uFFFD \uFFFD\uFFFD ".repeat(50)],
  ])("is left as it is, and said to be: %s", (_, text) => {
    expect(read(text)).toEqual({
      text,
      repairs: [],
      problem: expect.stringContaining("left as found"),
    });
  });

  it.each([
    ["base64", btoa(String.fromCharCode(...BYTES.subarray(0, 3000)))],
    ["chess", "1. e4 e5 2. Cf3?! exd5?? 3. d4! Cf6?? 4. Fb5?! a6? 5. Fa4?! O-O? Une faute? Oui."],
    ["program text", "const a = b ? c : d; x?.y ?? z; if (l?a) { return s?e:t; }"],
    ["addresses with a query", "GET /recherche?l?a=1&d?e=2 HTTP/1.1, exemple.fr/?q=l?eau"],
    ["leetspeak", "h4x0r5 pwn3d j00!!1 5p34k?? n00b5 r0x0rz ??? 5k?"],
    ["three languages", "Où ? Le maire l’ignore. Who? Wer? Der Bürgermeister? Τι; Кто?"],
  ])("is left as it is: %s", (_, text) => {
    expect(read(text)).toEqual({ text, repairs: [] });
  });

  it("does not keep the rest of the page from being mended", () => {
    const result = repairedArticle(["L?usine a été vendue.", "????? ??? ?? ??????? ????? ?? ???"]);
    expect(result.text).toBe("L’usine a été vendue.\n\n????? ??? ?? ??????? ????? ?? ???");
    expect(result.problem).toContain("1 of 2 passages are");
  });

  it("takes no time, however long", () => {
    for (const text of ["\uFFFD".repeat(5_000_000), "? ".repeat(2_500_000)]) {
      const started = performance.now();
      expect(read(text).repairs).toEqual([]);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
