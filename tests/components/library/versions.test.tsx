// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_CHOICES } from "../../../lib/core/choices.ts";
import { articleWith } from "../../lib/edge/library/support.ts";
import { unmount } from "../unmount.ts";
import {
  all,
  button,
  fromMenu,
  openPage,
  press,
  pressNamed,
  said,
  submit,
  type,
  until,
} from "./page.tsx";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
afterEach(() => unmount(root));

const versions = (): string[] => all(".version").map(({ textContent }) => textContent);

describe("the versions of an article", () => {
  const fact = { owner: "Norvik", role: "revenue" as const, value: 9e6, period: "2025" };

  it("say when and from where they came, and which words went out and in", async () => {
    const { library, ports } = await openPage();
    library.clock.now = "2026-05-09T08:00:00.000Z";
    const again = articleWith("ferry", [{ ...fact, amount: "€11m" }]);
    const correction = {
      kind: "not-a-name" as const,
      of: { name: "Norvik", type: "organisation" as const },
      form: "Norvik",
    };
    await library.save({
      ...again,
      choices: { ...NO_CHOICES, names: [correction] },
      from: "reader",
    });
    await fromMenu("ferry", "Earlier versions…");
    await until(() => versions().length === 2);
    const [now = "", first = ""] = versions();
    expect(now).toMatch(/Now · May 9, 2026.*saved from the reader/u);
    expect(now).toContain("1 word in, 1 word out");
    expect(now).toContain("€9m → €11m");
    expect(now).toContain("Corrected: “Norvik” is not a name");
    expect(first).toMatch(/May 1, 2026.*saved from the popup/u);
    expect(first).toContain("The first version.");
    await press(all(".version")[1]?.querySelector<HTMLElement>("button"));
    const [earlier] = await library.reader.history((await library.reader.articleIds({}))[0] ?? "");
    expect(ports.open).toHaveBeenCalledWith(earlier?.id, undefined, earlier?.rev);
  });

  it("are brought back, and that is undone", async () => {
    const { library } = await openPage();
    library.clock.now = "2026-05-09T08:00:00.000Z";
    await library.save(articleWith("ferry", [{ ...fact, amount: "€11m" }]));
    await fromMenu("ferry", "Earlier versions…");
    await until(() => versions().length === 2);
    await press(all(".version")[1]?.querySelectorAll<HTMLElement>("button")[1]);
    await until(() => said()?.startsWith("The version of May 1, 2026"));
    const textNow = async (): Promise<string> => {
      const [ferry] = (await library.reader.articles({ offset: 0, limit: 9, words: "ferry" }))
        .entries;
      return (await library.reader.article(ferry?.id ?? ""))?.body?.reading.text ?? "";
    };
    expect(await textNow()).toContain("€9m");
    await press(button("Undo"));
    await until(() => said() === "Undone.");
    expect(await textNow()).toContain("€11m");
  });

  it("have their tags, project and trash among what became other", async () => {
    const { library, ports } = await openPage();
    const [id = ""] = await library.reader.articleIds({ words: "ferry" });
    await library.put("project", "project-1", { name: "Ports", description: "" });
    const { rev } = (await library.reader.article(id))!.document;
    await library.put("article", id, { project: "project-1" }, rev);
    await library.bulk({ kind: "trash", ids: [id] });
    await ports.write({ kind: "restore", ids: [id] });
    await fromMenu("ferry", "Earlier versions…");
    await until(() => versions().length === 4);
    const told = versions().join("\n");
    expect(told).toContain("Brought back from the trash");
    expect(told).toContain("Moved to the trash");
    expect(told).toContain("Project: no project → Ports");
  });
});

describe("the versions of whatever else is kept", () => {
  it("are looked at and brought back in the same way", async () => {
    const { library, ports } = await openPage();
    await library.put("project", "project-1", { name: "Ports", description: "" });
    await ports.write({ kind: "settings", settings: {} });
    await pressNamed("Projects and tags");
    await fromMenu("Ports", "Rename…");
    await type(root.querySelector<HTMLInputElement>(".name-form input"), "Old harbours");
    await submit(".name-form");
    await fromMenu("Old harbours", "Earlier versions…");
    await until(() => versions().length === 2);
    expect(versions()[0]).toContain("Ports → Old harbours");
    await pressNamed("Bring back");
    await until(() => button("Ports"));
  });

  it("say so where nothing has changed", async () => {
    await openPage();
    await fromMenu("quay", "Earlier versions…");
    await until(() => root.querySelector(".versions-dialog .library-hint"));
    expect(root.querySelector(".versions-dialog")?.textContent).toContain(
      "It has not changed since.",
    );
  });
});
