import { describe, expect, it } from "vitest";

import { declaredHidden } from "../../../../lib/page/capture/declared.ts";
import { matchesScreen } from "../../../../lib/page/capture/media.ts";
import { specificity, splitSelectors } from "../../../../lib/page/capture/specificity.ts";
import { readSheet } from "../../../../lib/page/capture/stylesheet.ts";
import { parse } from "../dom.ts";

/** Text of the elements with `id` that are hidden themselves. */
function hidden(html: string): string[] {
  const document = parse(html);
  const isHidden = declaredHidden(document);
  return document.select((one) => one.id !== "" && isHidden(one)).map(({ id }) => id);
}

describe("declaredHidden", () => {
  it("reads the hidden attribute, inline style and closed dialogues", () => {
    expect(
      hidden(`<p id="a" hidden>x</p><p id="b" style="color:red; DISPLAY : none">x</p>
        <p id="c" style="visibility:hidden">x</p><dialog id="d">x</dialog><dialog id="e" open>x</dialog>
        <p id="f" style="display:block">x</p><details><p id="g">x</p></details>`),
    ).toEqual(["a", "b", "c", "d"]);
  });

  it("applies the page's own sheets by importance, specificity and order", () => {
    expect(
      hidden(`<style>
        .x { display: none } .x.open { display: block }
        #b { visibility: hidden } p { visibility: visible }
        .late { display: block } .late { display: none }
        .force { display: none !important } .force { display: block }
      </style>
      <p class="x" id="a">x</p><p class="x open" id="a2">x</p><p id="b">x</p>
      <p class="late" id="c">x</p><p class="force" id="d" style="display:block">x</p>`),
    ).toEqual(["a", "b", "c", "d"]);
  });

  it("lets inline style win over a sheet", () => {
    expect(
      hidden(`<style>.x{display:none}</style><p class="x" id="a" style="display:block">x</p>`),
    ).toEqual([]);
  });

  it("passes over print sheets, keyframes, fonts and selectors nobody knows", () => {
    expect(
      hidden(`<style media="print">#a{display:none}</style>
      <style>@media print { #a { display:none } } @keyframes k { from { display: none } }
      #a::before { display:none } #a:unheard-of(2) { display:none } } { display:none }
      /* #a { display:none } */ #b[title="}{"] { display: none }</style>
      <p id="a">x</p><p id="b" title="}{">x</p>`),
    ).toEqual(["b"]);
  });

  it("takes the names of an ancestor for no name of the element itself", () => {
    expect(
      hidden(`<style>.tabs :not(.open){display:none} .box [title]{visibility:hidden} .c :first-child{display:none}
        .tabs .open:not(.x){display:block}</style>
      <div class="tabs"><p id="a">x</p><p id="b" class="open">x</p></div>
      <div class="box"><p id="c" title="t">x</p><p id="d">x</p></div><div class="c"><i id="e">x</i></div>`),
    ).toEqual(["a", "c", "e"]);
  });

  it("never hides the page's root", () => {
    expect(
      hidden(`<html id="h"><style>html,body{display:none}</style><body id="a"><p>x</p>`),
    ).toEqual([]);
  });
});

describe("readSheet", () => {
  it("takes broken sheets without throwing, in linear time", () => {
    for (const css of [
      "}}}}",
      "{{{{",
      "a{display:none",
      "@media{",
      `"`,
      "/*",
      "a{b:calc((}",
      "@import 'x';",
    ]) {
      expect(() => readSheet(css)).not.toThrow();
    }
    expect(readSheet("/*".repeat(100_000))).toEqual([]);
    expect(readSheet("a{".repeat(100_000))).toEqual([]);
  });
});

describe("media and selectors", () => {
  it("knows a screen of 1280 by 800", () => {
    expect(
      ["", "screen", "all and (min-width: 600px)", "only screen", "print, screen"].map(
        matchesScreen,
      ),
    ).toEqual(Array.from({ length: 5 }, () => true));
    expect(
      ["print", "(max-width: 40em)", "(prefers-color-scheme: dark)", "not screen"].map(
        matchesScreen,
      ),
    ).toEqual(Array.from({ length: 4 }, () => false));
  });

  it("compares selectors as CSS does", () => {
    expect(specificity("#a")).toBeGreaterThan(specificity(".a.b.c.d p"));
    expect(specificity(".a")).toBeGreaterThan(specificity("html body div p"));
    expect(specificity("[x]")).toBe(specificity(":hover"));
    expect(splitSelectors('a:is(b, c), d[e="x"] , f')).toEqual(["a:is(b, c)", 'd[e="x"]', "f"]);
  });
});
