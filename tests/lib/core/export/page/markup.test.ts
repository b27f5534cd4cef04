import { describe, expect, test } from "vitest";
import { parseMarkup, textAt } from "../../../../../lib/core/export/page/markup.ts";

describe("reading sanitised HTML", () => {
  test("gives its elements, attributes and texts, with references as what they stand for", () => {
    const tree = parseMarkup(
      '<p title="a &quot;b&quot; &lt;c&gt;">1 &amp; 2&nbsp;€ &#8364;&#x20AC;<br><b>x</b></p>t<!--c-->u',
    );
    expect(textAt(tree ?? [], [0, 0])?.text).toBe("1 & 2\u00A0€ €€");
    expect(textAt(tree ?? [], [0, 2, 0])?.text).toBe("x");
    expect(textAt(tree ?? [], [3])?.text).toBe("u");
    expect(textAt(tree ?? [], [0, 2])).toBe(null);
    expect(textAt(tree ?? [], [7, 1])).toBe(null);
    const [paragraph] = tree ?? [];
    expect(paragraph && "attributes" in paragraph && paragraph.attributes.get("title")).toBe(
      'a "b" <c>',
    );
  });

  test.each(["<p", "<p>a", "a</p>", "<p>a</b></p>", "<p a='b'>c</p>", "<P>a</P>", "<!--", "<"])(
    "gives nothing for what no serialiser writes: %s",
    (html) => {
      expect(parseMarkup(html)).toBe(null);
    },
  );

  test("leaves a reference alone that stands for nothing", () => {
    expect(parseMarkup("&foo; &#0; &#xFFFFFF; &amp")).toEqual([
      { text: "&foo; &#0; &#xFFFFFF; &amp" },
    ]);
  });

  test("neither hangs on nor falls over what is hostile", () => {
    const before = performance.now();
    expect(parseMarkup("<p>".repeat(100_000))).toBe(null);
    expect(parseMarkup(`<p ${'a="b" '.repeat(50_000)}`)).toBe(null);
    expect(parseMarkup(`<p${" a".repeat(100_000)}!`)).toBe(null);
    expect(parseMarkup("<!--".repeat(50_000))).toBe(null);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
