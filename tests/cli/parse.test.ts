import { describe, expect, test } from "vitest";
import { parsePage } from "../../cli/parse.ts";
import { declaredShadowRoot } from "../../cli/tree-adapter.ts";
import type { PageDocument, PageElement } from "../../lib/page/tree/node.ts";

const URL_OF_PAGE = "https://example.org/a/b";
const read = (html: string): PageDocument => parsePage(html, URL_OF_PAGE);
const first = (html: string, name: string): PageElement | undefined =>
  read(html).querySelectorAll(name)[0];

describe("a page's document", () => {
  test("is at the page's address, and its base is what the page says, relative to it", () => {
    expect(read("<p>x").baseURI).toBe(URL_OF_PAGE);
    expect(read('<base href="../c/"><base href="/d/"><p>x').baseURI).toBe("https://example.org/c/");
    expect(read('<base href="javascript:x"><p>x').baseURI).toBe(URL_OF_PAGE);
    expect(parsePage("<p>x", null).baseURI).toBe("about:blank");
    expect(parsePage('<base href="/d/"><p>x', null).baseURI).toBe("about:blank");
  });

  test("has the title that a browser shows", () => {
    expect(read("<title> Un\n  port </title><svg><title>y</title></svg><p>x").title).toBe(
      "Un port",
    );
    expect(read("<p>x").title).toBe("");
  });

  test("is built by the standard's rules for broken markup", () => {
    expect(first("<p>a<b>b<p>c</b>d", "body")?.children.map((one) => one.textContent)).toEqual([
      "ab",
      "cd",
    ]);
    const [table, text] = [first("<table><tr><td>x</table>", "tbody"), first("<table>y", "body")];
    expect(table?.textContent).toBe("x");
    expect(text?.textContent).toBe("y");
    expect(first("<p>a\0b</p><p a=1 a=2>", "p")?.getAttribute("a")).toBeNull();
  });

  test("keeps what browsers with scripts read as text as text", () => {
    const noscript = first('<body><noscript><img src="/a.jpg"></noscript>', "noscript");
    expect(noscript?.textContent).toBe('<img src="/a.jpg">');
    expect(noscript?.children).toEqual([]);
  });

  test("knows the shadow root that a template declares, and takes no other template for one", () => {
    const host = first("<x-a><template shadowrootmode=open><p>in</template></x-a>", "x-a");
    expect(host && declaredShadowRoot(host)?.textContent).toBe("in");
    const other = first("<x-a><template><p>in</template></x-a>", "x-a");
    expect(other && declaredShadowRoot(other)).toBeNull();
    expect(other?.textContent).toBe("");
  });

  test.each([
    ["elements", (n: number) => `${"<div>".repeat(n)}fin${"</div>".repeat(n)}<p>après`],
    ["inline elements", (n: number) => `${"<i>".repeat(n)}fin${"</i>".repeat(n)}<p>après`],
    ["lists", (n: number) => `${"<ul><li>".repeat(n)}fin${"</li></ul>".repeat(n)}<p>après`],
    ["elements that never end", (n: number) => `${"<div>".repeat(n)}fin<p>après`],
  ])("stops going deeper with 100,000 nested %s, and loses no text", (_, html) => {
    const { body } = read(html(100_000));
    expect(body?.textContent).toBe("finaprès");
    let depth = 0;
    for (let inner = body?.firstElementChild; inner; inner = inner.firstElementChild) depth++;
    expect(depth).toBeLessThan(600);
  });

  test("gives scripts inside too deep a nesting as scripts", () => {
    const body = first(`${"<div>".repeat(2_000)}<script>"<p>not text</p>"</script>`, "body");
    expect(body?.getElementsByTagName("p")).toEqual([]);
  });
});
