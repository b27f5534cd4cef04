// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { SaveButton } from "../../../components/save/SaveButton.tsx";
import { SaveToast } from "../../../components/save/SaveToast.tsx";
import { useSaving } from "../../../entrypoints/shared/saving.ts";
import { shownPictures } from "../../../lib/core/export/page/pictures.ts";
import { factRows } from "../../../lib/core/export/rows.ts";
import { tagsOfNames } from "../../../lib/edge/library/note-puts.ts";
import { createPictureKeeper, type PictureSource } from "../../../lib/edge/pictures/keeper.ts";
import { answered, type LibraryProblem } from "../../../lib/edge/library/problems.ts";
import type {
  SavedContent,
  SaveRequest,
  WriteRequest,
} from "../../../lib/edge/library/requests.ts";
import { i18nOf } from "../../components/sample.ts";
import { unmount } from "../../components/unmount.ts";
import { pngOf } from "../../support/pictures.ts";
import { articleWith, openLibrary } from "../../lib/edge/library/support.ts";

/** The background's end, as far as saving asks it: the library itself on a database in memory. */
const background = vi.hoisted(() => ({
  send: (_type: string, _data: unknown): Promise<unknown> => Promise.resolve(null),
}));
vi.mock("../../../lib/edge/messages.ts", () => ({
  sendMessage: (type: string, data: unknown) => background.send(type, data),
}));
vi.mock("../../../lib/edge/report.ts", () => ({ report: () => undefined }));

const root = document.body;
/** Whether the surface knows what the library has of the article. */
let looked = false;
let library: ReturnType<typeof openLibrary>;
/** Pictures as the page has them. */
let page: PictureSource;
beforeEach(() => {
  library = openLibrary();
  page = () => Promise.resolve(null);
  const { writer, reader } = library;
  const pictures = createPictureKeeper({
    reader,
    writer,
    elsewhere: () => Promise.resolve(null),
    stayAwake: () => () => {},
    onKept: () => {},
  });
  background.send = (type, data) => {
    switch (type) {
      case "saveArticle": {
        const request = data as SaveRequest;
        const { url } = request.reading;
        return writer.save(request).then((answer) => {
          if (answer.ok) {
            const addresses = (): string[] => shownPictures(request.article, request.reading);
            pictures.begin({ ...answer.value, url, addresses }, () => Promise.resolve(page));
          }
          return answer;
        });
      }
      case "savedPictures":
        return pictures.stateOf((data as { id: string }).id);
      case "writeLibrary":
        return writer.write(data as WriteRequest);
      case "tagsOfNames":
        return answered(() => tagsOfNames(reader, (data as { names: string[] }).names));
      case "savedFacts":
        return answered(async () => {
          const body = (await reader.article((data as { id: string }).id))?.body;
          return body ? factRows(body.reading, body.account.facts) : [];
        });
      default:
        return answered(async () => ({
          saved: await reader.savedState(data as Parameters<typeof reader.savedState>[0]),
          project: null,
          projects: [],
          tags: (await reader.documents("tag")).map(({ id, content: { name } }) => ({ id, name })),
        })).finally(() => (looked = true));
    }
  };
});
afterEach(() => unmount(root));

const told = (amount: string, value: number): SavedContent =>
  articleWith("quay", [
    { owner: "Éclat", role: "revenue", amount, value, period: "2025" },
    { owner: "Éclat", role: "debt", amount: "€2m", value: 2e6 },
  ]);

async function show(content: SavedContent): Promise<void> {
  looked = false;
  function App() {
    const saving = useSaving(content, "reader", null);
    return (
      <>
        <SaveButton saving={saving} look="words" />
        <SaveToast saving={saving} look="row" />
      </>
    );
  }
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <App />
      </I18nContext.Provider>,
      root,
    ),
  );
  await until(() => looked);
}
/** As long as a laden machine takes. */
async function until(what: () => boolean): Promise<void> {
  const end = Date.now() + 8000;
  while (!what() && Date.now() < end) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}
const button = (): HTMLElement | null => root.querySelector(".save-button");
const said = (): string => root.querySelector(".status-text")?.textContent ?? "";
const press = async (one: HTMLElement | null | undefined): Promise<void> => {
  const before = said();
  await act(() => one?.click());
  await until(() => said() !== before && button()?.getAttribute("aria-busy") === "false");
};
const save = (): Promise<void> => press(button());
/** What becomes of saving while the store does this. */
async function failing(error: unknown): Promise<string> {
  const { db } = library;
  const put = vi.spyOn(db.bodies, "put").mockRejectedValue(error);
  await save();
  put.mockRestore();
  return said();
}

const named = (label: string) =>
  [...root.querySelectorAll<HTMLElement>(".save-toast button")].find(
    ({ textContent }) => textContent === label,
  );
const field = () => root.querySelector<HTMLInputElement>(".save-form input");

