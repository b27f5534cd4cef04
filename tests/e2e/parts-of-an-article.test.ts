import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { gone, has, key } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const ENGLISH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How the tide mill at Orrow keeps its promise</title></head><body><main><article>
<h1>How the tide mill at Orrow keeps its promise</h1>
<p>The tide mill at Orrow began to turn again in April, after nine years of silence, and it feeds 340 homes along the creek.<sup id="ref1"><a href="#note1">1</a></sup> Its wheel was cut by hand from local oak in a yard that had made nothing but gates since the war.</p>
<figure><img src="/wheel.png" width="900" height="600" alt="The wheel in its pit"><figcaption>The oak wheel, seen from the sluice.</figcaption></figure>
<p>Engineers at Bramley Hydraulics measured the flow for two winters before they would sign anything. The loss goes with <math><msup><mi>v</mi><mn>2</mn></msup></math>, says their report, which is why nobody hurries a wheel of this kind, and why its floats are set <code>wide</code> apart.</p>
<p>The mill cost £1.4 million, a third of it from people who live within sight of it. They are paid in electricity, four months a year, and in bread on the first Sunday of each month, said the trust's chair, Ida Penhallow.</p>
<table><tr><th>Year</th><th>Homesfedalongthecreek</th><th>Kilowatthourssoldtothevillages</th><th>Dayswithoutenoughwater</th><th>Loavesbakedinthedryingroom</th></tr><tr><td>2023</td><td>310</td><td>412,000</td><td>21</td><td>1,900</td></tr><tr><td>2024</td><td>340</td><td>455,000</td><td>14</td><td>2,300</td></tr></table>
<iframe src="https://www.youtube.com/embed/orrow" title="The wheel turning at dusk" width="560" height="315"></iframe>
<p>Nobody expects the mill to pay for itself before 2041. The trust says that is not the point of it, and the council, which lent the last £90,000, has stopped asking. On the quay they set their clocks by it all the same.</p>
<ol><li id="note1"><p>A home is counted at 2,900 kilowatt hours a year, as the regulator does. <a href="#ref1">back to the text</a></p></li></ol>
</article></main></body></html>`;

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>طاحونة المد تعود إلى العمل</title></head><body><main><article>
<h1>طاحونة المد تعود إلى العمل</h1>
${"<p>عادت طاحونة المد القديمة إلى الدوران في شهر أبريل بعد تسع سنوات من الصمت، وهي تزود 340 منزلا بالكهرباء على طول الجدول الصغير، كما قالت رئيسة الجمعية التي جمعت المال من السكان.</p>".repeat(4)}
<blockquote><p>لا أحد هنا في عجلة من أمره، والناس يضبطون ساعاتهم على صوت العجلة كل صباح.</p></blockquote>
<ul><li>تسع سنوات من الصمت قبل أن تدور العجلة من جديد في الربيع.</li><li>ثلث المال جاء من سكان القرية الذين يرونها من بيوتهم.</li></ul>
</article></main></body></html>`;

