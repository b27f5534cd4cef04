import { describe, expect, it } from "vitest";
import { pageArticle } from "../../../../cli/page.ts";
import type { Article } from "../../../../lib/core/reading.ts";

const URL_OF_PAGE = "https://gazette.example/local/quay";
const SENTENCES = [
  "The harbour board of Westquay voted on Monday to lengthen the old quay by forty metres.",
  "Work begins in March and should take eighteen months, said Harriet Ludlow, who chairs the board.",
  "About 120 boats use the port, and the board expects another thirty once the new berths are ready.",
  "The county pays two fifths of the cost; the rest comes from mooring fees and a loan over ten years.",
];
const PARAGRAPHS = SENTENCES.map(
  (sentence, at) => `<p>${sentence} ${SENTENCES[(at + 1) % 4]} ${at}</p>`,
).join("");
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Westquay lengthens its quay</title>${head}</head><body>${body}</body></html>`;
const read = (html: string, url: string | null = URL_OF_PAGE): Article =>
  pageArticle(html, url, null);
const notAnArticle = [{ stage: "extract", message: "not an article" }];

describe("a page that is broken", () => {
  it("is read whole where its tags are never closed", () => {
    const { reading } = read(
      `<title>Quay</title><div class=page><article><h1>Westquay lengthens its quay<p>${SENTENCES.join("<p>")}<b><i><div>${SENTENCES[0]} And so it ends.`,
    );
    for (const sentence of SENTENCES) expect(reading.text).toContain(sentence);
    expect(reading.text).toContain("And so it ends.");
  });

  it("is read where a hundred thousand elements are nested in each other", () => {
    const depth = 100_000;
    const { reading } = read(
      page(`<article>${PARAGRAPHS}${"<div>".repeat(depth)}deep${"</div>".repeat(depth)}</article>`),
    );
    expect(reading.text).toContain(SENTENCES[0]);
  }, 30_000);

  it("is read where one text node holds a megabyte", () => {
    const long = `${SENTENCES.join(" ")} `.repeat(3_000);
    const { reading } = read(page(`<article><p>${long}</p></article>`));
    expect(reading.text.length).toBe(long.trim().length);
  }, 30_000);

  it("is no article where it is empty, or nothing but links", () => {
    expect(read("").reading.problems).toEqual(notAnArticle);
    const links = Array.from(
      { length: 500 },
      (_, at) => `<a href="/${at}">Story number ${at}</a> `,
    );
    expect(read(page(links.join(""))).reading.problems).toEqual(notAnArticle);
  });

  it("is no article where it lists a section's articles, whose beginnings are found", () => {
    const cards = Array.from(
      { length: 24 },
      (_, at) =>
        `<div class="c"><a href="/local/${at}"><img src="/${at}.jpg"></a><h3><a href="/local/${at}">Council item ${at}</a></h3><p>${SENTENCES[at % 4]}</p></div>`,
    );
    expect(read(page(`<h1>Local news</h1>${cards.join("")}`)).reading.problems).toEqual(
      notAnArticle,
    );
  });
});

describe("a page that lies", () => {
  it("sends no link or picture to an address that is none", () => {
    for (const base of ["javascript:alert(1)//", "data:text/html,x", "http://[bad", "", "//"]) {
      const { html, reading } = read(
        page(
          `<article><h1>Westquay lengthens its quay</h1>${PARAGRAPHS}<p>${SENTENCES[1]} <a href="plan">The plan</a> is public.</p></article>`,
          `<base href="${base}"><base href="https://other.example/">`,
        ),
      );
      expect(html).not.toMatch(/(?:href|src)="(?:javascript|data):/u);
      expect(reading.text).toContain(SENTENCES[0]);
    }
    const { html } = read(
      page(
        `<article>${PARAGRAPHS}<p>${SENTENCES[1]} <a href="plan">The plan</a> is public.</p></article>`,
        `<base href="/council/">`,
      ),
    );
    expect(html).toContain('href="https://gazette.example/council/plan"');
  });

  it("has no date where it states none that exists", () => {
    for (const date of ["32/13/2020", "2021-02-30", "0000-00-00", "99999999999", "yesterday"]) {
      const { reading } = read(
        page(
          `<article><h1>Westquay lengthens its quay</h1><time datetime="${date}">${date}</time>${PARAGRAPHS}</article>`,
          `<meta property="article:published_time" content="${date}"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`,
        ),
      );
      expect(reading.publishedTime).toBeNull();
    }
  });

  it("keeps its title and text where its JSON-LD is broken, endless or of another page", () => {
    const scripts = [
      `{"@type":"NewsArticle","headline":"Other`,
      `[${"[".repeat(20_000)}`,
      `{"@graph":[{"@type":"NewsArticle","headline":"Westquay lengthens its quay","author":{"name":{"name":{}}},"articleBody":[1,2]}]}`,
      `{"@type":"Article","headline":"A wholly different story of a football match","articleBody":"${"Goal after goal after goal fell that evening. ".repeat(40)}"}`,
    ];
    for (const script of scripts) {
      const { reading } = read(
        page(
          `<article><h1>Westquay lengthens its quay</h1>${PARAGRAPHS}</article>`,
          `<script type="application/ld+json">${script}</script>`,
        ),
      );
      expect(reading.title).toBe("Westquay lengthens its quay");
      for (const sentence of SENTENCES) expect(reading.text).toContain(sentence);
    }
  });

  it("reads its text whatever language it claims", () => {
    for (const lang of ["zh", "xx-made-up", "", "fr_FR.UTF-8", "en-US-x-".repeat(500)]) {
      const { reading } = read(
        page(`<article>${PARAGRAPHS}</article>`).replace('lang="en"', `lang="${lang}"`),
      );
      for (const sentence of SENTENCES) expect(reading.text).toContain(sentence);
    }
  });

  it("shows a frame of another origin as nothing but a link", () => {
    const { reading, html } = read(
      page(
        `<article>${PARAGRAPHS}<iframe src="https://elsewhere.example/embed" title="A map"></iframe></article>`,
      ),
    );
    expect(html).not.toContain("<iframe");
    expect(reading.text).toContain(SENTENCES[3]);
  });
});

