/** Where the bar stands beside what is selected on live pages: the person's choice, on this machine. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";

/** "allowed": on sites that Lede has a permission for, and on pages on which it was asked for something. */
export type BarMode = "off" | "allowed" | "everywhere";
const BAR_MODES: readonly BarMode[] = ["off", "allowed", "everywhere"];

/** The match pattern of the permission for every site: the optional one of the manifest. */
export const EVERY_SITE = "*://*/*";

const barMode = storage.defineItem<string>("local:selectionBar", {
  fallback: "allowed",
  version: 1,
});

/** As it was chosen; whether the browser still grants every site is for who asks. */
export async function chosenBarMode(): Promise<BarMode> {
  const kept = await barMode.getValue();
  return BAR_MODES.find((known) => known === kept) ?? "allowed";
}

export const keepBarMode = (mode: BarMode): Promise<void> => barMode.setValue(mode);

/** Calls back whenever another is chosen. @returns ends it */
export const watchBarMode = (tell: (mode: BarMode) => void): (() => void) =>
  barMode.watch((kept) => tell(BAR_MODES.find((known) => known === kept) ?? "allowed"));

/**
 * Chooses where the bar stands, and asks for every site, or gives that permission back, as the choice has it. Browsers
 * take the question only at once after a press: nothing may be awaited before.
 * @returns what holds now: what held before where the browser refused
 */
export async function chooseBarMode(mode: BarMode, before: BarMode): Promise<BarMode> {
  if (mode === "everywhere") {
    const granted = await browser.permissions.request({ origins: [EVERY_SITE] });
    if (!granted) return before;
  }
  await keepBarMode(mode);
  if (mode !== "everywhere" && before === "everywhere") {
    await browser.permissions.remove({ origins: [EVERY_SITE] });
  }
  return mode;
}
