import * as fc from "fast-check";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { harmlessMarkdown } from "../../../../lib/core/notes/harmless.ts";

/** As a reader that holds nothing back shows it. */
const shown = (text: string): string =>
  micromark(harmlessMarkdown(text), { allowDangerousHtml: true, allowDangerousProtocol: true });

const RUNS = /(?:href|src)="[\s\p{Cc}]*(?!https?:|mailto:|[#/]|unsafe-)[a-z][\w+.-]*:/iu;

describe("Markdown that is made harmless", () => {
  test.each([
    ["emphasis", "*vite* et **fort**"],
    ["a link to the web", "[site](https://www.example.org/a?b=1)"],
    ["an address", "<https://www.example.org/a>"],
    ["a link within the page", "[ici](#a)"],
    ["a list with a quotation", "- un\n- deux\n\n> dit"],
    ["a comparison", "5 < 6 & 7 > 3"],
    ["words before a colon", "[Odile]: Oui: non"],
    ["a mail", "[m](mailto:a@example.org)"],
  ])("stays as it is: %s", (_, text) => {
    expect(harmlessMarkdown(text)).toBe(text);
  });

  test.each([
    "<script>alert(1)</script>",
    String.raw`\<script>alert(1)</script>`,
    String.raw`\\<img src=x onerror=alert(1)>`,
    "a <!-- b --> <?php ?> <![CDATA[x]]>",
    "<div\nonclick=alert(1)>\n\nx",
    "<javascript:alert(1)>",
  ])("shows tags as they are written: %s", (text) => {
    expect(shown(text)).not.toMatch(/<(?!\/?(?:p|a|code|pre|em|strong|br)\b)/iu);
    expect(shown(text)).not.toMatch(RUNS);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( <javascript:alert(1)>)",
    "[x](<\tjavascript:alert(1)>)",
    "[x](<java\tscript:alert(1)>)",
    "[x](java&#115;cript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](javascript&#x3A;alert(1))",
    String.raw`[x](javascript\:alert(1))`,
    "![x](data:text/html,x)",
    "[x]\n\n[x]: javascript:alert(1)",
    "[x]\n\n[x]:\n  <vbscript:alert(1)>",
    "[x\\]y]\n\n[x\\]y]: javascript:alert(1)",
    "[x](\n\n\n   javascript:alert(1))",
  ])("links to nothing that runs: %s", (text) => {
    expect(shown(text)).not.toMatch(RUNS);
  });

  test("closes a fence that is left open", () => {
    expect(shown("```\nx")).toBe(shown("```\nx\n```"));
    expect(shown("~~~~\n~~~")).toContain("~~~");
    expect(micromark(`${harmlessMarkdown("```js\nx")}\n\nafter`)).toContain("<p>after</p>");
  });

  test("runs nothing, whatever it is made of", () => {
    const pieces = fc.constantFrom(
      ..."[ ] ( ) < > : \\ ` & # ! \n \t javascript data: script colon; &#58; x \" ' / - *".split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const html = shown(parts.join(""));
        expect(html).not.toMatch(RUNS);
        expect(html).not.toMatch(/<(?:script|javascript|data|x)\b/iu);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test("takes no longer for what was made to do harm", () => {
    const start = performance.now();
    for (const part of ["\\", "<", "](", "]:", "](a", "]:\t", "](&#1;", "```\n", "](\n"]) {
      harmlessMarkdown(part.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
