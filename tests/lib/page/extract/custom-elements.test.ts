import { describe, expect, it } from "vitest";

import { openCustomElements } from "../../../../lib/page/extract/custom-elements.ts";
import { blocksOf, extract, parse } from "../dom.ts";
import { BODY, LEAD, omittedOf, page } from "./page.ts";

const opened = (html: string): string[] => {
  const document = parse(html);
  openCustomElements(document);
  return (document.body?.select(() => true) ?? []).map(
    (element) => element.getAttribute("data-component") ?? element.localName,
  );
};
const divs = (html: string): number => {
  const document = parse(html);
  openCustomElements(document);
  return document.body?.select(({ localName }) => localName === "div").length ?? 0;
};

describe("elements of a page's own making", () => {
  it.each([
    "<x-a><p>One.</p></x-a>",
    "<x-a><a href='/'>One</a></x-a><p>Two.</p>",
    "<x-a><x-b>One</x-b></x-a>",
  ])("are parts of their own: %s", (html) => {
    expect(divs(html)).toBe((html.match(/<x-/gu) ?? []).length);
    expect(opened(html)).toContain("x-a");
  });

  it.each([
    "<p>At <x-time>noon</x-time> it shut.</p>",
    "<p><x-term>Quay</x-term></p>",
    "<li><x-icon></x-icon> <a href='/'>One</a></li>",
    "<div><b>One</b> <x-term>two</x-term></div>",
    "<article><amp-img src='p.jpg'></amp-img><p>One.</p></article>",
  ])("stay in a line: %s", (html) => {
    expect(divs(html)).toBe((html.match(/<div/gu) ?? []).length);
  });

  it("say by their names what they are", () => {
    const inside = `<jo-newsletter><p>Chaque matin, le port en trois minutes.</p></jo-newsletter>
      <jo-para><p>Le quai nord est fermé depuis lundi, et pour un mois.</p></jo-para>`;
    const article = extract(page({ inside }));
    expect(blocksOf(article)).toEqual([
      LEAD,
      ...BODY.slice(0, 2),
      "Le quai nord est fermé depuis lundi, et pour un mois.",
      ...BODY.slice(2),
    ]);
    expect(omittedOf(article)).toEqual([
      ["newsletter", "Chaque matin, le port en trois minutes.", 3],
    ]);
  });

  it("take time in proportion to their number", () => {
    const many = "<x-a>a</x-a>".repeat(20_000);
    expect(divs(`<div>${many}</div>`)).toBe(20_001);
    expect(divs(`${"<x-a>".repeat(500)}a`)).toBe(500);
  });
});
