import { expect, test } from "vitest";
import { foreignKind } from "../../cli/sniff.ts";

test.each([
  ["%PDF-1.7\n%\xe2\xe3", "a PDF"],
  ["PK\u0003\u0004word/document.xml", "a ZIP archive or office document"],
  ["\u001f\u008b\b\0", "a gzip archive"],
  ["\u0089PNG\r\n", "an image"],
  [
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
    "a web archive (MHTML)",
  ],
  ["ab\0cd", "binary"],
])("%j is told from a page", (head, kind) => {
  expect(foreignKind(Buffer.from(head, "latin1"))).toBe(kind);
});

test.each([
  "",
  "<!doctype html>",
  "From: Ed, on multipart/related things",
  "Un été.",
  "\u0001 odd",
])("%j may be a page or a text", (head) => {
  expect(foreignKind(Buffer.from(head))).toBeNull();
});

test("UTF-16 with its byte order mark is text, for all its zero bytes", () => {
  expect(foreignKind(Buffer.from("\uFEFFUn.", "utf16le"))).toBeNull();
});
