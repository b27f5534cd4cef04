import { describe, expect, it } from "vitest";
import { addressesOf, canonicalAddress } from "../../../../lib/core/library/address.ts";

const SAME = [
  "https://www.tidewater.example/2026/05/harbour",
  "http://tidewater.example/2026/05/harbour/",
  "https://m.tidewater.example:443/2026/05/harbour?utm_source=letter&utm_medium=mail#comments",
  "https://amp.tidewater.example/2026/05/harbour",
  "https://www.tidewater.example/2026/05/harbour/amp/",
  "https://www.tidewater.example/amp/2026/05/harbour",
  "https://www.tidewater.example/2026/05/harbour?fbclid=AbC&xtor=RSS-1",
  "https://WWW.Tidewater.Example/2026/05/h%61rbour/index.html",
  "https://www.google.com/amp/s/www.tidewater.example/2026/05/harbour",
  "https://tidewater-example.cdn.ampproject.org/c/s/www.tidewater.example/2026/05/harbour?amp_js_v=0.1",
];

describe("the address by which a page is the same page", () => {
  it.each(SAME)("is one for %s", (address) => {
    expect(canonicalAddress(address)).toBe("tidewater.example/2026/05/harbour");
  });

  it.each([
    ["https://a.example/story?id=7", "https://a.example/story?id=8"],
    ["https://a.example/story?page=2", "https://a.example/story"],
    ["https://a.example/Story", "https://a.example/story"],
    ["https://a.example:8080/story", "https://a.example/story"],
    ["https://sport.a.example/story", "https://a.example/story"],
    ["https://m.example/story", "https://a.example/story"],
    ["https://a.example/amp", "https://a.example/"],
    ["https://a.example/a%2Fb", "https://a.example/a/b"],
  ])("stays another where %s is not %s", (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it("does not depend on the order of parameters", () => {
    expect(canonicalAddress("https://a.example/s?b=2&utm_id=1&a=1")).toBe("a.example/s?a=1&b=2");
    expect(canonicalAddress("https://a.example/s?a=1&b=2")).toBe("a.example/s?a=1&b=2");
  });

  it("is none for what is on no site", () => {
    for (const address of [
      "file:///home/a.html",
      "about:blank",
      "",
      "https://",
      "javascript:1",
      null,
    ]) {
      expect(canonicalAddress(address)).toBeNull();
    }
    expect(canonicalAddress(`https://a.example/${"a".repeat(5000)}`)).toBeNull();
  });

  it("answers hostile addresses at once", () => {
    const started = performance.now();
    for (const part of ["%", "/amp", "&a=", ".", ":", "?", "%2", "/."]) {
      canonicalAddress(`https://a.example/${part.repeat(1000)}`);
      canonicalAddress(`https://${part.repeat(1000)}`);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("the addresses of an article", () => {
  it("are the declared one first, where it is of the same site", () => {
    expect(
      addressesOf({
        url: "https://m.a.example/s/1?ref=front",
        canonicalUrl: "https://www.a.example/story-1",
      }),
    ).toEqual(["a.example/story-1", "a.example/s/1"]);
    expect(
      addressesOf({ url: "https://blog.a.example/1", canonicalUrl: "https://a.example/blog/1" }),
    ).toHaveLength(2);
  });

  it("do not hold another site's, or the front page", () => {
    const url = "https://a.example/story";
    expect(addressesOf({ url, canonicalUrl: "https://b.example/story" })).toEqual([
      "a.example/story",
    ]);
    expect(addressesOf({ url, canonicalUrl: "https://a.example/" })).toEqual(["a.example/story"]);
    expect(addressesOf({ url, canonicalUrl: null })).toEqual(["a.example/story"]);
    expect(addressesOf({ url: null, canonicalUrl: null })).toEqual([]);
  });
});
