// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { LibraryPage } from "../../../components/library/LibraryPage.tsx";
import { openBackupFile, makeBackup, restoreBackup } from "../../../lib/edge/library-backup.ts";
import type { RestoreOutcome } from "../../../lib/edge/library/requests.ts";
import {
  articleWith,
  openLibrary,
  pictureWriter,
  valueOf,
} from "../../lib/edge/library/support.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";
import { NO_TOOLS, portsOf } from "./ports.ts";

const root = document.body;
afterEach(() => unmount(root));

const MARKUP = `<img src=x onerror="throw 1"><script>throw 2</script>`;

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

const click = async (name: string) => {
  await act(() =>
    [...root.querySelectorAll("button")].find((one) => one.textContent?.trim() === name)?.click(),
  );
  await settled();
};

/** A library that was restored from a backup with markup wherever its shape takes a text. */
async function restored() {
  const original = openLibrary();
  const { id } = await original.save(
    articleWith("a", [{ owner: MARKUP, role: "revenue", amount: "€17m", value: 17e6 }], {
      title: MARKUP,
      siteName: MARKUP,
      authors: [MARKUP],
    }),
  );
  await original.put("project", "project-1", { name: MARKUP, description: MARKUP });
  await original.put("tag", "tag-1", { name: MARKUP });
  await original.put("search", "search-1", { name: MARKUP, words: MARKUP, filters: {} });
  const note = {
    article: id,
    addresses: [],
    source: null,
    body: null,
    selectors: [],
    text: MARKUP,
    colour: null,
    tags: ["tag-1"],
    creator: MARKUP,
  };
  await original.put("note", "note-1", note);
  await original.bulk({ kind: "trash", ids: ["note-1"] });
  const { file } = await makeBackup({
    reader: original.reader,
    kept: {},
    now: "2026-06-01T00:00:00.000Z",
  });
  const library = openLibrary();
  const report = await restoreBackup({
    backup: await openBackupFile(file),
    write: async (part) =>
      valueOf(await library.writer.write({ kind: "restore-backup", part })) as RestoreOutcome,
    writePictures: pictureWriter(library),
    clean: (html) => html,
  });
  expect(report).toMatchObject({ added: 5, refused: [] });
  return library;
}

describe("a backup with markup in every field", () => {
  it("shows it as text, wherever the library shows it", async () => {
    const ports = portsOf(await restored());
    await act(() =>
      render(
        <I18nContext.Provider value={i18nOf("en")}>
          <LibraryPage ports={ports} tools={NO_TOOLS} />
        </I18nContext.Provider>,
        root,
      ),
    );
    await settled();
    const seen: string[] = [];
    for (const view of ["Articles", "Facts", "Trash"]) {
      await click(view);
      seen.push(root.textContent ?? "");
      expect(root.querySelector("img, script, [onerror]"), view).toBeNull();
    }
    expect(seen.filter((text) => text.includes(MARKUP)).length).toBeGreaterThan(0);
  });
});
