// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  doing,
  fulfil,
  NOTHING,
  key,
  layNothingOut,
  press,
  root,
  said,
  showPage,
  status,
} from "./app.tsx";
import { unmount } from "../../unmount.ts";
import { loadAll } from "../../../../components/later.tsx";

const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1><div class="story">
  <p>The ferry of Ravensholm is to run at night from October, said Edith Marrow, who leads Brantide Lines there.</p>
  <p>Some 340 passengers a day cross the sound at present, most of them before noon, according to Brantide Lines.</p>
  <p>Mrs Marrow employs 45 people. Nobody in the village had asked for night crossings, and Paul Reed learned of them late.</p>
  <p>The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.</p></div></article></body></html>`;

/** With every mark shown. */
async function show(options: Parameters<typeof showPage>[1] = {}): Promise<void> {
  await showPage(PAGE, options);
  await key("m");
}

/** Opens the card of the n-th mention that is written so, and unfolds its corrections. */
async function unfold(form: string, nth = 0): Promise<void> {
  const mark = marksOf(form)[nth];
  if (!mark) throw new Error(`no mark “${form}”`);
  await act(() => mark.click());
  await press("Correct…");
}
const marksOf = (form: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(".article .mark-name")].filter(
    (mark) => mark.textContent === form,
  );
const card = (): string => root.querySelector(".card")?.textContent ?? "";
const labels = (): (string | null)[] =>
  [...root.querySelectorAll(".card .corrections-type")].map((one) => one.textContent);

/** What a mouse does, and long enough for a card to open or close. */
const move = async (target: Element | null | undefined, kind: string): Promise<void> => {
  const event = new MouseEvent(kind, { bubbles: true });
  await act(() => void target?.dispatchEvent(Object.assign(event, { pointerType: "mouse" })));
  await new Promise((resolve) => void setTimeout(resolve, 300));
  await act(() => undefined);
};

beforeAll(layNothingOut);
beforeAll(loadAll);
afterEach(() => unmount(root));

describe("the card of a name", () => {
  it("offers what else it may be, what it may be the same as, and that it is no name", async () => {
    await show();
    await unfold("Ravensholm");
    expect(root.querySelector(".card [aria-expanded]")?.getAttribute("aria-expanded")).toBe("true");
    expect(labels()).toEqual([
      "a person",
      "an organisation",
      "an event",
      "a work",
      "a product",
      "not a name",
    ]);
    const others = [...root.querySelectorAll(".corrections-name")].map((one) => one.textContent);
    expect(others).toEqual(expect.arrayContaining(["Edith Marrow", "Brantide Lines"]));
    expect(others).not.toContain("Ravensholm");
  });

  it("gives the name another kind in all its mentions, says so, and takes it back", async () => {
    await show();
    const before = marksOf("Brantide Lines")[0]?.dataset["kind"];
    await unfold("Brantide Lines");
    await press("a product");
    expect(status()).toBe("“Brantide Lines” is a product");
    expect(said()).toMatch(/Press Z/u);
    expect(marksOf("Brantide Lines").map((mark) => mark.dataset["kind"])).toEqual(["name", "name"]);
    expect(document.activeElement?.textContent).toBe("Brantide Lines");
    await act(() => marksOf("Brantide Lines")[1]?.click());
    expect(card()).toContain("Product");
    expect(card()).toContain("“Brantide Lines” is a product by you");
    await doing(() => root.querySelector<HTMLElement>(".corrections-made button")?.click());
    expect(status()).toBe("Correction undone: “Brantide Lines” is a product");
    expect(marksOf("Brantide Lines")[0]?.dataset["kind"]).toBe(before);
  });

  it("takes out what is no name, whose way back is in the list of names", async () => {
    await show();
    await unfold("Brantide Lines");
    await press("not a name");
    expect(marksOf("Brantide Lines")).toEqual([]);
    expect(document.activeElement?.textContent).toMatch(/^The ferry of Ravensholm/u);
    await key("f");
    await doing(() => root.querySelector<HTMLElement>("#tab-names")?.click());
    const panel = root.querySelector(".panel")?.textContent ?? "";
    expect(panel).toContain("Corrected by you“Brantide Lines” is not a name");
    const undo = root.querySelector<HTMLElement>(
      '.panel [aria-label="Undo: “Brantide Lines” is not a name"]',
    );
    await doing(() => undo?.click());
    expect(marksOf("Brantide Lines")).toHaveLength(2);
    await key("z");
    expect(marksOf("Brantide Lines")).toEqual([]);
  });

  it("gives a short form to the name it belongs to, and its figures with it", async () => {
    await show();
    await unfold("Marrow");
    expect(labels()).toContain("not “Edith Marrow”");
    await press("Paul Reed");
    expect(status()).toBe("“Marrow” is the same as “Paul Reed”");
    await act(() => marksOf("Paul Reed")[0]?.click());
    expect(card()).toContain("mention 2 of 2");
    expect(card()).toContain("employees");
  });

  it("parts a short form from a name that it does not belong to", async () => {
    await show();
    await unfold("Marrow");
    await press("not “Edith Marrow”");
    expect(status()).toBe("“Marrow” alone is not “Edith Marrow”");
    await act(() => marksOf("Marrow")[0]?.click());
    expect(root.querySelector(".card-name")?.textContent).toBe("Marrow");
  });

  it("corrects a name in all articles where that is ticked, and takes it back", async () => {
    await show();
    await unfold("Brantide Lines");
    await act(() => root.querySelector<HTMLElement>(".corrections-everywhere input")?.click());
    await press("an organisation");
    expect(status()).toBe("“Brantide Lines” is an organisation, in all articles");
    await act(() => marksOf("Brantide Lines")[0]?.click());
    expect(card()).toContain("“Brantide Lines” is an organisation in all articles");
    await key("f");
    await doing(() => root.querySelector<HTMLElement>("#tab-names")?.click());
    expect(root.querySelector(".panel")?.textContent).toContain(
      "“Brantide Lines” is an organisation, in all articles",
    );
    const undo = root.querySelector<HTMLElement>(
      '.panel [aria-label="Undo: “Brantide Lines” is an organisation, in all articles"]',
    );
    await doing(() => undo?.click());
    expect(status()).toBe(
      "Correction undone: “Brantide Lines” is an organisation, in all articles",
    );
    await key("z");
    expect(status()).toBe("Undone: all as before");
    await act(() => marksOf("Brantide Lines")[0]?.click());
    expect(card()).toContain("in all articles");
  });

  it("offers no correction for all articles where there is no library", async () => {
    const initial = await fulfil({ ...NOTHING, everywhere: null }, PAGE);
    await show({ initial });
    await unfold("Brantide Lines");
    expect(root.querySelector(".corrections-everywhere")).toBeNull();
    expect(labels()).toContain("an organisation");
  });

  it("stays while it is corrected, though the pointer leaves it", async () => {
    await show();
    const mark = marksOf("Ravensholm")[0];
    await move(mark, "pointerover");
    await move(root.querySelector(".card"), "pointerleave");
    expect(root.querySelector(".card")).toBeNull();
    await move(mark, "pointerover");
    await press("Correct…");
    await move(root.querySelector(".card"), "pointerleave");
    expect(root.querySelector(".card-close")).not.toBeNull();
  });

  it("says in French what was corrected", async () => {
    await show({ language: "fr" });
    await act(() => marksOf("Brantide Lines")[0]?.click());
    await press("Corriger…");
    await press("un produit");
    expect(status()).toBe("«\u00A0Brantide Lines\u00A0» est un produit");
  });

  it("has no corrections where nothing can be chosen", async () => {
    const { choices: _, ...initial } = await fulfil(NOTHING, PAGE);
    await show({ initial });
    await act(() => marksOf("Ravensholm")[0]?.click());
    expect(root.querySelector(".card")).not.toBeNull();
    expect(root.querySelector(".corrections")).toBeNull();
  });
});

describe("training lines", () => {
  it("are offered beside what was corrected, and nowhere else", async () => {
    const onTrainingLines = vi.fn<() => void>();
    await show({ onTrainingLines });
    await key("f");
    await doing(() => root.querySelector<HTMLElement>("#tab-names")?.click());
    expect(root.querySelector(".panel-save")).toBeNull();
    await unfold("Brantide Lines");
    await press("a product");
    expect(root.querySelector(".panel")?.textContent).toContain("Nothing is sent.");
    await press("Save as training lines");
    expect(onTrainingLines).toHaveBeenCalledOnce();
    expect(said()).toBe("File saved");
  });
});
