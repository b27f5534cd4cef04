import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { pressAsPerson, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { textOf } from "./support/lede.ts";

/** Headless Chromium asks nobody for a permission; only there the build under test has this one from the start. */
const withDownloads = (folder: string): void => {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push("downloads");
  delete manifest.optional_permissions;
  writeFileSync(path, JSON.stringify(manifest));
};

/** As if so many days had gone by since the last look. */
const aged = (days: number): string =>
  `(async () => {
    const { storage } = globalThis.browser ?? chrome;
    const { weeklyBackup } = await storage.local.get("weeklyBackup");
    const ago = new Date(Date.now() - ${days} * 86400000).toISOString();
    await storage.local.set({ weeklyBackup: { ...weeklyBackup, clock: { ...weeklyBackup.clock, last: ago, latest: ago } } });
  })()`;

const later = (library: Surface, days: number): Promise<unknown> =>
  library.evaluate(`${aged(days)}.then(() => location.reload())`);

/** Something for the background to do. */
const write = `(globalThis.browser ?? chrome).runtime.sendMessage(
  { id: 1, type: "writeLibrary", data: { kind: "settings", settings: { trashDays: 31 } }, timestamp: Date.now() })`;

const kept = <Value>(library: Surface): Promise<Value> =>
  library.evaluate<Value>(
    `(globalThis.browser ?? chrome).storage.local.get("weeklyBackup").then((all) => all.weeklyBackup)`,
  );

const slotIs = (library: Surface, slot: number): Promise<unknown> =>
  until(`the file ${slot}`, async () => (await kept<{ slot: number }>(library))?.slot === slot);

describe.each([CHROMIUM, FIREFOX])(
  "weekly backups among the downloads, in $name",
  ({ name, missing, start }) => {
    let browser: BrowserUnderTest;
    let library: Surface;
    beforeAll(async () => {
      if (missing) return;
      browser = await start(
        name === "Chromium" ? { harm: withDownloads, downloadsBy: "browser" } : {},
      );
    });
    afterAll(() => browser?.close());

    const files = (): string[] => {
      const all = readdirSync(browser.downloads, { recursive: true }).map(String);
      return all.filter((file) => file.endsWith(".zip")).toSorted();
    };

    test.skipIf(missing)(
      "begin with a press, go on by themselves, and are four at most",
      async () => {
        library = await browser.openOwnPage("library.html");
        await says(library, /no backup yet/u);
        await pressAsPerson(library, "Backup");
        await says(library, /Use the Downloads folder/u);
        expect(await faultsOf(library)).toEqual([]);
        await pressAsPerson(library, "Use the Downloads folder");
        await says(library, /A backup was made just now/u);
        await says(library, /last: now/u);
        expect(files()).toHaveLength(1);
        for (const slot of [2, 3, 4, 1]) {
          await later(library, 8);
          await slotIs(library, slot);
        }
        expect(files().map((file) => file.replace(/.*-/u, ""))).toEqual([
          "1.zip",
          "2.zip",
          "3.zip",
          "4.zip",
        ]);
        for (const file of files()) {
          const archive = unzipSync(readFileSync(join(browser.downloads, file)));
          expect(Object.keys(archive)).toContain("lede-backup.json");
          expect(new TextDecoder().decode(archive["settings.json"])).not.toContain("weeklyBackup");
        }
      },
    );

    test.skipIf(missing)("make no other before a week has gone by", async () => {
      const before = await kept(library);
      await later(library, 3);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await kept<{ slot: number }>(library)).toMatchObject({
        slot: (before as { slot: number }).slot,
        clock: { days: expect.closeTo(3, 1) as number },
      });
    });

    test.skipIf(missing || name === "Chromium")(
      "are made by the background as well, where it can hand over a file",
      async () => {
        const options = await browser.openOwnPage("options.html");
        const { slot } = await kept<{ slot: number }>(library);
        await library.evaluate(`location.href = "site.html"`).catch(() => {});
        await options.evaluate(aged(8));
        await browser.endBackground();
        await options.evaluate(write);
        await slotIs(options, (slot % 4) + 1);
        expect(files()).toHaveLength(4);
        library = await browser.openOwnPage("library.html");
      },
    );

    test.skipIf(missing)("are turned off, and leave their files", async () => {
      await pressAsPerson(library, "Backup");
      await pressAsPerson(library, "Turn off");
      await says(library, /Turned off\. The backups that were made are still there/u);
      expect(files()).toHaveLength(4);
      await says(library, /Use the Downloads folder/u);
    });
  },
);

describe.each([CHROMIUM])("weekly backups into a folder, in $name", ({ missing, start }) => {
  let browser: BrowserUnderTest;
  let library: Surface;
  beforeAll(async () => {
    if (missing) return;
    browser = await start();
  });
  afterAll(() => browser?.close());

  /** In place of the browser's window, a folder of the browser's own file system: handles of one kind. */
  const choosing = `globalThis.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("Ropes", { create: true })`;
  const files = (): Promise<Record<string, number>> =>
    library.evaluate(
      `(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Ropes");
          const files = {};
          for await (const [name, handle] of folder) files[name] = (await handle.getFile()).size;
          return files;
        })()`,
    );

  test.skipIf(missing)("are written there, and are four at most", async () => {
    library = await browser.openOwnPage("library.html");
    await library.evaluate(choosing);
    await pressAsPerson(library, "Backup");
    await pressAsPerson(library, "Choose a folder…");
    await says(library, /A backup was made just now/u);
    await says(library, /in the folder “Ropes”/u);
    expect(await faultsOf(library)).toEqual([]);
    for (const slot of [2, 3, 4, 1, 2]) {
      await later(library, 8);
      await slotIs(library, slot);
    }
    const sizes = Object.values(await files());
    expect(sizes).toHaveLength(4);
    expect(Math.min(...sizes)).toBeGreaterThan(200);
  });

  test.skipIf(missing)(
    "are made by the background as well, as it has something to do",
    async () => {
      const options = await browser.openOwnPage("options.html");
      await library.evaluate(`location.href = "about:blank"`).catch(() => {});
      await options.evaluate(aged(8));
      await browser.endBackground();
      await options.evaluate(write);
      await slotIs(options, 3);
    },
  );

  test.skipIf(missing)(
    "say in words that the folder is gone, keep what was made, and go on where another is chosen",
    async () => {
      library = await browser.openOwnPage("library.html");
      await library.evaluate(
        `navigator.storage.getDirectory().then((root) => root.removeEntry("Ropes", { recursive: true }))`,
      );
      await later(library, 8);
      await says(library, /the folder “Ropes” cannot be found/u);
      expect(await faultsOf(library)).toEqual([]);
      await pressAsPerson(library, "Show backups");
      await library.evaluate(choosing);
      await pressAsPerson(library, "Another folder…");
      await says(library, /A backup was made just now/u);
      expect(Object.keys(await files())).toHaveLength(1);
      expect(await textOf(library)).not.toMatch(/cannot be found/u);
    },
  );
});
