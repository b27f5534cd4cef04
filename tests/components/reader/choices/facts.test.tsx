// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  doing,
  fulfil,
  key,
  layNothingOut,
  NOTHING,
  press,
  root,
  said,
  showPage,
  status,
} from "./app.tsx";
import { unmount } from "../../unmount.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1><div class="story">
  <p>Brantide Lines, which runs the ferry of Ravensholm, had revenue of €17 million in 2025, said Edith Marrow on Monday.</p>
  <p>Brantide Lines employs 45 people. Nobody in the village had asked for night crossings, and Paul Reed learned of them late.</p>
  <p>Some 12 cabins are to be built in the old customs house, and the harbour office pays for most of them.</p>
  <p>The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.</p></div></article></body></html>`;

const show = async (options: Parameters<typeof showPage>[1] = {}): Promise<void> => {
  await showPage(PAGE, options);
  await key("m");
};
/** With plain spaces. */
const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u2009\u202F]/gu, " ");
/** Opens the card of the figure that is written so, and unfolds its form. */
async function unfold(written: string, label = "Correct…"): Promise<void> {
  const mark = [...root.querySelectorAll<HTMLElement>(".article .mark-figure")].find(
    (one) => plain(one.textContent) === written,
  );
  if (!mark) throw new Error(`no mark “${written}”`);
  await act(() => mark.click());
  await press(label);
}
/** The field of a label. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...root.querySelectorAll("label")].find((one) => one.textContent === label);
  const control = found && document.getElementById(found.htmlFor);
  if (!(control instanceof HTMLInputElement) && !(control instanceof HTMLSelectElement))
    throw new Error(`no field “${label}”`);
  return control;
}
/** Chooses by its words, or types. */
async function fill(label: string, words: string): Promise<void> {
  const control = field(label);
  if (control instanceof HTMLSelectElement) {
    const option = [...control.options].find(({ text }) => text === words);
    if (!option) throw new Error(`no choice “${words}”`);
    control.value = option.value;
    await act(() => void control.dispatchEvent(new Event("change", { bubbles: true })));
  } else {
    control.value = words;
    await act(() => void control.dispatchEvent(new Event("input", { bubbles: true })));
  }
}
const send = (): Promise<void> =>
  doing(() => void root.querySelector<HTMLFormElement>(".fact-form")?.requestSubmit());
const rows = (): string[] =>
  [...root.querySelectorAll(".panel .group:not([aria-label]) .row")].map((one) =>
    plain(one.textContent),
  );
const openPanel = async (): Promise<void> => {
  if (!root.querySelector(".panel")) await key("f");
  await doing(() => root.querySelector<HTMLElement>("#tab-facts")?.click());
};
const card = (): string => root.querySelector(".card")?.textContent ?? "";

const more = (label: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`.panel [aria-label^="Correct: ${label}"]`);

beforeAll(layNothingOut);
afterEach(() => unmount(root));

describe("the card of a figure", () => {
  it("offers what is known, to be corrected, with the names of the sentence first", async () => {
    await show();
    await unfold("€17 million");
    expect(field("How much").value).toBe("€17 million");
    expect(field("When").value).toBe("2025");
    const what = field("What") as HTMLSelectElement;
    expect(what.selectedOptions[0]?.text).toBe("revenue");
    expect([...what.options].map(({ text }) => text)).not.toContain("floor area");
    const groups = [...field("Whose").querySelectorAll("optgroup")];
    expect(groups.map(({ label }) => label)).toEqual(["In this sentence", "In the article"]);
    expect(groups[1]?.textContent).toContain("Paul Reed");
  });

  it("corrects several things at once, says so, and takes all back by one key", async () => {
    await show();
    await openPanel();
    const before = rows();
    await unfold("€17 million");
    await fill("What", "funding");
    await fill("Whose", "Edith Marrow");
    await fill("How much", "€18.5m");
    await fill("When", "first half of 2026");
    await send();
    expect(plain(status())).toBe(
      "“€17 million” is: funding; “€17 million” is to read: €18.5m; “€17 million” belongs to: Edith Marrow; “€17 million” holds for: January – June 2026",
    );
    expect(said()).toMatch(/Press Z/u);
    expect(rows()).toContain("funding · Jan – Jun 2026 · by you€18.5m");
    expect(plain(document.activeElement?.textContent)).toBe("€17 million");
    await key("z");
    expect(rows()).toEqual(before);
  });

  it("tells what was corrected, each with its way back", async () => {
    await show();
    await unfold("€17 million");
    await fill("What", "budget");
    await send();
    await act(() => root.querySelector<HTMLElement>(".article .mark-figure")?.click());
    expect(card()).toContain("budget");
    expect(card()).toContain("“€17 million” is: budget by you");
    await doing(() => root.querySelector<HTMLElement>(".corrections-made button")?.click());
    expect(plain(status())).toBe("Correction undone: “€17 million” is: budget");
  });

  it("takes a person's own words for what and whose", async () => {
    await show();
    await openPanel();
    await unfold("12 cabins");
    await fill("What", "in my own words…");
    await fill("What, in your own words", " cabins  planned ");
    await fill("Whose", "another name…");
    await fill("Name of the owner", "<b>Customs House</b>");
    await send();
    expect(rows().find((row) => row.includes("planned"))).toBe("cabins planned · by you≈ 12");
    const titles = [...root.querySelectorAll(".panel .group-title")].map((one) => one.textContent);
    expect(titles).toContain("<b>Customs House</b>");
  });

  it("says at the field what it cannot read, and keeps what was written", async () => {
    await show();
    await unfold("€17 million");
    for (const typed of ["1e400", "-", "=1+1", ""]) {
      await fill("How much", typed);
      await send();
      expect(field("How much").getAttribute("aria-invalid")).toBe("true");
      const told = field("How much").getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(told)?.textContent).toMatch(/^Not read as one figure/u);
      expect(field("How much").value).toBe(typed);
    }
    await fill("How much", "45 people");
    await fill("When", "soon");
    await fill("Whose", "another name…");
    await send();
    expect(root.querySelectorAll("[aria-invalid]")).toHaveLength(3);
    expect(card()).toContain("“45 people” cannot be a figure of this kind.");
    expect(plain(status())).toBe("");
  });

  it("gives a number without a unit the unit it had", async () => {
    await show();
    await openPanel();
    await unfold("45 people");
    await fill("How much", "2,047");
    await send();
    expect(rows()).toContain("employees · by you2,047");
  });

  it("strikes what is no fact, whose way back is in the panel", async () => {
    await show();
    await openPanel();
    await unfold("45 people");
    await press("not a fact");
    expect(plain(status())).toBe("“45 people” is not a fact");
    expect(rows().join()).not.toContain("employees");
    const undo = root.querySelector<HTMLElement>('[aria-label="Undo: “45 people” is not a fact"]');
    await doing(() => undo?.click());
    expect(rows().join()).toContain("employees");
  });

  it("is not correctable where nothing can be chosen", async () => {
    const { choices: _, ...initial } = await fulfil(NOTHING, PAGE);
    await show({ initial });
    await act(() => root.querySelector<HTMLElement>(".article .mark-figure")?.click());
    expect(root.querySelector(".card")).not.toBeNull();
    expect(root.querySelector("[data-correct]")).toBeNull();
  });
});

describe("a row of the facts panel", () => {
  it("opens its form by its button or by a key, and keeps the focus there", async () => {
    await show();
    await openPanel();
    const row = root.querySelector<HTMLElement>('.panel [data-fact="1"]');
    await act(() => row?.focus());
    await key("e");
    expect(more("employees")?.getAttribute("aria-expanded")).toBe("true");
    await press("checked");
    expect(rows()).toContain("employees · checked by you45");
    expect(document.activeElement).toBe(more("employees"));
    await act(() => more("employees")?.click());
    const pressed = root.querySelector<HTMLElement>(
      '.panel .corrections-type[aria-pressed="true"]',
    );
    expect(pressed?.textContent).toBe("checked");
    await doing(() => pressed?.click());
    expect(rows()).toContain("employees45");
  });

  it("closes its form by Esc, and nothing else", async () => {
    await show();
    await openPanel();
    await act(() => more("revenue")?.click());
    await doing(() => {
      const event = new KeyboardEvent("keydown", {
        key: "Escape",
        bubbles: true,
        cancelable: true,
      });
      root.querySelector(".panel .fact-form input")?.dispatchEvent(event);
    });
    expect(root.querySelector(".panel .fact-form")).toBeNull();
    expect(document.activeElement).toBe(more("revenue"));
  });

  it("shows a doubtful fact as unsure", async () => {
    await show();
    await openPanel();
    await act(() => more("revenue")?.click());
    await press("doubtful");
    expect(root.querySelector(".panel .row-unsure")?.textContent).toContain("doubted by you");
  });

  it("says in French what was corrected", async () => {
    await show({ language: "fr" });
    await unfold("45 people", "Corriger…");
    await fill("Quoi", "utilisateurs");
    await send();
    expect(plain(status())).toBe("« 45 people » : utilisateurs");
  });

  it("has nothing to correct where nothing is chosen", async () => {
    await show();
    await key("e");
    expect(said()).toBe("Nothing to correct: choose a fact or a figure first");
  });
});
