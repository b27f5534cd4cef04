import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { heldReading, openOverlayFrom, articleText, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const SENTENCES = [
  "The Westquay harbour board voted on Monday to spend £4 million on a longer quay for the fishing fleet.",
  "About 120 boats use the port, and the board expects another 30 within two years.",
  "Work begins in March 2027 and should take eighteen months, said Harriet Ludlow, who chairs the board.",
  "The county will pay 40 per cent of the cost; the rest comes from mooring fees and a loan.",
];
const ARTICLE = `<article><h1>Westquay to lengthen its quay</h1>${SENTENCES.concat(
  SENTENCES.toReversed(),
)
  .map((sentence, index) => `<p>${sentence} ${SENTENCES[(index * 3 + 1) % 4]}</p>`)
  .join("")}</article>`;
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Westquay to lengthen its quay</title>${head}</head><body>${body}</body></html>`;

/** The smallest PDF a browser shows: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const troubleOf = (popup: Surface): Promise<string> =>
  popup.evaluate<string>(`document.querySelector(".trouble-title")?.innerText ?? ""`);

describe.each([CHROMIUM, FIREFOX])(
  "pages that are no plain article, in $name",
  ({ name, missing, start }) => {
    let server: TestServer;
    let browser: BrowserUnderTest;
    let opened: TestPage | undefined;

    beforeAll(async () => {
      if (missing) return;
      server = await startServer();
      browser = await start();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    const popupOn = async (url: string): Promise<Surface> => {
      await opened?.close();
      opened = await browser.open(url);
      return readInPopup(opened);
    };

    test.skipIf(missing)("an empty page says that there is nothing on it", async () => {
      server.add("/empty", { body: "<!doctype html><title>Nothing</title>" });
      expect(await troubleOf(await popupOn(server.url("/empty")))).toMatch(
        /empty|nothing|no text/iu,
      );
    });

    test.skipIf(missing)(
      "a page without an article says so, says what was found, and offers to read it anyway",
      async () => {
        const links = Array.from(
          { length: 40 },
          (_, i) => `<li><a href="/${i}">Headline number ${i} of today</a></li>`,
        );
        server.add("/front", {
          body: page(
            `<nav><a href="/">Home</a></nav><main><h1>Today</h1><ul>${links.join("")}</ul></main>`,
          ),
        });
        const popup = await popupOn(server.url("/front"));
        expect(await troubleOf(popup)).toMatch(/article/iu);
        expect(await popup.evaluate(`!!document.querySelector(".popup-read")`)).toBe(true);
      },
    );

    test.skipIf(missing)("a page browsers keep for themselves says so", async () => {
      const popup = await popupOn(name === "Chromium" ? "chrome://version/" : "about:license");
      expect(await textOf(popup)).toMatch(/browser/iu);
      expect(await troubleOf(popup)).not.toBe("");
    });

    test.skipIf(missing)("a PDF says what it is", async () => {
      server.add("/report.pdf", { body: PDF, headers: { "content-type": "application/pdf" } });
      expect(await troubleOf(await popupOn(server.url("/report.pdf")))).toMatch(/PDF/u);
    });

    test.skipIf(missing)("a frame set is read through its frames", async () => {
      server.add("/part", { body: page(ARTICLE) });
      server.add("/set", {
        body: `<!doctype html><html><head><title>Westquay</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/part"></frameset></html>`,
      });
      server.add("/menu", { body: page(`<a href="/part">Story</a>`) });
      const popup = await popupOn(server.url("/set"));
      await until("the article of the frame", async () =>
        (await textOf(popup)).includes("Westquay"),
      );
      expect((await heldReading(popup)).text).toContain(
        "The Westquay harbour board voted on Monday",
      );
    });

    test.skipIf(missing)(
      "an XHTML page is read like any other, and the overlay works on it",
      async () => {
        server.add("/xhtml", {
          body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Westquay to lengthen its quay</title></head><body>${ARTICLE}</body></html>`,
          headers: { "content-type": "application/xhtml+xml" },
        });
        const popup = await popupOn(server.url("/xhtml"));
        const reading = await heldReading(popup);
        expect(reading.title).toContain("Westquay");
        expect(reading.text).toContain("About 120 boats use the port");
        expect(await articleText(await openOverlayFrom(opened!, popup))).toContain("120 boats");
      },
    );

    test.skipIf(missing)(
      "a page of 10 MB is read, or says that it is too long, and never freezes",
      async () => {
        const filler = `<p>${SENTENCES.join(" ")}</p>`.repeat(25_000);
        server.add("/huge", {
          body: page(`<article><h1>Westquay to lengthen its quay</h1>${filler}</article>`),
        });
        await opened?.close();
        opened = await browser.open(server.url("/huge"));
        const popup = await opened.pressToolbarButton();
        const said = await until(
          "an answer",
          async () => {
            const text = await popup.evaluate<string>(
              `document.querySelector(".popup[aria-busy=false], .popup-trouble")?.innerText ?? ""`,
            );
            return text;
          },
          30_000,
        );
        expect(said).toMatch(/Westquay|long|large/u);
        expect(await opened.evaluate("1 + 1")).toBe(2);
      },
    );

    test.skipIf(missing)(
      "a page that moves on while it is read says so, and can be read again",
      async () => {
        server.add("/slow-script", {
          body: page(
            `${ARTICLE}<script>document.title = "moving"; setTimeout(() => location.replace("/arrived"), 30)</script>`,
          ),
        });
        server.add("/arrived", { body: page(ARTICLE), delay: 1500 });
        await opened?.close();
        opened = await browser.open(server.url("/arrived"));
        // The page leaves just as the button is pressed.
        void opened.evaluate(`setTimeout(() => location.assign("/arrived?again"), 0); 0`);
        const popup = await opened.pressToolbarButton();
        await until("an answer", () =>
          popup.evaluate<boolean>(
            `!!document.querySelector(".popup[aria-busy=false], .popup-trouble")`,
          ),
        );
        // Either it was read before it left, or the popup says that it left; pressing again reads what is there now.
        const trouble = await troubleOf(popup);
        if (trouble) {
          expect(trouble).toMatch(/moved|changed|left|away/iu);
          await until(
            "the page to arrive",
            async () => (await opened!.evaluate<string>(`document.readyState`)) === "complete",
          );
          await popup.evaluate(`document.querySelector(".trouble .button").click()`);
          await until("the article", async () => (await textOf(popup)).includes("Westquay"));
        }
      },
    );

    test.skipIf(missing)("a page in windows-1252 keeps its letters", async () => {
      const latin = Buffer.from(
        page(
          ARTICLE.replace("Harriet Ludlow", "Zoé Crèvecœur-Muñoz").replaceAll("£", "£"),
          `<meta charset="windows-1252">`,
        ).replaceAll("œ", "\u009c"),
        "latin1",
      );
      server.add("/latin", { body: latin, headers: { "content-type": "text/html" } });
      const reading = await heldReading(await popupOn(server.url("/latin")));
      expect(reading.text).toContain("Zoé Crèvecœur-Muñoz");
      expect(reading.charset).toEqual({ declared: "windows-1252", used: "windows-1252" });
    });

    test.skipIf(missing)(
      "letters lost to a wrong charset come back from the browser's cache, without a request",
      async () => {
        const latin = Buffer.from(
          page(ARTICLE.replace("Harriet Ludlow", "Zoé Crèvecour-Muñoz of Ängsö")),
          "latin1",
        );
        server.add("/wrong-charset", {
          body: latin,
          headers: { "content-type": "text/html; charset=utf-8", "cache-control": "max-age=600" },
        });
        const reading = await heldReading(await popupOn(server.url("/wrong-charset")));
        expect(reading.text).toContain("said Zoé Crèvecour-Muñoz of Ängsö, who chairs the board");
        expect(reading.repairs.filter(({ applied }) => applied).length).toBeGreaterThan(0);
        expect(server.requests.filter((path) => path === "/wrong-charset")).toHaveLength(1);
      },
    );

    test.skipIf(missing)(
      "where header and <meta> disagree the letters are right and one line says so",
      async () => {
        server.add("/disagree", {
          body: page(
            ARTICLE.replace("Harriet Ludlow", "Zoé Muñoz"),
            `<meta charset="windows-1252">`,
          ),
          headers: { "content-type": "text/html; charset=utf-8" },
        });
        const popup = await popupOn(server.url("/disagree"));
        const reading = await heldReading(popup);
        expect(reading.text).toContain("Zoé Muñoz");
        expect(reading.charset).toEqual({ declared: "windows-1252", used: "utf-8" });
        expect(await textOf(popup)).toMatch(/windows-1252/iu);
      },
    );
  },
);
