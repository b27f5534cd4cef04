// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { loadAll } from "../../../components/later.tsx";
import { Reader } from "../../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../../components/reader/settings.ts";
import type { ReadTarget } from "../../../components/target.ts";
import type { Clip } from "../../../lib/core/export/clip.ts";
import type { NoteContent } from "../../../lib/core/library/documents.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { selectorsAt } from "../../../lib/page/anchor/selectors-at.ts";
import { openLibrary } from "../../lib/edge/library/support.ts";
import { useLibraryNoting } from "../notes/library-noting.ts";
import { at, i18nOf, sampleReading } from "../sample.ts";
import { unmount } from "../unmount.ts";
import { doing, key, layNothingOut, press, root, said } from "./choices/app.tsx";

let library: ReturnType<typeof openLibrary>;
let clipboard: Clip[];
let heard: () => Promise<void>;

function App({ reading, target }: { reading: Reading; target?: ReadTarget | undefined }) {
  const [settings, setSettings] = useState(DEFAULT_READER_SETTINGS);
  const noting = useLibraryNoting(library, reading, clipboard);
  heard = noting.again;
  return (
    <I18nContext.Provider value={i18nOf("en")}>
      <Reader
        state={{ kind: "ready", reading, article: null }}
        settings={settings}
        onSettings={setSettings}
        onClose={() => undefined}
        onRetry={() => undefined}
        noting={noting}
        target={target}
        parse={(html) => document.createRange().createContextualFragment(html)}
      />
    </I18nContext.Provider>
  );
}

const show = async (reading = sampleReading(), target?: ReadTarget): Promise<void> => {
  await act(() => render(<App reading={reading} target={target} />, root));
  await settled();
};
/** What was set off is done, and shown. */
const settled = async (milliseconds = 60): Promise<void> => {
  await new Promise((resolve) => void setTimeout(resolve, milliseconds));
  await act(() => undefined);
};
const until = async (what: string, is: () => unknown): Promise<void> => {
  for (let turn = 0; turn < 60; turn++) {
    if (await is()) return;
    await settled(50);
  }
  throw new Error(`waited for ${what}`);
};
const select = (words: string): void => {
  const article = root.querySelector(".article") ?? root;
  const nodes: [Text, number][] = [];
  let text = "";
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push([node as Text, text.length]);
    text += (node as Text).data.replaceAll(/\s/gu, " ");
  }
  const start = text.indexOf(words);
  const end = start + words.length;
  const first = nodes.findLast(([, from]) => from <= start);
  const last = nodes.findLast(([, from]) => from < end);
  if (start < 0 || !first || !last) throw new Error(`no “${words}”`);
  document.getSelection()?.setBaseAndExtent(first[0], start - first[1], last[0], end - last[1]);
};
const own = (): string =>
  [...root.querySelectorAll(".own")]
    .map((one) => one.textContent)
    .join("")
    .replaceAll(/\s/gu, " ");
const stored = async (): Promise<NoteContent[]> =>
  (await library.reader.documents("note")).map(({ content }) => content);