describe.each([CHROMIUM, FIREFOX])("the parts of an article in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/mill", { body: ENGLISH });
    server.add("/rtl", { body: ARABIC });
    server.add("/wheel.png", { body: png(900, 600), headers: { "content-type": "image/png" } });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const read = async (path: string): Promise<{ page: TestPage; reader: Surface }> => {
    const page = await browser.open(server.url(path));
    return { page, reader: await openOverlayFrom(page, await readInPopup(page)) };
  };

  test.skipIf(missing)(
    "a picture opens large by key, and Esc gives the text and focus back",
    async () => {
      const { page, reader } = await read("/mill");
      await until("the picture", () =>
        reader.evaluate<boolean>(`document.querySelector(".zoomable")?.naturalWidth === 900`),
      );
      await reader.evaluate(`document.querySelector(".zoomable").focus()`);
      await key(reader, "Enter");
      await until("the dialog", () =>
        reader.evaluate<boolean>(`!!document.querySelector("dialog.zoom:modal img")?.naturalWidth`),
      );
      expect(
        await reader.evaluate<string>(`document.querySelector(".zoom-caption").textContent`),
      ).toBe("The oak wheel, seen from the sluice.");
      const fits = await reader.evaluate<boolean>(
        `(() => { const box = document.querySelector(".zoom img").getBoundingClientRect();
        return box.width > 300 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight })()`,
      );
      expect(fits).toBe(true);
      expect(await faultsOf(reader)).toEqual([]);
      await reader.evaluate(`document.querySelector(".zoom-picture").click()`);
      await until("its own size", () =>
        reader.evaluate<boolean>(`document.querySelector(".zoom img").offsetWidth === 900`),
      );
      await page.press("Escape");
      await gone(reader, ".zoom");
      expect(
        await reader.evaluate<boolean>(`document.activeElement.classList.contains("zoomable")`),
      ).toBe(true);
      expect(await page.overlayCount()).toBe(1);
      await page.close();
    },
  );

  test.skipIf(missing)("a note is shown at its reference, and stays at the end", async () => {
    const { page, reader } = await read("/mill");
    await reader.evaluate(`document.querySelector("sup a").focus()`);
    await reader.evaluate(`document.querySelector("sup a").click()`);
    await until("the footnote", () => has(reader, ".footnote"));
    const near = await reader.evaluate<number>(
      `Math.abs(document.querySelector(".footnote").getBoundingClientRect().top - document.querySelector("sup a").getBoundingClientRect().bottom)`,
    );
    expect(near).toBeLessThan(40);
    expect(
      await reader.evaluate<string>(`document.querySelector(".footnote-words").textContent.trim()`),
    ).toBe("A home is counted at 2,900 kilowatt hours a year, as the regulator does.");
    expect(await faultsOf(reader)).toEqual([]);
    await key(reader, "Escape");
    await gone(reader, ".footnote");
    expect(await reader.evaluate<string>(`document.activeElement.dataset.ledeRef`)).toBe("note1");
    await reader.evaluate(`document.querySelector("sup a").click()`);
    await until("the footnote again", () => has(reader, ".footnote"));
    await reader.evaluate(`document.querySelector(".footnote .card-actions button").click()`);
    await gone(reader, ".footnote");
    expect(
      await reader.evaluate<string>(`document.activeElement.closest("li")?.dataset.ledeId`),
    ).toBe("note1");
    // Back again: the way back is followed, nothing is shown over it.
    await reader.evaluate(`document.querySelector("li a[data-lede-ref]").click()`);
    expect(await has(reader, ".footnote")).toBe(false);
    expect(await reader.evaluate<string>(`document.activeElement.localName`)).toBe("p");
    expect(await page.overlayCount()).toBe(1);
    await page.close();
  });

  test.skipIf(missing)(
    "tables scroll inside themselves, formulas keep their form, embeds say what they are",
    async () => {
      const { page, reader } = await read("/mill");
      const [inside, body, focusable] = await reader.evaluate<[boolean, boolean, boolean]>(
        `(() => { const box = document.querySelector(".table-scroller");
        return [box.scrollWidth > box.clientWidth, document.documentElement.scrollWidth <= innerWidth, box.tabIndex === 0] })()`,
      );
      expect([inside, body, focusable]).toEqual([true, true, true]);
      expect(
        await reader.evaluate<string[]>(
          `(() => { const math = document.querySelector(".article math"); return [math.namespaceURI, math.innerHTML] })()`,
        ),
      ).toEqual(["http://www.w3.org/1998/Math/MathML", "<msup><mi>v</mi><mn>2</mn></msup>"]);
      expect(await reader.evaluate<string>(`document.querySelector(".embed").textContent`)).toBe(
        "Video “The wheel turning at dusk” on youtube.com",
      );
      await page.close();
    },
  );

  test.skipIf(missing)(
    "a text from right to left has its head, lists and quotations on the right",
    async () => {
      const { page, reader } = await read("/rtl");
      const right = await reader.evaluate<Record<string, boolean>>(
        `(() => {
        const column = document.querySelector(".article").getBoundingClientRect();
        const edge = (selector) => { const range = document.createRange(); range.selectNodeContents(document.querySelector(selector)); return Math.max(...[...range.getClientRects()].map((r) => r.right)); };
        const quote = getComputedStyle(document.querySelector(".article blockquote"));
        return {
          title: Math.abs(edge(".head-title") - column.right) < 12,
          paragraph: Math.abs(edge(".article p") - column.right) < 12,
          quote: parseFloat(quote.borderRightWidth) > 0 && parseFloat(quote.borderLeftWidth) === 0,
          list: edge(".article li") < column.right - 10,
        };
      })()`,
      );
      expect(right).toEqual({ title: true, paragraph: true, quote: true, list: true });
      await page.close();
    },
  );
});

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
};

/** A picture of one grey, as PNG. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits; grey, no interlace
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
