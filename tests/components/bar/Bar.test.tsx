// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Bar } from "../../../components/bar/Bar.tsx";
import type { BarPorts, BarShape, HighlightMade } from "../../../components/bar/ports.ts";
import { I18nContext } from "../../../components/i18n.ts";
import type { NoteDocument, NoteWritten } from "../../../components/notes/noting.ts";
import { DEFAULT_NOTE_SETTINGS, type NoteSettings } from "../../../components/notes/settings.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
let made: HighlightMade | Promise<HighlightMade>;
let stored: { text: string; colour: string } | null;
let shapes: BarShape[];
let leave: () => void;
let fails: boolean;

const written = (id: string): NoteWritten => ({
  note: {
    id,
    type: "note",
    rev: `${Math.random()}`,
    parents: [],
    created: "",
    modified: "",
    deleted: null,
    content: { ...stored } as NoteDocument["content"],
  },
  conflicts: [],
  undo: [],
});
const ports = {
  make: vi.fn<BarPorts["make"]>(async (_, colour) => {
    const answer = await made;
    if (answer.kind === "made") stored = { text: "", colour };
    return answer;
  }),
  change: vi.fn<BarPorts["change"]>((id, _, content) => {
    if (fails || !stored) return Promise.resolve({ ok: false, problem: "full" });
    stored = { ...stored, ...content };
    return Promise.resolve({ ok: true, value: written(id) });
  }),
  trash: vi.fn<BarPorts["trash"]>(() => {
    stored = null;
    return Promise.resolve({ ok: true, value: [] });
  }),
  onSettings: vi.fn<BarPorts["onSettings"]>(),
  onShape: (shape: BarShape): void => void shapes.push(shape),
  onClose: vi.fn<() => void>(),
  watchLeaving: (onLeave: () => void) => {
    leave = onLeave;
    return () => undefined;
  },
  onPanel: vi.fn<(id: string) => void>(),
} satisfies BarPorts;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  made = { kind: "made", rev: "1-a", panel: false };
  stored = null;
  shapes = [];
  fails = false;
});
afterEach(async () => {
  await unmount(root);
  vi.useRealTimers();
});

/** The highlight is made when what this gives is called. */
function later(): (made: HighlightMade) => void {
  let resolve: ((made: HighlightMade) => void) | undefined;
  made = new Promise((done) => (resolve = done));
  return (answer) => resolve?.(answer);
}
const show = (
  wish: "offer" | "highlight" | "write" = "offer",
  settings: Partial<NoteSettings> = {},
): Promise<void> =>
  act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <Bar wish={wish} settings={{ ...DEFAULT_NOTE_SETTINGS, ...settings }} ports={ports} />
      </I18nContext.Provider>,
      root,
    ),
  );
const rest = (milliseconds = 0): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const labels = (): string[] =>
  [...root.querySelectorAll("button")].map((one) => one.ariaLabel ?? one.textContent ?? "");
const press = async (label: string): Promise<void> => {
  const button = [...root.querySelectorAll("button")][labels().indexOf(label)];
  if (!button) throw new Error(`no ${label} among ${labels().join(", ")}`);
  await act(() => button.click());
  await rest();
};
const field = (): HTMLTextAreaElement => root.querySelector("textarea")!;
const type = (text: string): Promise<void> =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
const key = (name: string): Promise<void> =>
  act(
    () =>
      void (document.activeElement ?? document).dispatchEvent(
        new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }),
      ),
  );
const said = (): string => root.querySelector(".bar > output")?.textContent ?? "";
const state = (): string => root.querySelector(".note-state")?.textContent ?? "";

