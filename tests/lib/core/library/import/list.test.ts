import { describe, expect, test } from "vitest";
import { toBibTeX } from "../../../../../lib/core/export/bibtex.ts";
import { toCslJson } from "../../../../../lib/core/export/csl.ts";
import { readList } from "../../../../../lib/core/library/import/list.ts";
import { saved } from "../../export/saved.ts";

const titles = (text: string) =>
  readList(text)?.list.references.map(({ title, url }) => [title, url]);

describe("a list of articles", () => {
  test("as CSL-JSON comes back as it was written", () => {
    expect(readList(toCslJson([saved()]))).toEqual({
      format: "csl-json",
      list: {
        references: [
          {
            url: "https://www.example.org/eco/verrerie",
            title: "La verrerie Malandrin rallume ses fours",
            authors: ["Odile Ferrand"],
            siteName: "Le Courrier du Val",
            publishedTime: "2021-03-01",
            lang: "fr",
            tags: ["four électrique", "emploi"],
          },
        ],
        refused: [],
      },
    });
  });

  test("as CSV is read by its heads, in either language and with any sign between", () => {
    const expected = [["Un, deux", "https://val.example/a"]];
    expect(titles('Titre;Lien;Date\r\n"Un, deux";https://val.example/a;2021-03\r\n')).toEqual(
      expected,
    );
    expect(titles('url,title\nhttps://val.example/a,"Un, deux"')).toEqual(expected);
    expect(titles("\uFEFFTitle\tURL\nUn, deux\thttps://val.example/a\n")).toEqual(expected);
    const [one] = readList("Titre;Lien;Date;Tags\n'=Un;https://val.example/a;2021-03;x,y")!.list
      .references;
    expect(one).toMatchObject({ title: "=Un", publishedTime: "2021-03", tags: ["x", "y"] });
  });

  test("may be addresses alone, one a line", () => {
    expect(titles("https://val.example/a\n\nhttps://val.example/b\n")).toEqual([
      [null, "https://val.example/a"],
      [null, "https://val.example/b"],
    ]);
  });

  test("may be a file of bookmarks", () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Ports</H3><DL><p>
<DT><A HREF="https://val.example/a?x=1&amp;y=2" ADD_DATE="1700000000" TAGS="quai,mer">Caf&#233; &quot;neuf&quot;</A>
<DT><A HREF='https://val.example/b'>B</A>
<DT><A HREF="place:sort=8">Recent</A></DL>`;
    const { format, list } = readList(html)!;
    expect(format).toBe("bookmarks");
    expect(list.references.map(({ title, url, tags }) => [title, url, tags])).toEqual([
      ['Café "neuf"', "https://val.example/a?x=1&y=2", ["quai", "mer"]],
      ["B", "https://val.example/b", []],
    ]);
    expect(list.refused).toEqual([{ name: "Recent", why: "no-page" }]);
  });

  test("has each article once, and says what is not taken and why", () => {
    const { list } = readList(
      "url,title\nhttps://val.example/a,A\nhttp://www.val.example/a?utm_source=b,Again\njavascript:alert(1),Script\n,\n,Only a title\nfile:///etc/passwd,File",
    )!;
    expect(list.references.map(({ title }) => title)).toEqual(["A", "Only a title"]);
    expect(list.refused).toEqual([
      { name: "Again", why: "repeated" },
      { name: "Script", why: "no-page" },
      { name: "File", why: "no-page" },
    ]);
  });

  test("is none where a file is something else", () => {
    for (const text of [
      "",
      "nothing of the kind",
      '{"a": 1}',
      "{not json",
      "a,b\n1,2",
      "PK\u0003\u0004\u0000",
      toBibTeX([]),
    ]) {
      expect(readList(text)).toBeNull();
    }
  });

  test("with wrong kinds of things in every field is read all the same", () => {
    const items = [
      null,
      1,
      [],
      { URL: 1, title: {}, author: "x", issued: [] },
      {
        URL: ["https://val.example/a"],
        issued: { "date-parts": [["2021", -1]] },
        author: [null, {}],
      },
    ];
    const { list } = readList(JSON.stringify(items))!;
    expect(list.references).toMatchObject([
      { url: "https://val.example/a", publishedTime: null, authors: [] },
    ]);
    expect(list.refused).toHaveLength(4);
  });

  test("takes hostile files in no time", () => {
    const started = performance.now();
    for (const text of [
      '"'.repeat(500_001),
      '"a'.repeat(200_000),
      "<a ".repeat(100_000),
      "<a href=".repeat(50_000),
      `<a ${'x="'.repeat(2000)}>`.repeat(20),
      ",".repeat(500_000),
      "&#".repeat(200_000),
    ]) {
      readList(text);
      readList(`<${text}`);
      readList(`url,title\n${text}`);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
