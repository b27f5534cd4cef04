// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import type { NotesTaking } from "../../../components/library/notes/taking.ts";
import { useNotesTaking } from "../../../entrypoints/shared/notes-taking.ts";
import { i18nOf } from "../../components/sample.ts";
import { unmount } from "../../components/unmount.ts";

type Settings = Record<string, unknown>;

/** What the browser keeps. */
const kept = vi.hoisted(() => {
  const told = { watch: (_settings: Settings): void => undefined };
  const item = (value: Settings) => ({
    getValue: () => Promise.resolve(value),
    watch: (tell: typeof told.watch) => {
      told.watch = tell;
      return () => undefined;
    },
  });
  return {
    told,
    readerSettings: item({ notes: { names: { yellow: "Argument" } } }),
    citationSettings: item({}),
    copySettings: item({}),
  };
});
vi.mock("../../../lib/edge/settings.ts", () => kept);
vi.mock("../../../lib/edge/report.ts", () => ({ report: () => undefined }));

const root = document.body;
afterEach(() => unmount(root));

it("calls colours by the names a person gave them, now and once they change, and others by their own", async () => {
  let taking: NotesTaking | null = null;
  function Page() {
    taking = useNotesTaking({ documents: () => Promise.resolve([]) }, i18nOf("en"));
    return null;
  }
  await act(() => render(<Page />, root));
  const names = (): string[] =>
    ["yellow", "blue", "teal"].map((colour) => taking?.colourName(colour) ?? "");
  await vi.waitFor(() => expect(names()).toEqual(["Argument", "Blue", "teal"]));
  await act(() => kept.told.watch({ notes: { names: { blue: "Doubt" } } }));
  expect(names()).toEqual(["Yellow", "Doubt", "teal"]);
});