describe("the bar at a selection", () => {
  it("offers the colours by the person's own names, the last one used first", async () => {
    await show("offer", { colour: "blue", names: { blue: "Method" } });
    expect(labels()).toEqual([
      "Highlight: Method",
      "Highlight: Yellow",
      "Highlight: Green",
      "Highlight: Pink",
      "Highlight: Violet",
      "Note…",
      "Close",
    ]);
    expect(ports.make).not.toHaveBeenCalled();
    expect(root.querySelector("[role=toolbar]")?.ariaLabel).toBe("Highlight with Lede");
  });

  it("highlights at a press, remembers the colour, and takes it back", async () => {
    await show();
    await press("Highlight: Pink");
    expect(stored).toEqual({ text: "", colour: "pink" });
    expect(said()).toBe("Highlighted: Pink");
    expect(ports.onSettings).toHaveBeenCalledWith({ ...DEFAULT_NOTE_SETTINGS, colour: "pink" });
    expect(shapes.at(-1)).toMatchObject({ highlight: "made", writing: false });
    await press("Undo");
    expect(stored).toBeNull();
    expect(said()).toBe("Highlight taken back");
    expect(shapes.at(-1)?.highlight).toBe("none");
    expect(labels()).toContain("Highlight: Pink");
  });

  it("takes back what is still being made, once it is made", async () => {
    const answer = later();
    await show();
    await press("Highlight: Yellow");
    await press("Undo");
    expect(ports.trash).not.toHaveBeenCalled();
    answer({ kind: "made", rev: "1-a", panel: false });
    await rest();
    expect(stored).toBeNull();
  });

  it("gives the highlight another colour", async () => {
    await show("highlight");
    await rest();
    expect(stored?.colour).toBe("yellow");
    await press("Green");
    expect(stored?.colour).toBe("green");
    expect(ports.make).toHaveBeenCalledOnce();
    expect(root.querySelector("[aria-pressed=true]")?.ariaLabel).toBe("Green");
  });

  it("goes by itself after some seconds, not while a note is written", async () => {
    await show("highlight");
    await rest(8100);
    expect(ports.onClose).toHaveBeenCalledOnce();
    await press("Note…");
    vi.clearAllMocks();
    await rest(60_000);
    expect(ports.onClose).not.toHaveBeenCalled();
  });

  it("takes what is typed before the highlight is made, and writes all of it", async () => {
    const answer = later();
    await show("write");
    expect(document.activeElement).toBe(field());
    await type("Typed at once");
    await rest(1500);
    expect(stored).toBeNull();
    expect(state()).toBe("Saving…");
    answer({ kind: "made", rev: "1-a", panel: false });
    await rest();
    expect(stored).toEqual({ text: "Typed at once", colour: "yellow" });
    expect(state()).toBe("Saved");
    expect(field().value).toBe("Typed at once");
    await type("Typed at once, and more");
    await rest(1100);
    expect(stored?.text).toBe("Typed at once, and more");
    expect(field().value).toBe("Typed at once, and more");
  });

  it.each(["Escape", "Done", "the page"])(
    "goes by %s out of sight at once, and for good when all is written",
    async (way) => {
      await show("write");
      await rest();
      await type("Left at once");
      if (way === "Escape") await key("Escape");
      else if (way === "Done") await press("Done");
      else await act(() => leave());
      expect(shapes.some(({ leaving }) => leaving)).toBe(true);
      await rest();
      expect(stored?.text).toBe("Left at once");
      expect(ports.onClose).toHaveBeenCalledOnce();
    },
  );

  it("comes back with what could not be written, and goes when it is left all the same", async () => {
    await show("write");
    await rest();
    await type("On a full disk");
    fails = true;
    await key("Escape");
    await rest();
    expect(ports.onClose).not.toHaveBeenCalled();
    expect(shapes.at(-1)).toMatchObject({ leaving: false, writing: true });
    expect(state()).toBe("Not saved");
    expect(field().value).toBe("On a full disk");
    fails = false;
    await press("Try again");
    expect(stored?.text).toBe("On a full disk");
    await key("Escape");
    await rest();
    expect(ports.onClose).toHaveBeenCalled();
  });

  it("says why words cannot be highlighted, and keeps what was typed about them", async () => {
    made = { kind: "outside" };
    await show("write");
    await type("About the footer");
    await rest(1100);
    expect(said()).toMatch(/^This is not part of the article/u);
    expect(state()).toBe("Not saved");
    expect(field().value).toBe("About the footer");
    made = { kind: "made", rev: "1-a", panel: false };
    await press("Try again");
    expect(stored?.text).toBe("About the footer");
  });

  it("leads to the side panel where that can be shown", async () => {
    made = { kind: "made", rev: "1-a", panel: true };
    await show("write");
    await rest();
    await type("Longer thoughts");
    await press("In the panel");
    expect(ports.onPanel).toHaveBeenCalledWith(ports.make.mock.calls[0]?.[0]);
    expect(stored?.text).toBe("Longer thoughts");
  });

  it("is walked through by the arrow keys", async () => {
    await show();
    root.querySelector("button")?.focus();
    await key("ArrowRight");
    expect(document.activeElement?.ariaLabel).toBe("Highlight: Green");
    await key("ArrowLeft");
    await key("ArrowLeft");
    expect(document.activeElement?.ariaLabel).toBe("Close");
  });
});
