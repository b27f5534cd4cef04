// @vitest-environment jsdom
import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { BackupAge } from "../../../components/library/BackupAge.tsx";
import { BackupNote } from "../../../components/library/BackupNote.tsx";
import type { BackupNotice, Weekly } from "../../../components/library/backups.ts";
import { WeeklyForm } from "../../../components/library/WeeklyForm.tsx";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const show = (child: ComponentChild, language: "en" | "fr" = "en") =>
  act(() =>
    render(<I18nContext.Provider value={i18nOf(language)}>{child}</I18nContext.Provider>, root),
  );

const names = () => [...root.querySelectorAll("button")].map((one) => one.textContent);

const click = (name: string) =>
  act(async () => {
    [...root.querySelectorAll("button")].find((one) => one.textContent === name)!.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

const said = () => root.querySelector("output")?.textContent;

const done = () => vi.fn(() => Promise.resolve(true));

async function form(part: Partial<Weekly> = {}, language: "en" | "fr" = "en"): Promise<Weekly> {
  const weekly: Weekly = {
    place: null,
    folder: null,
    problem: null,
    canChooseFolder: true,
    needsPage: true,
    toFolder: done(),
    toDownloads: done(),
    allow: done(),
    tryAgain: done(),
    turnOff: done(),
    ...part,
  };
  await show(<WeeklyForm weekly={weekly} />, language);
  return weekly;
}

describe("the form of the weekly backup", () => {
  it("offers a folder where the browser has such, and Downloads everywhere", async () => {
    await form();
    expect(names()).toEqual(["Choose a folder…", "Use the Downloads folder"]);
    await form({ canChooseFolder: false });
    expect(names()).toEqual(["Use the Downloads folder"]);
  });

  it("asks the browser within the press itself, and says what came of it", async () => {
    const weekly = await form();
    const press = [...root.querySelectorAll("button")][0]!;
    press.click();
    expect(weekly.toFolder).toHaveBeenCalledOnce();
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(said()).toBe("A backup was made just now.");
  });

  it("says nothing was made where no folder was chosen, and that nothing changed where the browser refused", async () => {
    await form({ toFolder: () => Promise.resolve(false) });
    await click("Choose a folder…");
    expect(said()).toBe("");
    await form({ toDownloads: () => Promise.reject(new Error("no")) });
    await click("Use the Downloads folder");
    expect(said()).toBe("The browser did not allow it; nothing has changed.");
  });

  it("says where it goes, when, and how to end it", async () => {
    await form({ place: "folder", folder: "Ropes" });
    expect(root.textContent).toContain("in the folder “Ropes”. The last four are kept.");
    await form({ place: "folder", folder: "Ropes" }, "fr");
    expect(root.textContent).toContain("dossier «\u00A0Ropes\u00A0»");
    const weekly = await form({ place: "downloads" });
    expect(root.textContent).toContain("while the library or a saved article is open");
    await click("Turn off");
    expect(weekly.turnOff).toHaveBeenCalledOnce();
    expect(said()).toContain("still there");
  });

  it.each([
    [
      "lapsed",
      "folder",
      "the browser asks again before Lede may write in the folder “Ropes”",
      "Allow again",
      "allow",
    ],
    ["not-allowed", "downloads", "may no longer save to Downloads", "Allow again", "allow"],
    ["full", "downloads", "the disk is full", "Try again", "tryAgain"],
    ["denied", "folder", "does not let Lede read its library", "Try again", "tryAgain"],
    ["error", "folder", "tries again in a day", "Try again", "tryAgain"],
    ["gone", "folder", "cannot be found", "Another folder…", "toFolder"],
  ] as const)(
    "says in words that it is %s, keeps the earlier ones, and offers what helps",
    async (problem, place, words, name, act_) => {
      const weekly = await form({ problem, place, folder: "Ropes" });
      expect(root.querySelector(".backup-trouble")?.textContent).toContain(words);
      expect(names()[0]).toBe(name);
      await click(name);
      expect(weekly[act_]).toHaveBeenCalledOnce();
    },
  );

  it("does one thing at a time", async () => {
    const weekly = await form({ toFolder: vi.fn(() => new Promise<boolean>(() => {})) });
    await click("Choose a folder…");
    expect(said()).toBe("Making a backup…");
    await click("Use the Downloads folder");
    expect(weekly.toDownloads).not.toHaveBeenCalled();
  });
});

async function note(notice: BackupNotice["notice"]) {
  const props = {
    notice,
    folder: "Ropes",
    onBackups: vi.fn(),
    onLater: vi.fn(),
    onNever: vi.fn(),
  };
  await show(<BackupNote {...props} />);
  return props;
}

describe("the line at the top of the library", () => {
  it("is not there where there is nothing to say", async () => {
    await note(null);
    expect(root.textContent).toBe("");
  });

  it("offers a weekly backup, which can be put off, or refused", async () => {
    const { onBackups, onLater, onNever } = await note({ kind: "offer", articles: 10 });
    expect(root.textContent).toContain("You have saved 10 articles.");
    for (const [name, call] of [
      ["Set up", onBackups],
      ["Not now", onLater],
      ["No, thanks", onNever],
    ] as const) {
      await click(name);
      expect(call).toHaveBeenCalledOnce();
    }
  });

  it("says that a backup failed, and leads to what helps", async () => {
    const { onBackups } = await note({ kind: "problem", problem: "full" });
    expect(root.querySelector(".is-trouble")?.textContent).toContain("the disk is full");
    await click("Show backups");
    expect(onBackups).toHaveBeenCalledOnce();
    expect(names()).toEqual(["Show backups"]);
  });
});

describe("the age of the last backup", () => {
  it("is said in a few words, and marked where another is due", async () => {
    const now = Date.parse("2026-06-20T12:00:00Z");
    await show(<BackupAge last={null} now={now} />);
    expect(root.querySelector(".is-old")?.textContent).toBe("no backup yet");
    await show(<BackupAge last="2026-06-17T10:00:00.000Z" now={now} />);
    expect(root.textContent).toBe("last: 3 days ago");
    expect(root.querySelector(".is-old")).toBeNull();
    await show(<BackupAge last="2026-06-17T10:00:00.000Z" now={now} />, "fr");
    expect(root.textContent).toBe("dernière\u00A0: il y a 3 jours");
  });
});