// Growth, not seconds: the larger page may take a little more than its share, not the square of it.
const timed = (html: string): number => {
  const start = performance.now();
  read(html);
  return performance.now() - start;
};
const body = (size: number): string =>
  `${SENTENCES.join(" ")} `.repeat(Math.ceil(size / 380)).slice(0, size);

describe("a page that repeats itself without end", () => {
  const kinds: [string, (size: number) => string][] = [
    [
      "paragraphs",
      (size) => page(`<article>${PARAGRAPHS.repeat(Math.ceil(size / 800))}</article>`),
    ],
    [
      "links and headings",
      (size) =>
        page(
          `<main><p>${SENTENCES[0]}</p>${`<h2><a href="/x">Council item</a></h2><p>${SENTENCES[1]}</p>`.repeat(Math.ceil(size / 150))}</main>`,
        ),
    ],
    [
      "passages beside a stated body that has none of them",
      (size) =>
        page(
          `<article>${PARAGRAPHS.repeat(Math.ceil(size / 800))}</article>`,
          `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body(Math.min(size, 190_000)).replaceAll("harbour", "airport")}"}</script>`,
        ),
    ],
    [
      "line breaks",
      (size) => page(`<div>${`${SENTENCES[2]}<br>`.repeat(Math.ceil(size / 100))}</div>`),
    ],
    [
      "class names",
      (size) =>
        page(
          `<article>${PARAGRAPHS}</article>${`<div class="${"a-b-".repeat(50)}">x</div>`.repeat(Math.ceil(size / 220))}`,
        ),
    ],
  ];
  it.each(kinds)(
    "takes time in proportion to its size: %s",
    (_, make) => {
      const [small, large] = [make(150_000), make(600_000)];
      timed(small);
      const ratios = Array.from({ length: 3 }, () => timed(large) / timed(small));
      expect(Math.min(...ratios)).toBeLessThan(10);
    },
    60_000,
  );
});
