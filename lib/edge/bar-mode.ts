/** Where the bar stands beside what is selected on live pages: the person's choice, on this machine. */
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
