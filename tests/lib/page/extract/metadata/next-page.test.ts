import { describe, expect, it } from "vitest";
import { metaTags } from "../../../../../lib/page/extract/metadata/meta.ts";
import { nextPageOf } from "../../../../../lib/page/extract/metadata/next-page.ts";
import { parse } from "../../dom.ts";

const SITE = "https://revue.example";
function next(html: string, path = "/corderie"): string | null {
  const document = parse(html);
  const region = document.body?.find(({ localName }) => localName === "article");
  const body = document.body;
  if (!body) throw new Error("no body");
  return (
    nextPageOf(body, region ?? body, metaTags(document), SITE + path)?.replace(SITE, "") ?? null
  );
}
const pager = (links: string): string => `<article><p class="page-links">${links}</p></article>`;
const a = (href: string, text = "x", rel = ""): string =>
  `<a href="${href}" rel="${rel}">${text}</a>`;

describe("the next part", () => {
  it("is settled in order", () => {
    const link = `<link rel="next" href="/corderie?page=2">`;
    const outside = a("/corderie/3", "x", "next");
    const inside = `<article>${a("/corderie/4", "x", "next")}</article>`;
    const said = a("/corderie/5", "Page suivante »");
    const number = pager(a("/corderie/2", "2"));
    expect(next(link + outside + inside + said + number)).toBe("/corderie?page=2");
    expect(next(outside + inside + said)).toBe("/corderie/4");
    expect(next(number + said + outside)).toBe("/corderie/3");
    expect(next(number + said)).toBe("/corderie/5");
    expect(next(number)).toBe("/corderie/2");
  });

  it.each([
    ["/mur-2.html", "mur-3.html", "Next page: Cheek ends and copes »"],
    ["/n1/c4050.html", "/n1/c4050-2.html", "下一页"],
    ["/mur", "/mur?seite=2", "Nächste Seite"],
    ["/mur?utm=7", "/mur?utm=7&page=2", "Weiter auf Seite 2"],
  ])("of %s is %s, which says “%s”", (own, to, text) => {
    expect(next(a(to, text), own)).toBe(new URL(to, SITE + own).href.replace(SITE, ""));
  });

  it("may count with other things than numbers where its parameter counts pages", () => {
    expect(next(a("?page=with:block-older", "Next", "next"))).toBe(
      "/corderie?page=with:block-older",
    );
    expect(next(a("?id=older", "Next", "next"))).toBeNull();
  });

  it("is told from the canonical address where the page's own has more", () => {
    const page = `<link rel="canonical" href="/corderie">${pager(a("/corderie/2", "2"))}`;
    expect(next(page, "/corderie?source=lettre")).toBe("/corderie/2");
  });

  it.each([
    ["the next article", a("/filature", "x", "next")],
    ["an article said to be on the next page", a("/filature", "Page suivante")],
    [
      "a page of comments",
      pager(a("/corderie/comment-page-2", "2")) + a("/corderie?cpage=2", "Next page"),
    ],
    ["a part further on", pager(a("/corderie/3", "3") + a("/corderie/7", "7"))],
    ["a number outside the article", `<article>x</article>${a("/corderie/2", "2")}`],
    ["another number", pager(a("/corderie/2", "12"))],
    ["a number that nothing calls a page", `<article>${a("/corderie?p=2", "2")}</article>`],
    ["this page itself", a("/corderie#2", "2") + a("#suite", "Page suivante")],
    ["a page of a list", a("/page/2", "Page suivante") + pager(a("/theme/port/2", "2"))],
  ])("is not %s", (_, links) => {
    expect(next(links)).toBeNull();
  });

  it("is not the part before", () => {
    expect(next(pager(a("/corderie/1", "1") + a("/corderie/3", "3")), "/corderie/2")).toBe(
      "/corderie/3",
    );
    expect(next(pager(a("/corderie/1", "1")), "/corderie/2")).toBeNull();
    expect(next(pager(a("/corderie", "1")), "/corderie/2")).toBeNull();
  });
});
