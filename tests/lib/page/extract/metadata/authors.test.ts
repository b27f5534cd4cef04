import { describe, expect, it } from "vitest";
import { splitNames } from "../../../../../lib/page/extract/metadata/authors.ts";
import {
  nameByRole,
  nameInBrackets,
  nameNear,
} from "../../../../../lib/page/extract/metadata/signed.ts";
import { extract } from "../../dom.ts";

const PROSE = "Le conseil a voté le plan du port, sans débat. ".repeat(12);
const ld = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;
const authors = (head: string, over = "", under = ""): string[] =>
  extract(
    `<head>${head}<meta property="og:site_name" content="Le Courrier"></head><body><article><h1>Le port s'agrandit</h1>${over}<p>${PROSE}</p><p>${PROSE}</p>${under}</article></body>`,
  ).reading.authors;
const said = (name: string): string[] => authors(`<meta name="author" content="${name}">`);
const onThird = (index: number): boolean => index === 2;
const person = (name: string): { name: string } => ({ name });

describe("the authors", () => {
  it("are those of the first source that names a person", () => {
    const meta = `<meta name="author" content="Paul Abel">`;
    const line = `<p>Par Ada Moll</p>`;
    const item = `<p><span itemprop="author">Nina Roux</span></p>`;
    expect(authors(ld(person("Jeanne Torel")) + meta, item)).toEqual(["Jeanne Torel"]);
    expect(authors(ld(person("Le Courrier")) + meta, item)).toEqual(["Paul Abel"]);
    expect(authors(`<meta name="author" content="admin">`, item)).toEqual(["Nina Roux"]);
    expect(authors(meta, line)).toEqual(["Paul Abel"]);
  });

  it("are those of the byline shown where only the site or a desk is stated", () => {
    const line = `<p>Par Ada Moll</p>`;
    expect(authors(ld(person("Le Courrier")), line)).toEqual(["Ada Moll"]);
    expect(authors(`<meta name="author" content="newsroom">`, line)).toEqual(["Ada Moll"]);
    expect(authors(`<meta name="author" content="Agence Bise">`, line)).toEqual(["Agence Bise"]);
    expect(authors(`<meta name="author" content="newsroom">`)).toEqual(["newsroom"]);
    expect(authors(ld(person("Le Courrier")))).toEqual(["Le Courrier"]);
  });

  it("lose their newsroom and their office, not their surname", () => {
    expect(said("ADA MOLL Courrier Staff")).toEqual(["ADA MOLL"]);
    expect(said("Ada Moll Staff Writer")).toEqual(["Ada Moll"]);
    expect(said("Ada Moll, Staff Writer")).toEqual(["Ada Moll"]);
    expect(said("Ada Moll, Le Courrier Sports")).toEqual(["Ada Moll"]);
    expect(said("Moss Farm Editorial Staff")).toEqual(["Moss Farm Editorial Staff"]);
    expect(said("Courrier Staff")).toEqual(["Courrier Staff"]);
    expect(said("Ada Reporter")).toEqual(["Ada Reporter"]);
  });

  it("have their given name first where the page shows it so", () => {
    const meta = `<meta name="citation_author" content="Moll, Ada B."><meta name="citation_author" content="Da Silva Rey, José Luis">`;
    expect(authors(meta, `<p>Ada B. Moll and José Luis Da Silva Rey</p>`)).toEqual([
      "Ada B. Moll",
      "José Luis Da Silva Rey",
    ]);
    expect(authors(`<meta name="author" content="Moss, Reed">`)).toEqual(["Moss, Reed"]);
  });

  it("of microdata are named though hidden, without what stands beside, and those of one item", () => {
    const item = `<div itemprop="author" itemscope><a href="/u/7">Ada Moll</a><span itemprop="name" hidden>Ada Moll</span> <span>153</span></div>`;
    const answer = `<div itemprop="suggestedAnswer" itemscope><span itemprop="author">Bob Tan</span></div>`;
    expect(authors("", item, answer)).toEqual(["Ada Moll"]);
    expect(
      authors("", `<div itemprop="author"><a href="/u/7">Ada Moll</a> <i>153</i></div>`),
    ).toEqual(["Ada Moll"]);
  });

  it("are found after a date, beside it and under the text", () => {
    expect(authors("", "<p>jeudi 12 février 2026, par Ada Moll</p>")).toEqual(["Ada Moll"]);
    const date = "<div>12 février 2026 · 6 min</div>";
    expect(authors("", `<div>Ada Moll</div>${date}`, "<div>Ada Moll</div>")).toEqual(["Ada Moll"]);
    expect(authors("", `<div>Saint Malo</div>${date}`)).toEqual([]);
  });
});

describe("a name by what its bearer is", () => {
  it.each([
    ["한서린 기자", "한서린"],
    ["한서린 기자 srhan@saebyeok.example", "한서린"],
    [".한서린 칼럼니스트 sr@saebyeok.example", "한서린"],
    ["早瀬千里 記者", "早瀬千里"],
    ["Ada Moll, staff writer", "Ada Moll"],
    ["Ada Moll, Journalistin", "Ada Moll"],
  ])("is found in %s", (line, name) => {
    expect(nameByRole(line)).toBe(name);
  });

  it.each([
    "기자 회견",
    "한서린 기자가 산골 분교를 찾았다",
    "Ada Moll, Bergen",
    "The reporter, staff",
    "staff writer",
  ])("is not found in %s", (line) => {
    expect(nameByRole(line)).toBeNull();
  });

  it("is found in the brackets that close a text", () => {
    expect(nameInBrackets("从今天起，是了。”（记者 沈一苇　通讯员 何小满）")).toEqual([
      "沈一苇",
      "何小满",
    ]);
    expect(nameInBrackets("桥通了。（本报记者沈一苇）")).toEqual(["沈一苇"]);
    expect(nameInBrackets("桥通了。（记者 沈一苇 摄）")).toEqual([]);
    expect(nameInBrackets("桥通了（从前叫落雁桥）")).toEqual([]);
    expect(nameInBrackets("（记者 沈一苇）报道：桥通了。")).toEqual([]);
  });

  it("is beside the date where it returns or its office is told", () => {
    expect(nameNear(["Ada Moll", "News reporter @ada", "12 May 2026"], onThird)).toBe("Ada Moll");
    expect(nameNear(["x", "Ada Moll", "12 May 2026", "Ada Moll"], onThird)).toBe("Ada Moll");
    expect(nameNear(["x", "New York", "12 May 2026"], onThird)).toBeNull();
    expect(
      nameNear(["x", "Al Dis, Lens Press", "12 May 2026", "Al Dis, Lens Press"], onThird),
    ).toBeNull();
  });
});

describe("splitNames", () => {
  it("parts persons and keeps a firm whole", () => {
    expect(splitNames("By Ann Moss and Bo Reed")).toEqual(["Ann Moss", "Bo Reed"]);
    expect(splitNames("Moss, Reed & Co")).toEqual(["Moss, Reed & Co"]);
  });
});
