import { describe, expect, test } from "vitest";
import { withPage } from "../../cli/dom.ts";

const read = <T>(html: string, use: (document: Document) => T): T =>
  withPage(html, "https://example.org/a/b", ({ document }) => use(document));

describe("a page's document", () => {
  test("is at the page's address", () => {
    expect(read('<a href="c">c</a>', (document) => document.querySelector("a")?.href)).toBe(
      "https://example.org/a/c",
    );
    expect(withPage("<p>x", null, ({ document }) => document.URL)).toBe("about:blank");
  });

  test("runs nothing and loads nothing", () => {
    const html = `<script>document.body.textContent = "ran"</script><img src="http://127.0.0.1:9/" onerror="document.body.textContent = 'ran'"><iframe src="http://127.0.0.1:9/"></iframe><p onclick="x()">still`;
    expect(read(html, (document) => document.querySelector("p")?.textContent)).toBe("still");
  });

  test.each([
    "<style>p { width: calc(($a - 16px) / 16 * 9) } @import url(x</style><p>whole",
    '<p style="width: calc(($a - 16px) / 16 * 9)">whole',
    "<p class=a style='width: calc(($a - 16px))'>whole",
  ])("stands whatever its styles are: %s", (html) => {
    expect(read(html, (document) => document.querySelector("p")?.textContent)).toBe("whole");
  });

  test("keeps what hides an element, also where other styles had to go", () => {
    const html =
      '<p style="width: calc(($a)); Display: none; color: red">x</p><code>&lt;p style="color: red"&gt;</code>';
    expect(read(html, (document) => document.querySelector("p")?.getAttribute("style"))).toBe(
      "Display: none",
    );
    expect(read(html, (document) => document.querySelector("code")?.textContent)).toBe(
      '<p style="color: red">',
    );
  });
});
