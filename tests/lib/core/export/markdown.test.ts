import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../../lib/core/export/markdown.ts";
import { readingOf, verrerie } from "./reading.ts";

describe("Markdown", () => {
  test("has the title, the source, the body, the address, and the facts with their sentences", () => {
    expect(toMarkdown(verrerie())).toBe(`# La verrerie Malandrin rallume ses fours

*Odile Ferrand · Le Courrier du Val · 1er mars 2021*

La verrerie Malandrin a réalisé 3,2 M€ en 2020. Elle emploie 48 salariés.

### Un four neuf

Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès.

<https://www.example.org/eco/verrerie>

## Faits

| Qui | Quoi | Combien | Quand | Source |
| --- | --- | --- | --- | --- |
| verrerie Malandrin | chiffre d’affaires | 3,2 M€ | 2020 | [La verrerie Malandrin a réalisé 3,2 M€ en 2020.](https://www.example.org/eco/verrerie#:~:text=La%20verrerie%20Malandrin%20a%20r%C3%A9alis%C3%A9,3%2C2%20M%E2%82%AC%20en%202020) |
| verrerie Malandrin | chiffre d’affaires | plus de 4 M€ (prévision) | 2022 | [Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès.](https://www.example.org/eco/verrerie#:~:text=Malandrin%20pr%C3%A9voit%20plus%20de%204,2022%2C%20assure%20Odette%20Br%C3%A8s) |
`);
  });

  test("writes lists, quotations, code, captions and tables", () => {
    const reading = readingOf([
      { kind: "li", text: "one" },
      { kind: "li", text: "two" },
      { kind: "quote", text: "said\nso" },
      { kind: "code", text: "a ``` b" },
      { kind: "caption", text: "The yard" },
      { kind: "table", text: "Year\tTonnes\n2020\t12\n2021" },
    ]);
    expect(toMarkdown(reading)).toContain(`- one
- two

> said\\
> so

\`\`\`\`
a \`\`\` b
\`\`\`\`

*The yard*

| Year | Tonnes |
| --- | --- |
| 2020 | 12 |
| 2021 |  |`);
  });

  test.each([
    ["2. not a list", String.raw`2\. not a list`],
    ["# no heading", String.raw`\# no heading`],
    ["- no item", String.raw`\- no item`],
    ["> no quote", String.raw`\> no quote`],
    ["a *star* and a_b", String.raw`a \*star\* and a\_b`],
    ["<b>bold</b>", String.raw`\<b\>bold\</b\>`],
    ["R&amp;D", String.raw`R\&amp;D`],
    ["[x](y)", String.raw`\[x\](y)`],
  ])("takes %j for text", (text, escaped) => {
    expect(toMarkdown(readingOf([{ kind: "p", text }]))).toContain(`\n\n${escaped}\n`);
  });

  test.each(["R&D, 3.5 % - and + more", "1984 was a year."])("leaves %j as it is", (text) => {
    expect(toMarkdown(readingOf([{ kind: "p", text }]))).toContain(`\n\n${text}\n`);
  });

  test("has no heading of facts where there are none, and no link to what is no web address", () => {
    const reading = readingOf([{ kind: "p", text: "Rien." }], {
      canonicalUrl: "javascript:alert(1)",
      url: null,
    });
    expect(toMarkdown(reading)).not.toMatch(/Faits|javascript/u);
  });
});
