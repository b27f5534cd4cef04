import { describe, expect, test } from "vitest";
import { isFrontPage, pageOf, patternOf, siteOf } from "../../../lib/edge/site-address.ts";

describe("the site of an address", () => {
  test.each([
    ["https://www.tidewater.example/news/1", "www.tidewater.example"],
    ["http://plain.test:8080/", "plain.test"],
    ["https://journal-é.example/", "xn--journal--i1a.example"],
    ["file:///home/ada/page.html", null],
    ["about:blank", null],
    ["chrome-extension://abc/reader.html", null],
    ["no address", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("of %s is %s", (address, site) => expect(siteOf(address)).toBe(site));

  test("is asked for alone: without its subdomains and its parents", () => {
    expect(patternOf("www.tidewater.example")).toBe("*://www.tidewater.example/*");
  });
});

describe("a front page", () => {
  test.each([
    "https://tidewater.example",
    "https://tidewater.example/",
    "https://tidewater.example/?utm_source=letter",
    "https://tidewater.example/#top",
    "https://tidewater.example/index.html",
    "https://tidewater.example/fr",
    "https://tidewater.example/fr/",
    "https://tidewater.example/en-GB/",
    "https://tidewater.example/fr/accueil",
    "https://tidewater.example/home",
  ])("is %s", (address) => expect(isFrontPage(address)).toBe(true));

  test.each([
    "https://tidewater.example/news",
    "https://tidewater.example/?p=123",
    "https://tidewater.example/#!/2026/ferry",
    "https://tidewater.example/fr/2026/ferry",
    "https://tidewater.example/fr/ferry",
    "https://tidewater.example/index.php?id=7",
    "no address",
  ])("is not %s", (address) => expect(isFrontPage(address)).toBe(false));
});

describe("the page of an address", () => {
  test("is the same at whatever place in it, unless the hash is a path", () => {
    expect(pageOf("https://a.example/x?y=1#part")).toBe("https://a.example/x?y=1");
    expect(pageOf("https://a.example/#/story/1")).toBe("https://a.example/#/story/1");
    expect(pageOf("no address")).toBe("no address");
  });
});
