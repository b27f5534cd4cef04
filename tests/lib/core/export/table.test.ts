import { describe, expect, test } from "vitest";
import { tableClip } from "../../../../lib/core/export/clip.ts";
import { COLUMNS } from "../../../../lib/core/export/columns.ts";
import { en } from "../../../../lib/core/export/en.ts";
import { fr } from "../../../../lib/core/export/fr.ts";
import { toHtmlTable } from "../../../../lib/core/export/html-table.ts";
import { toMarkdownTable } from "../../../../lib/core/export/markdown-table.ts";
import { factRows, pickedRows } from "../../../../lib/core/export/rows.ts";
import { tableOf, type Table } from "../../../../lib/core/export/table.ts";
import { verrerie } from "./reading.ts";

describe("a table to paste", () => {
  test("has the columns that were chosen, in their order, in the words of the interface", () => {
    const table = tableOf(
      factRows(verrerie()),
      ["role", "subject", "value", "unit", "qualifier", "mode", "published"],
      fr,
    );
    expect(table.head).toEqual(["Quoi", "À qui", "Valeur", "Unité", "Précision", "Énoncé", "Date"]);
    expect(table.rows).toEqual([
      ["chiffre d’affaires", "verrerie Malandrin", 3_200_000, "EUR", null, "affirmé", "2021-03-01"],
      [
        "chiffre d’affaires",
        "verrerie Malandrin",
        4_000_000,
        "EUR",
        "plus de",
        "prévision",
        "2021-03-01",
      ],
    ]);
  });

  test("ends each row with title, site, date, sentence and a link that leads to the sentence", () => {
    const { rows } = tableOf(factRows(verrerie()), COLUMNS, en);
    expect(rows[0]?.slice(12)).toEqual([
      "La verrerie Malandrin rallume ses fours",
      "Le Courrier du Val",
      "2021-03-01",
      "La verrerie Malandrin a réalisé 3,2 M€ en 2020.",
      "https://www.example.org/eco/verrerie",
      "https://www.example.org/eco/verrerie#:~:text=La%20verrerie%20Malandrin%20a%20r%C3%A9alis%C3%A9,3%2C2%20M%E2%82%AC%20en%202020",
    ]);
  });

  test("has a heading for every column in both languages", () => {
    for (const { columns } of [en, fr]) {
      const names = COLUMNS.map((column) => columns[column]);
      expect(new Set(names).size).toBe(COLUMNS.length);
    }
  });

  test("is one row for a fact that is pointed at, and for a figure without one", () => {
    expect(pickedRows(verrerie(), { fact: 1 }).map(({ value }) => value)).toEqual([4_000_000]);
    expect(pickedRows(verrerie(), { figure: 0 }).map(({ role, mode }) => [role, mode])).toEqual([
      ["revenue", "stated"],
    ]);
    expect(pickedRows(verrerie(), { figure: 2 }).map(({ text }) => text)).toEqual(["48 salariés"]);
    expect(pickedRows(verrerie(), { fact: 9 })).toEqual([]);
    expect(pickedRows(verrerie(), { figure: 9 })).toEqual([]);
  });
});

const table = (rows: Table["rows"], columns: Table["columns"] = ["text", "value"]): Table => ({
  columns,
  head: columns.map((column) => en.columns[column]),
  rows,
});

describe("a table as HTML", () => {
  test("keeps numbers numbers whatever the decimal sign, and escapes the rest", () => {
    const html = toHtmlTable(table([["<b>5,5 & 6</b>", -5.5]]), ",");
    expect(html).toContain("<th>As written</th><th>Value</th>");
    expect(html).toContain("<td>&lt;b&gt;5,5 &amp; 6&lt;/b&gt;</td>");
    expect(html).toContain('<td sdval="-5.5" sdnum="1033;">-5,5</td>');
  });

  test("keeps a score or a month from becoming a date, and lets a day be one", () => {
    const html = toHtmlTable(
      table(
        [
          ["3-2", "2016-09"],
          ["2016-09-12", null],
        ],
        ["value", "period"],
      ),
      ".",
    );
    expect(html.match(/mso-number-format:'\\@'/gu)).toHaveLength(2);
    expect(html).toContain(
      '<td sdval="42625" sdnum="1033;1033;YYYY-MM-DD">2016-09-12</td><td></td>',
    );
  });

  test("links only what is an http address in a column of addresses", () => {
    const html = toHtmlTable(
      table(
        [
          ["https://a.example/x?a=1&b=2#:~:text=a", "https://b.example"],
          ["javascript:alert(1)", null],
        ],
        ["link", "text"],
      ),
      ".",
    );
    expect(html.match(/<a /gu)).toHaveLength(1);
    expect(html).toContain('<a href="https://a.example/x?a=1&amp;b=2#:~:text=a">');
  });

  test("runs nothing", () => {
    expect(toHtmlTable(table([["=1+1", null]]), ".")).toContain("<td>&#39;=1+1</td>");
  });
});

describe("a table as Markdown", () => {
  test("escapes what would end a cell, and links addresses", () => {
    const markdown = toMarkdownTable(
      table([["a | b\nc", "https://a.example/x|y"]], ["text", "link"]),
      ".",
    );
    expect(markdown).toBe(
      "| As written | Link to the sentence |\n| --- | --- |\n| a \\| b c | <https://a.example/x%7Cy> |\n",
    );
  });
});

describe("what lands on the clipboard", () => {
  test("says the same in three forms", () => {
    const { text, html, markdown } = tableClip(table([["3,2 M€", 3_200_000]]), ".");
    expect(text).toBe("As written\tValue\n3,2 M€\t3200000\n");
    expect(html).toContain("3200000</td>");
    expect(markdown).toContain("| 3,2 M€ | 3200000 |");
  });

  test("has no heading where a row is added to a table", () => {
    const { text, html, markdown } = tableClip({ ...table([["a", 1]]), head: [] }, ".");
    expect(text).toBe("a\t1\n");
    expect(html).not.toContain("<thead>");
    expect(markdown).toBe("| a | 1 |\n");
  });
});