const field = (): HTMLTextAreaElement | null => root.querySelector("textarea.note-field");
const type = (words: string): Promise<void> =>
  doing(() => {
    const element = field();
    if (!element) throw new Error("no field");
    element.value = words;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
const state = (): string => root.querySelector(".note-editor .note-state")?.textContent ?? "";
const notebook = async (): Promise<string> => {
  if (!root.querySelector(".panel")) await key("f");
  await doing(() => root.querySelector<HTMLElement>("#tab-notes")?.click());
  return (root.querySelector(".notebook")?.textContent ?? "").replaceAll(/\s/gu, " ");
};

beforeAll(layNothingOut);
beforeAll(loadAll);
beforeEach(() => {
  library = openLibrary();
  clipboard = [];
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  return unmount(root);
});

describe("a note in the reader", () => {
  it("is a highlight by one key, and taken back by another", async () => {
    await show();
    select("said Ada Quill. Morrow Quay");
    await key("u");
    await until("it to be written", () => said().startsWith("Highlighted"));
    expect(own()).toBe("said Ada Quill. Morrow Quay");
    const [note] = await stored();
    expect(note).toMatchObject({ colour: "yellow", text: "", tags: [], creator: null });
    expect(note?.selectors[0]).toMatchObject({ exact: "said Ada Quill. Morrow Quay" });
    await key("z");
    await until("it to be gone", () => own() === "");
    expect(await stored()).toEqual([]);
  });

  it("is written where the words are, saved as the typing rests, and said to be saved only then", async () => {
    await show();
    select("18 hectares");
    await key("w");
    await until("the field", () => field() && document.activeElement === field());
    await type("How *large* was it?");
    expect(state()).toBe("Not saved yet");
    await until("it to be saved", () => state() === "Saved");
    expect((await stored())[0]?.text).toBe("How *large* was it?");
    await press("Done");
    expect(root.querySelector(".note-text em")?.textContent).toBe("large");
  });

  it("of white space, or of nothing, is refused quietly", async () => {
    await show();
    await key("u");
    expect(said()).toBe("Nothing selected: select some words of the text first");
    await key("w");
    expect(field()).toBeNull();
    expect(await stored()).toEqual([]);
  });

  it("is as it was before one began to type by one undo, however often it was saved meanwhile", async () => {
    await show();
    select("18 hectares");
    await key("w");
    await until("the field", field);
    await until("it to be written", () => own() !== "");
    for (const words of ["How large", "How large was it", "How large was it in 2019?"]) {
      await type(words);
      await until("it to be saved", () => state() === "Saved");
    }
    await press("Done");
    await press("Edit");
    await type("Another question");
    await until("it to be saved", () => state() === "Saved");
    await press("Done");
    await key("z");
    await until("the second spell to be undone", async () =>
      (await stored())[0]?.text.endsWith("2019?"),
    );
    await key("z");
    await until("the first to be undone", async () => (await stored())[0]?.text === "");
    expect(own()).toBe("18 hectares");
    await key("z");
    await until("the highlight to be gone", () => own() === "");
  }, 20_000);

  it("is on a name or figure by its card", async () => {
    await show();
    await doing(() => root.querySelector<HTMLElement>(".article .mark-figure")?.click());
    await press("Note");
    await until("the field", field);
    await until("it to be written", () => own() !== "");
    expect((await stored())[0]?.selectors[0]).toMatchObject({ exact: "17 million euros" });
  });

  it("is deleted with a way back", async () => {
    await show();
    select("18 hectares");
    await key("u");
    await until("it to be written", () => said().startsWith("Highlighted"));
    await notebook();
    await press("Delete");
    await until("it to be gone", () => own() === "");
    expect(root.querySelector(".status-text")?.textContent).toBe("Note deleted");
    await press("Undo");
    await until("it again", () => own() === "18 hectares");
  });

  it("is copied with its reference and its entry by one key, from its card and from the notebook", async () => {
    await show();
    await key("C");
    expect(said()).toBe("Nothing to cite: choose a highlight first");
    select("18 hectares");
    await key("u");
    await until("it to be written", () => said().startsWith("Highlighted"));
    await key("n");
    await until("the card", () => root.querySelector(".note-card"));
    await key("C");
    await until("it to be said", () => said() === "Copied: quotation, reference and entry");
    expect(clipboard[0]?.text).toMatch(
      /^“18 hectares” \(Quill, 2026\)\n\nQuill, A\. \(2026, February 13\)\./u,
    );
    expect(clipboard[0]?.html).toContain("<i>The Tidewater Post</i>");
    await press("Copy with reference");
    await until("it again", () => clipboard.length === 2);
    expect(clipboard[1]).toEqual(clipboard[0]);

    await key("Escape");
    await notebook();
    const style = root.querySelector<HTMLSelectElement>(".citing-styles");
    await doing(() => {
      style!.value = "mla";
      style!.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await doing(() => root.querySelector<HTMLElement>(".note-row .note-quote")?.focus());
    await key("C");
    await until("it in the other style", () => clipboard.length === 3);
    expect(clipboard[2]?.text).toMatch(/^“18 hectares” \(Quill\)/u);
  });

  it("stands in the notebook, apart where its words are gone, until it is attached again", async () => {
    const reading = sampleReading();
    const lost = [
      { type: "TextQuoteSelector" as const, exact: "words that nobody wrote on this page at all" },
    ];
    const content = {
      article: null,
      addresses: ["news.example/a"],
      source: null,
      body: null,
      text: "Where is it?",
      colour: "blue",
      tags: [],
      creator: "Ines",
    };
    await library.put("note", "n-1", { ...content, selectors: lost });
    await show(reading);
    expect(own()).toBe("");
    expect(await notebook()).toContain("No longer on the page");
    expect(root.querySelector(".note-lost")?.textContent).toContain("Where is it?By Ines");
    await press("Attach elsewhere");
    select("18 hectares");
    await until("the bar", () => root.querySelector(".selection-bar"));
    await press("Attach here");
    await until("it in the text", () => own() === "18 hectares");
    expect(root.querySelector(".note-lost")).toBeNull();
  });

  it("shows old and new words where the text changed", async () => {
    const reading = sampleReading();
    const span = at(reading.text, "The harbour of Selby Point covers 18 hectares");
    const selectors = (selectorsAt(reading, span) ?? []).map((one) =>
      one.type === "TextQuoteSelector"
        ? { ...one, exact: one.exact.replace("covers", "takes up") }
        : one,
    );
    await library.put("note", "n-1", {
      article: null,
      addresses: [],
      source: null,
      body: null,
      text: "",
      colour: "green",
      tags: [],
      creator: null,
      selectors,
    });
    await show(reading);
    await notebook();
    expect(root.querySelector(".note-verdict del")?.textContent).toContain("takes up");
    expect(root.querySelector(".note-verdict ins")?.textContent).toContain("covers");
    await press("Keep here");
    await until("the verdict to go", () => !root.querySelector(".note-verdict"));
  });

  describe("that the reader is opened at", () => {
    const placed = {
      article: null,
      addresses: [],
      source: null,
      body: null,
      text: "How large?",
      colour: "green",
      tags: [],
      creator: null,
    };

    it("shows its card where its words stand now, or its field where it is to be written in", async () => {
      const reading = sampleReading();
      const selectors = selectorsAt(reading, at(reading.text, "18 hectares")) ?? [];
      // It was made on a text that was longer.
      const moved = selectors.map((one) =>
        one.type === "TextPositionSelector" ? { ...one, start: 0, end: 11 } : one,
      );
      await library.put("note", "n-1", { ...placed, selectors: moved });
      await show(reading, { note: { id: "n-1", edit: false } });
      await until("the card", () => root.querySelector(".note-card .note-text"));
      expect(root.querySelector(".note-card .note-text")?.textContent).toBe("How large?");
      await unmount(root);
      await show(reading, { start: 0, note: { id: "n-1", edit: true } });
      await until("the field", () => field() && document.activeElement === field());
    });

    it("shows its row among those that are lost where its words are gone", async () => {
      const exact = "words that nobody wrote on this page at all";
      const selectors = [{ type: "TextQuoteSelector" as const, exact }];
      await library.put("note", "n-1", { ...placed, selectors });
      await show(sampleReading(), { note: { id: "n-1", edit: false } });
      await until("the row", () => root.querySelector('.note-lost [data-note="n-1"]'));
      await until("it to have the focus", () => document.activeElement?.closest(".note-lost"));
    });
  });

  it("keeps what is being typed when another surface writes the same note, and both texts", async () => {
    await show();
    select("18 hectares");
    await key("w");
    await until("the field", field);
    await type("Mine");
    await until("it to be saved", () => state() === "Saved");
    const [note] = await library.reader.documents("note");
    await type("Mine, and more");
    await library.put("note", note?.id ?? "", { text: "Theirs" }, note?.rev ?? null);
    await act(heard);
    expect(field()?.value).toBe("Mine, and more");
    await until("both", async () => field()?.value.includes("Theirs"));
    expect(field()?.value).toContain("Mine, and more");
    const [both] = await stored();
    expect(both?.text).toContain("Mine, and more");
    expect(both?.text).toContain("Theirs");
  });

  it("is walked to by keys, and told", async () => {
    await show();
    for (const words of ["Morrow Quay made", "18 hectares"]) {
      select(words);
      await key("u");
      await until("it to be written", () => own().includes(words));
      await settled(200);
    }
    await key("n");
    expect(said()).toBe("Note: Morrow Quay made, 1 of 2");
    await key("n");
    expect(said()).toBe("Note: 18 hectares, 2 of 2");
    await key("n");
    expect(said()).toBe("No further one");
    await key("N");
    expect(said()).toBe("Note: Morrow Quay made, 1 of 2");
  });

  it("on the article is not written before it has words", async () => {
    await show();
    await notebook();
    await press("Note on the article");
    await press("Done");
    expect(await notebook()).toContain("No notes on this page yet");
    await press("Note on the article");
    await type("<script>alert(1)</script> **read again**");
    await press("Done");
    await until("it to be written", async () => (await stored()).length === 1);
    await until("it to be shown", () => root.querySelector(".note-text strong"));
    expect(root.querySelector(".notebook script")).toBeNull();
    expect(root.querySelector(".note-text")?.textContent).toContain("<script>");
  });
});
