import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { en } from "../../../../lib/core/export/en.ts";
import { createNamer, safeStem } from "../../../../lib/core/export/file-name.ts";
import { unknownNames } from "../../../../lib/core/export/template/parse.ts";
import { READY_TEMPLATES, readyTemplate } from "../../../../lib/core/export/template/ready.ts";
import {
  toMarkdownFile,
  type MarkdownTemplate,
} from "../../../../lib/core/export/template/template.ts";
import { yamlLine } from "../../../../lib/core/export/yaml.ts";
import { readingOf } from "./reading.ts";
import { saved } from "./saved.ts";

const template = (part: Partial<MarkdownTemplate>): MarkdownTemplate => ({
  fileName: "{{title}}",
  properties: "",
  style: "yaml",
  body: "",
  outline: false,
  ...part,
});

const propertiesOf = (content: string): unknown => {
  const [, front] = /^---\n([\s\S]*?)\n?---\n/u.exec(content) ?? [];
  return front === undefined ? undefined : parse(front);
};

describe("front matter", () => {
  test("is what a parser of YAML reads: texts, numbers, lists and nothing", () => {
    const properties =
      "title: {{title}}\nauthor: {{authors}}\nwords: {{words}}\ntags: [presse, {{tags}}]\nsite: by {{site}}\nnone: {{modified}}\npublished: {{published}}";
    const { content } = toMarkdownFile(
      saved({ title: 'A: "b" # c' }),
      template({ properties }),
      en,
    );
    expect(propertiesOf(content)).toEqual({
      title: 'A: "b" # c',
      author: ["Odile Ferrand"],
      words: 40,
      tags: ["presse", "four-électrique", "emploi"],
      site: "by Le Courrier du Val",
      none: null,
      published: "2021-03-01",
    });
  });

  test.each([
    "---\nevil: true",
    "{{title}}",
    "- item",
    "yes",
    "2021",
    "a\u2028b\u0085c\u0000",
    "\\ \" ' ! & * | > % @ `",
    "",
  ])("holds any text: %j", (text) => {
    expect(parse(yamlLine("a", [text]))).toEqual({ a: [text] });
    expect(parse(yamlLine(text || "b", "c"))).toEqual({ [text || "b"]: "c" });
  });

  test("is lines of another kind for Logseq, each on one line", () => {
    const { content } = toMarkdownFile(
      saved({ siteName: "Deux\nlignes" }),
      template({ style: "logseq", properties: "site: {{site}}\ntags: {{tags}}" }),
      en,
    );
    expect(content).toBe("site:: Deux lignes\ntags:: four-électrique, emploi\n\n\n");
  });
});

describe("the body by a template", () => {
  test("has values in their places, escaped, and sections only where there is a value", () => {
    const body =
      "# {{title}}\n{{#modified}}Later: {{modified}}{{/modified}}{{#url}}[x]({{url}}){{/url}} {{what}}";
    const { content } = toMarkdownFile(
      saved({ title: "*Neuf* [1]", canonicalUrl: "https://www.example.org/a_(b)" }),
      template({ body }),
      en,
    );
    expect(content).toBe("# \\*Neuf\\* \\[1\\]\n[x](https://www.example.org/a_%28b%29) {{what}}\n");
  });

  test("does not read what an article says as a template", () => {
    const { content } = toMarkdownFile(
      saved({ title: "{{text}} {{#url}}" }),
      template({ body: "{{title}}" }),
      en,
    );
    expect(content).toBe("{{text}} {{#url}}\n");
  });

  test("keeps what is half written as it is", () => {
    for (const body of ["{{#url}} open", "{{/url}}", "{{ url", "{{#url}}a{{/title}}"]) {
      expect(toMarkdownFile(saved(), template({ body }), en).content).toContain(body.slice(0, 4));
    }
  });

  test("says which names it does not know", () => {
    expect(unknownNames("{{title}} {{titel}} {{#x y}} {{/url}} {{titel}}")).toEqual([
      "titel",
      "x y",
    ]);
  });

  test("takes hostile templates in no time", () => {
    const started = performance.now();
    for (const body of [
      "{{#url}}".repeat(6000),
      "{{".repeat(25_000),
      "{{#url}}{{/url}}".repeat(3000),
    ]) {
      toMarkdownFile(saved(), template({ body, properties: body, fileName: body }), en);
      unknownNames(body);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("ready templates", () => {
  test.each(READY_TEMPLATES)(
    "%s gives the article with its facts, and a name with its date",
    (name) => {
      const { stem, content } = toMarkdownFile(saved(), readyTemplate(name, en), en);
      expect(stem).toBe("2021-03-01 La verrerie Malandrin rallume ses fours");
      expect(content).toContain("3,2 M€ en 2020");
      expect(content).toContain("| verrerie Malandrin | revenue |");
      expect(content).toContain("À vérifier \\*vite\\*.");
      expect(content).not.toContain("{{");
    },
  );

  test("for Obsidian begins with front matter", () => {
    const { content } = toMarkdownFile(saved(), readyTemplate("obsidian", en), en);
    expect(propertiesOf(content)).toMatchObject({
      source: "https://www.example.org/eco/verrerie",
      tags: ["four-électrique", "emploi"],
      organisations: ["verrerie Malandrin"],
    });
  });

  test("for Logseq has an item for each paragraph, and nothing outside one", () => {
    const { content } = toMarkdownFile(saved(), readyTemplate("logseq", en), en);
    const body = content.split("\n\n").slice(1).join("\n\n").trimEnd();
    expect(body.split("\n").every((line) => /^(?:- | {2}\S|$)/u.test(line))).toBe(true);
    expect(body).toContain("- ### Un four neuf");
  });

  test("leave out what an empty article has not", () => {
    const { reading } = saved();
    const bare = {
      ...readingOf([]),
      title: null,
      siteName: null,
      authors: [],
      byline: null,
      publishedTime: null,
      url: null,
      canonicalUrl: null,
    };
    const article = {
      ...saved(),
      reading: { ...reading, ...bare },
      savedAt: null,
      project: null,
      tags: [],
      notes: [],
    };
    const { stem, content } = toMarkdownFile(article, readyTemplate("plain", en), en);
    expect(stem).toBe("Untitled");
    expect(content).toBe("# Untitled\n");
  });
});

describe("the name of a file", () => {
  test("is one that every file system takes", () => {
    expect(safeStem("../../etc/passwd")).toBe("etc passwd");
    expect(safeStem("CON")).toBe("_CON");
    expect(safeStem("lpt1.txt")).toBe("_lpt1.txt");
    expect(safeStem("gpj.\u202Efdp")).toBe("gpj.fdp");
    expect(safeStem(`${"a".repeat(79)}😀`)).toBe("a".repeat(79));
  });

  test("is each file's own, where case is not told apart either", () => {
    const named = createNamer();
    expect([
      named("Note", "md"),
      named("note", "md"),
      named("note (2)", "md"),
      named("Note", "md"),
    ]).toEqual(["Note.md", "note (2).md", "note (2) (2).md", "Note (3).md"]);
  });
});
