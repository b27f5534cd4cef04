import { storage } from "wxt/utils/storage";
import { browser } from "wxt/browser";

/** What a press on the toolbar button opens. */
export type ButtonOpens = "summary" | "reader" | "facts";
export const BUTTON_OPENS: readonly ButtonOpens[] = ["summary", "reader", "facts"];

const buttonOpens = storage.defineItem<string>("local:buttonOpens", {
  fallback: "summary",
  version: 1,
});

const POPUP = "popup.html";
/** Firefox opens its sidebar only at once after a press, so that the choice must be at hand without waiting. */
const AT_HAND = "buttonOpens";

export async function buttonChoice(): Promise<ButtonOpens> {
  const kept = await buttonOpens.getValue();
  return BUTTON_OPENS.find((known) => known === kept) ?? "summary";
}

export async function chooseButton(opens: ButtonOpens): Promise<void> {
  await buttonOpens.setValue(opens);
}

/** Calls back whenever another is chosen. @returns ends it */
export function watchButton(tell: () => void): () => void {
  return buttonOpens.watch(tell);
}

/** Sets the browser's button up as chosen; it forgets at every start. */
export async function applyButton(): Promise<void> {
  const opens = await buttonChoice();
  await browser.action.setPopup({ popup: opens === "summary" ? POPUP : "" });
  if (import.meta.env.FIREFOX) globalThis.localStorage.setItem(AT_HAND, opens);
  else await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: opens === "facts" });
}

/** Whether a press is to open the sidebar; asked where the browser does not open it of itself. */
export function pressOpensSidebar(): boolean {
  return import.meta.env.FIREFOX && globalThis.localStorage.getItem(AT_HAND) === "facts";
}
