import { describe, expect, it } from "vitest";
import { en } from "../../../../lib/core/export/en.ts";
import {
  hasPlace,
  newNote,
  noteEnd,
  obsidianFrom,
  obsidianLink,
  type ObsidianChoices,
} from "../../../../lib/core/export/obsidian.ts";
import { readyTemplate } from "../../../../lib/core/export/template/ready.ts";
import { saved } from "./saved.ts";

const choices = (part: Partial<ObsidianChoices> = {}): ObsidianChoices => ({
  ...obsidianFrom({}),
  ...part,
});

/** The parameters as whoever is addressed reads them. */
const told = (href: string): Record<string, string> =>
  Object.fromEntries(new URL(href).searchParams);

const file = (folder: string): string | undefined =>
  told(obsidianLink(choices({ folder }), short).href)["file"];

const short = { stem: "Quay", content: "One & two = 100 %\n# three?" };
const long = { stem: "Quay", content: "ø".repeat(1000) };

describe("an address for Obsidian", () => {
  it("makes a new note, with its text in the address", () => {
    const { href, clipboard } = obsidianLink(
      choices({ vault: "my vault", folder: "Press/2026" }),
      short,
    );
    expect(href.startsWith("obsidian://new?vault=my%20vault&file=Press%2F2026%2FQuay&")).toBe(true);
    expect(told(href)).toEqual({
      vault: "my vault",
      file: "Press/2026/Quay",
      content: short.content,
    });
    expect(href).not.toContain("+");
    expect(clipboard).toBeNull();
  });

  it("adds to the end of a note without showing it, in the vault that was used last where none is named", () => {
    const { href } = obsidianLink(choices({ mode: "one", note: "Inbox.md" }), short);
    expect(told(href)).toEqual({
      file: "Inbox",
      append: "true",
      silent: "true",
      content: short.content,
    });
  });

  it("sends what is too long for an address by the clipboard", () => {
    const { href, clipboard } = obsidianLink(choices(), long);
    expect(clipboard).toBe(long.content);
    expect(told(href)).toEqual({ file: "Quay", clipboard: "true" });
  });

  it("stays in the vault, whatever is typed", () => {
    expect(file("/../../etc/./")).toBe("etc/Quay");
    expect(file("a\\b // c\n")).toBe("a/b/c/Quay");
    expect(file("x&vault=other#")).toBe("x&vault=other#/Quay");
  });

  it("takes halves of pairs", () => {
    const { href } = obsidianLink(choices(), { stem: "a", content: "\uD800!" });
    expect(told(href)["content"]).toBe("\uFFFD!");
  });
});

describe("a text for Obsidian", () => {
  it("is a file of its own as the template has it, under a name that links can hold", () => {
    const note = newNote(
      saved({ title: "Deux [fours] #1 | suite" }),
      readyTemplate("obsidian", en),
      en,
    );
    expect(note.stem).toMatch(/Deux fours 1 suite$/u);
    expect(note.content).toMatch(/^---\ntitle: /u);
  });

  it("at the end of a note has its title and address, and no properties", () => {
    const { content } = noteEnd(saved(), readyTemplate("obsidian", en), en);
    expect(content).toMatch(/^\n\n## \S/u);
    expect(content).not.toMatch(/^(?:---$|title:)/mu);
    expect(content).toMatch(/\n<https?:/u);
    const plain = noteEnd(saved(), readyTemplate("plain", en), en).content;
    expect(plain.match(/^#+ /gmu)?.[0]).toBe("# ");
  });
});

describe("where articles go in Obsidian", () => {
  it("is as it was chosen, and takes no nonsense", () => {
    const chosen = choices({ vault: "v", mode: "one", note: "n", folder: "f" });
    expect(obsidianFrom({ ...chosen })).toEqual(chosen);
    expect(obsidianFrom({ vault: 3, mode: "all", folder: null, note: {} })).toEqual(choices());
  });

  it("has to name the note that is added to", () => {
    expect(hasPlace(choices())).toBe(true);
    expect(hasPlace(choices({ mode: "one", note: " / .. " }))).toBe(false);
    expect(hasPlace(choices({ mode: "one", note: "Inbox" }))).toBe(true);
  });
});