describe("saving what a surface shows", () => {
  it("offers what differs, makes a version that says so, and takes it back", async () => {
    await show(told("€17m", 17e6));
    await save();
    expect(said()).toBe("Saved in your library");
    expect(button()?.dataset["saved"]).toBe("true");
    await unmount(root);
    await show(told("€19m", 19e6));
    // The first time, what compares them is fetched.
    await until(() => said() !== "");
    expect(said()).toMatch(/^Since you saved it on .+: 1 figure changed$/u);
    expect(button()?.dataset["saved"]).toBe("false");
    await save();
    expect(said()).toMatch(/^New version saved; .+: 1 figure changed$/u);
    expect((await library.reader.articles({ offset: 0, limit: 9 })).total).toBe(1);
    const undo = [...root.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Undo",
    );
    await press(undo);
    expect(said()).toBe("Undone: your library is as it was");
    expect(
      (await library.reader.facts({ offset: 0, limit: 9, sort: "value" })).rows.at(-1)?.value,
    ).toBe(17e6);
  });

  it("gives what was saved its tags, new ones made, and others taken from it", async () => {
    await library.put("tag", "tag-1", { name: "Quays" });
    await show(told("€17m", 17e6));
    await save();
    const give = async (typed: string): Promise<void> => {
      await act(() => named("Tags")?.click());
      await until(() => field()?.readOnly === false);
      field()!.value = typed;
      await act(() => void field()!.dispatchEvent(new Event("input", { bubbles: true })));
      await press(named("Apply"));
    };
    const tagsNow = async (): Promise<string[]> => {
      const names = new Map(
        (await library.reader.documents("tag")).map(({ id, content }) => [id, content.name]),
      );
      const [article] = await library.reader.documents("article");
      return (article?.content.tags ?? []).map((id) => names.get(id) ?? id);
    };
    await give("quays, Night ferries");
    expect(said()).toBe("Saved in your library. Tags: quays, Night ferries");
    expect(await tagsNow()).toEqual(["Quays", "Night ferries"]);
    await act(() => named("Tags")?.click());
    await until(() => field()?.value === "Quays, Night ferries");
    await act(() => named("Tags")?.click());
    await give("");
    expect(said()).toBe("Saved in your library. Without tags");
    expect(await tagsNow()).toEqual([]);
  });

  it("says that the disk is full, keeps what was there, and saves once there is room", async () => {
    await show(told("€17m", 17e6));
    const full = new DOMException("no room", "QuotaExceededError");
    expect(await failing(full)).toMatch(/^Not saved: the disk is full/u);
    expect(button()?.dataset["saved"]).toBe("false");
    expect((await library.reader.articles({ offset: 0, limit: 9 })).total).toBe(0);
    await save();
    expect(said()).toBe("Saved in your library");
  });

  it("says that nothing is kept here, where storage is denied; who only reads hears nothing", async () => {
    const { db } = library;
    vi.spyOn(db, "open").mockRejectedValue(new DOMException("denied", "SecurityError"));
    vi.spyOn(db, "write").mockRejectedValue(new DOMException("denied", "InvalidStateError"));
    await show(told("€17m", 17e6));
    expect(said()).toBe("");
    await save();
    expect(said()).toMatch(/^Not saved: this browser keeps nothing here, as in a private window/u);
    expect(button()?.getAttribute("aria-busy")).toBe("false");
  });

  it("says that an article is too large to be handed on, and does not try again and again", async () => {
    await show(told("€17m", 17e6));
    const { send } = background;
    const tries = vi.fn<typeof send>((type, data) =>
      type === "saveArticle"
        ? Promise.reject(new Error("Message length exceeded maximum allowed length."))
        : send(type, data),
    );
    background.send = tries;
    await save();
    expect(said()).toMatch(/^Not saved: this article is larger/u);
    expect(tries.mock.calls.filter(([type]) => type === "saveArticle")).toHaveLength(1);
  });

  it("says so where the clock is a year behind the article, and saves it all the same", async () => {
    library.clock.now = "2025-05-03T08:00:00.000Z";
    const content = told("€17m", 17e6);
    await show({ ...content, reading: { ...content.reading, publishedTime: "2026-05-02" } });
    await save();
    expect(said()).toMatch(/^Saved in your library\. .+clock/u);
    expect((await library.reader.articles({ offset: 0, limit: 9 })).total).toBe(1);
  });

  it("says how the pictures come along, and what came of them, once somebody wants them kept", async () => {
    const plain = told("€17m", 17e6);
    const leadImage = "https://www.tidewater.example/quay.png";
    const html = `<p>Words.</p><img src="https://elsewhere.example/crane.png">`;
    const content: SavedContent = {
      ...plain,
      reading: { ...plain.reading, leadImage },
      article: { ...plain.article!, html },
    };
    await show(content);
    await save();
    expect(said()).toBe("Saved in your library");
    await library.write({ kind: "settings", settings: { pictures: true } });
    const waiting: (() => void)[] = [];
    page = async (address) => {
      if (address !== leadImage) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return pngOf(2, 2);
    };
    await save();
    await until(() => said().includes("Keeping"));
    expect(said()).toMatch(/^Saved on .+ already.+\. Keeping its pictures: 0 of 2…$/u);
    expect(root.querySelector("output")?.textContent).not.toContain("Keeping");
    for (const comes of waiting) comes();
    await until(() => said().endsWith("1 of 2 pictures kept; 1 is only on the site"));
    expect(said()).toMatch(/1 of 2 pictures kept; 1 is only on the site$/u);
    expect(root.querySelector("output")?.textContent).toBe(said());
  });

  it("says what was kept where the background is ended on the way", async () => {
    const states = [
      { kept: 0, total: 3, done: false, problem: null },
      { kept: 2, total: 3, done: false, problem: null },
    ];
    const { send } = background;
    background.send = (type, data) =>
      type === "savedPictures" ? Promise.resolve(states.shift() ?? null) : send(type, data);
    await show(told("€17m", 17e6));
    await save();
    await until(() => said().includes("kept;"));
    expect(said()).toBe("Saved in your library. 2 of 3 pictures kept; 1 is only on the site");
  });

  it.each<[string, LibraryProblem, RegExp]>([
    ["VersionError", "newer", /a later version of Lede/u],
    ["UnknownError", "error", /something went wrong/u],
  ])("says in words what %s means", async (name, _problem, words) => {
    await show(told("€17m", 17e6));
    expect(await failing(new DOMException("x", name))).toMatch(words);
  });
});
