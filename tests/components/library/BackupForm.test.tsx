// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { ageInWords } from "../../../components/library/age.ts";
import { BackupForm } from "../../../components/library/BackupForm.tsx";
import type { Backups, BroughtIn, Incoming } from "../../../components/library/backups.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const NOW = Date.parse("2026-06-20T12:00:00Z");

const BROUGHT: BroughtIn = {
  added: 2,
  merged: 1,
  same: 0,
  refused: [{ name: "<b>Quay</b>", why: "malformed" }],
  whole: true,
  problem: null,
  undo: null,
};

const incoming = (part: Partial<Incoming> = {}): Incoming => ({
  kind: "backup",
  made: "2026-06-01T10:00:00.000Z",
  articles: 3,
  others: 1,
  known: 0,
  refused: [],
  run: vi.fn(() => Promise.resolve(BROUGHT)),
  ...part,
});

async function shown(part: Partial<Backups> = {}, language: "en" | "fr" = "en"): Promise<Backups> {
  const backups: Backups = {
    last: null,
    now: NOW,
    make: vi.fn(() => Promise.resolve(12)),
    open: vi.fn(() => Promise.resolve(incoming())),
    weekly: null,
    ...part,
  };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf(language)}>
        <BackupForm backups={backups} />
      </I18nContext.Provider>,
      root,
    ),
  );
  return backups;
}

const halting: Incoming["run"] = () =>
  Promise.resolve({ ...BROUGHT, whole: false, problem: "full" });

/** Goes half-way, and waits to be stopped. */
const stopping: Incoming["run"] = (onProgress, signal) =>
  new Promise((resolve) => {
    onProgress(5, 10);
    signal.addEventListener("abort", () => resolve({ ...BROUGHT, whole: false }));
  });

const click = (name: string) =>
  act(async () => {
    [...root.querySelectorAll("button")].find((one) => one.textContent === name)?.click();
    await settled();
  });

const choose = (file = new File(["x"], "a.zip")) =>
  act(async () => {
    const input = root.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
  });

describe("backing up", () => {
  it("says how old the last one is, in plain words", async () => {
    await shown();
    expect(root.querySelector(".backup-age.is-old")?.textContent).toBe("There is no backup yet.");
    await shown({ last: "2026-06-17T10:00:00.000Z" });
    expect(root.querySelector(".backup-age")?.textContent).toBe("Last backup: 3 days ago.");
    await shown({ last: "2026-05-20T10:00:00.000Z" });
    expect(root.querySelector(".backup-age.is-old")?.textContent).toContain("last month");
    await shown({ last: "2026-06-19T11:00:00.000Z" }, "fr");
    expect(root.querySelector(".backup-age")?.textContent).toBe("Dernière sauvegarde\u00A0: hier.");
  });

  it("makes one, and says what it holds", async () => {
    const backups = await shown();
    await click("Back up now");
    expect(backups.make).toHaveBeenCalledOnce();
    expect(root.querySelector("output")?.textContent).toBe("Saved: a file with 12 documents.");
  });

  it("says so when it failed", async () => {
    await shown({ make: () => Promise.reject(new Error("no")) });
    await click("Back up now");
    expect(root.querySelector("output")?.textContent).toContain("could not be made");
  });

  it("knows no negative age of a clock that was set back, and no date as one", () => {
    expect(ageInWords("2027-01-01T00:00:00Z", NOW, "en")).toBe("now");
    expect(ageInWords("soon", NOW, "en")).toBeNull();
  });
});

describe("bringing in", () => {
  it("shows what a file holds before anything is taken", async () => {
    const one = incoming({ refused: [{ name: "", why: "no-page" }], known: 2, kind: "list" });
    await shown({ open: () => Promise.resolve(one) });
    await choose();
    const text = root.querySelector(".incoming")?.textContent;
    for (const part of ["3 articles", "2 are here already", "1 was not taken", "Without a title"]) {
      expect(text).toContain(part);
    }
    expect(one.run).not.toHaveBeenCalled();
    await click("Cancel");
    expect(root.textContent).toContain("Nothing was brought in.");
    expect(one.run).not.toHaveBeenCalled();
  });

  it("reports what came in and what did not, as text, and takes it back", async () => {
    const undo = vi.fn(() => Promise.resolve());
    const run = vi.fn(() => Promise.resolve({ ...BROUGHT, undo }));
    await shown({ open: () => Promise.resolve(incoming({ run })) });
    await choose();
    expect(root.textContent).toContain("A backup made June 1, 2026.");
    await click("Bring in");
    const report = root.querySelector(".incoming")!;
    expect(report.textContent).toContain("2 added");
    expect(report.textContent).toContain("1 merged");
    expect(report.querySelector(".refused-name")?.textContent).toBe("<b>Quay</b>");
    await click("Undo");
    expect(undo).toHaveBeenCalledOnce();
    expect(root.textContent).toContain("Taken back");
  });

  it("says that it did not go to the end, why, and what to do", async () => {
    await shown({ open: () => Promise.resolve(incoming({ run: halting })) });
    await choose();
    await click("Bring in");
    expect(root.textContent).toContain("The disk is full.");
    expect(root.textContent).toContain("choose the file again to go on");
  });

  it.each([
    ["cut", "The end of this backup is missing"],
    ["newer", "Update Lede"],
    ["damaged", "is damaged"],
    ["unsafe-name", "made to do harm"],
    ["not-a-list", "neither a backup nor a list"],
  ] as const)("says in words that a file is %s", async (problem, words) => {
    await shown({ open: () => Promise.resolve(problem) });
    await choose();
    expect(root.textContent).toContain(words);
  });

  it("is stopped when told to", async () => {
    await shown({ open: () => Promise.resolve(incoming({ run: stopping })) });
    await choose();
    await click("Bring in");
    expect(root.textContent).toContain("5 of 10");
    await click("Stop");
    expect(root.textContent).toContain("Not to the end");
  });
});
