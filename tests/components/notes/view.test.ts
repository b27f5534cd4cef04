import { describe, expect, it } from "vitest";
import { asMarkdown } from "../../../components/notes/as-markdown.ts";
import { filtersOf, NO_FILTER, notebookOf } from "../../../components/notes/filter.ts";
import { noteSettingsFrom } from "../../../components/notes/settings.ts";
import { tagsOf } from "../../../components/notes/typed-tags.ts";
import { changedWords, type NoteView } from "../../../components/notes/view.ts";
import { selectorsAt } from "../../../lib/page/anchor/selectors-at.ts";
import { at, i18nOf, readingOf } from "../sample.ts";

const view = (id: string, part: Partial<NoteView> = {}): NoteView => ({
  id,
  rev: "1-a",
  text: "",
  colour: "yellow",
  tags: [],
  creator: null,
  created: `2026-05-0${id}T10:00:00Z`,
  quote: "quay",
  verdict: "exact",
  span: { start: Number(id), end: Number(id) + 4 },
  state: "saved",
  ...part,
});
const ids = (notes: readonly NoteView[]): string => notes.map(({ id }) => id).join("");

describe("words that changed under a note", () => {
  it("are told without those at both ends that stayed", () => {
    expect(changedWords("The quay was sold in May.", "The quay was given away in May.")).toEqual({
      before: "The quay was ",
      old: "sold ",
      new: "given away ",
      after: "in May.",
    });
    expect(changedWords("a b", "a b c")).toEqual({ before: "a b ", old: "", new: "c", after: "" });
  });
});

describe("a selection", () => {
  it("is described by its words, by those of the damaged page, and by where it stands", () => {
    const reading = readingOf(["The café of the quay is closed.", "It opens in May."]);
    const span = at(reading.text, "café");
    const damaged = {
      ...reading,
      repairs: [
        {
          ...span,
          damaged: "cafÃ©",
          repaired: "café",
          kind: "mojibake" as const,
          confidence: 1,
          evidence: "",
          applied: true,
        },
      ],
    };
    const selectors = selectorsAt(damaged, span);
    const exact = selectors?.flatMap((one) => ("exact" in one ? one.exact : []));
    expect(exact).toEqual(["café", "cafÃ©"]);
    expect(selectors).toContainEqual({ type: "TextPositionSelector", ...span });
  });

  it("of white space is none", () => {
    expect(selectorsAt(readingOf(["One", "Two"]), { start: 3, end: 5 })).toBeNull();
  });
});

describe("the notebook of a page", () => {
  const notes = [
    view("3", { tags: ["method"], colour: "blue" }),
    view("1", { creator: "Ines" }),
    view("2", { verdict: "lost", span: null }),
    view("4", { verdict: "whole", span: null, colour: null }),
  ];

  it("goes by place, those on the article first, and those that lost theirs apart", () => {
    const { here, lost } = notebookOf(notes, NO_FILTER, "place");
    expect([ids(here), ids(lost)]).toEqual(["413", "2"]);
  });

  it("goes by time, the latest first", () => {
    expect(ids(notebookOf(notes, NO_FILTER, "time").here)).toBe("431");
  });

  it("is filtered by colour, by tag and by author", () => {
    const shown = (part: Partial<typeof NO_FILTER>): string =>
      ids(notebookOf(notes, { ...NO_FILTER, ...part }, "place").here);
    expect(shown({ colour: "blue" })).toBe("3");
    expect(shown({ tag: "method" })).toBe("3");
    expect(shown({ author: "Ines" })).toBe("1");
    expect(shown({ author: "" })).toBe("43");
    expect(filtersOf(notes)).toEqual({
      colours: ["blue", "yellow"],
      tags: ["method"],
      authors: ["", "Ines"],
    });
  });

  it("is one text in Markdown, in which nothing of the page is a sign", () => {
    const reading = readingOf(["A *quay* was sold."], { title: "On <quays>" });
    const markdown = asMarkdown(
      reading,
      [
        view("2", {
          span: at(reading.text, "*quay*"),
          text: "**Who** sold it?",
          tags: ["to check"],
        }),
        view("3", { verdict: "lost", span: null, quote: "gone words", creator: "Ines" }),
      ],
      i18nOf("en").t,
    );
    expect(markdown).toBe(
      "# On \\<quays\\>\n\n<https://news.example/a>\n\n> \\*quay\\*\n\n**Who** sold it?\n\n#to-check\n\n## No longer on the page\n\n> gone words\n\n— Ines",
    );
  });
});

describe("what is typed and kept", () => {
  it("is tags by their names, each once", () => {
    expect(tagsOf(" Method, #to check,, method;x ")).toEqual(["Method", "to check", "x"]);
  });

  it("is settings of known colours", () => {
    expect(
      noteSettingsFrom({ colour: "plaid", names: { blue: "Doubt", x: "y" }, creator: 3 }),
    ).toEqual({ colour: "yellow", names: { blue: "Doubt" }, creator: "" });
    expect(noteSettingsFrom(undefined).colour).toBe("yellow");
  });
});
