import { describe, expect, test } from "vitest";
import { declaredCharset, decodePage, decodeText } from "../../cli/charset.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

describe("what a page declares", () => {
  test.each([
    ["<meta charset=utf-8>", "utf-8"],
    ['<META CHARSET = "UTF-8">', "utf-8"],
    ["<meta charset='iso-8859-1'/>", "windows-1252"],
    ["<meta charset=latin1 name=x>", "windows-1252"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"],
    ["<meta content='text/html;charset=\"koi8-r\"' http-equiv=content-type>", "koi8-r"],
    ["<meta name=a><meta charset=big5>", "big5"],
    ["<meta charset=utf-16>", "utf-16le"],
    ["<meta charset=nothing><meta charset=shift_jis>", "shift_jis"],
    ["<!-- <meta charset=koi8-r> --><meta charset=gbk>", "gbk"],
    ["<!--><meta charset=gbk>", "gbk"],
    ["<html data-x='<meta charset=koi8-r>'><meta charset=gbk>", "gbk"],
    ['<?xml version="1.0" encoding="ISO-8859-15"?><html>', "iso-8859-15"],
    ['<?xml version="1.0" encoding="koi8-r"?><meta charset=utf-8>', "utf-8"],
  ])("%s", (html, name) => {
    expect(declaredCharset(utf8(html))).toBe(name);
  });

  test.each([
    "",
    "<p>charset=utf-8</p>",
    "<meta name=description content='charset=utf-8'>",
    "<metadata charset=utf-8>",
    "<!-- <meta charset=utf-8>",
    "<meta charset=>",
    "<meta charset=no-such-charset>",
    `${" ".repeat(1024)}<meta charset=utf-8>`,
  ])("nothing in %j", (html) => {
    expect(declaredCharset(utf8(html))).toBeNull();
  });
});

describe("a page's bytes", () => {
  test("are read as declared", () => {
    const page = decodePage(latin1("<meta charset=windows-1252><p>L\u0092\xe9t\xe9"));
    expect(page.text).toContain("L’été");
    expect(page.charset).toEqual({ declared: "windows-1252", used: "windows-1252" });
  });

  test("go by a byte order mark before all else, and lose it", () => {
    const page = decodePage(utf8("\uFEFF<meta charset=windows-1252>é"));
    expect(page.text).toBe("<meta charset=windows-1252>é");
    expect(page.charset).toEqual({ declared: "windows-1252", used: "utf-8" });
    const wide = decodePage(Buffer.from("\uFEFF<p>été", "utf16le"));
    expect(wide).toEqual({ text: "<p>été", charset: { declared: null, used: "utf-16le" } });
  });

  test("are UTF-8 where they say nothing and can be, else windows-1252", () => {
    expect(decodePage(utf8("<p>été")).charset.used).toBe("utf-8");
    expect(decodePage(latin1("<p>\xe9t\xe9")).text).toBe("<p>été");
  });

  test("that declare UTF-16 byte by byte are UTF-8, as the standard has it", () => {
    expect(decodePage(utf8("<meta charset=utf-16>été"))).toEqual({
      text: "<meta charset=utf-16>été",
      charset: { declared: "utf-16le", used: "utf-8" },
    });
  });

  test("that declare x-user-defined are windows-1252", () => {
    expect(decodePage(latin1("<meta charset=x-user-defined>\xe9")).charset).toEqual({
      declared: "x-user-defined",
      used: "windows-1252",
    });
  });

  test("that declare UTF-8 and hold none of it are windows-1252, and both are told", () => {
    const page = decodePage(latin1("<meta charset=utf-8><p>\xe9t\xe9, c\xf4t\xe9"));
    expect(page.text).toContain("été, côté");
    expect(page.charset).toEqual({ declared: "utf-8", used: "windows-1252" });
  });

  test("that declare UTF-8 stay UTF-8 where one byte is wrong among right ones", () => {
    const page = decodePage(Buffer.concat([utf8("<meta charset=utf-8>été"), latin1("\xe9.")]));
    expect(page.text).toContain("été\uFFFD.");
    expect(page.charset.used).toBe("utf-8");
  });
});

test("a plain text declares nothing", () => {
  expect(decodeText(utf8("<meta charset=koi8-r> été")).charset).toEqual({
    declared: null,
    used: "utf-8",
  });
  expect(decodeText(latin1("\xe9t\xe9")).text).toBe("été");
});
