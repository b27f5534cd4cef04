/** The permission for every site, for the bar at a selection and for pictures: asked for, and given back. */
import { browser } from "wxt/browser";
import { EVERY_SITE, keepBarMode, type BarMode } from "./bar-mode.ts";
import { sendMessage } from "./messages.ts";
import { patternOf } from "./site-address.ts";
import { picturesElsewhere } from "./pictures/wanted-elsewhere.ts";
import { listSites } from "./sites.ts";

const WISHES = ["read", "notes"] as const;

/**
 * Chooses where the bar stands, and asks for every site, or gives that permission back, as the choice has it. Browsers
 * take the question only at once after a press: nothing may be awaited before.
 * @returns what holds now: what held before where the browser refused
 */
export async function chooseBarMode(mode: BarMode, before: BarMode): Promise<BarMode> {
  if (mode === "everywhere") {
    if (!(await askForEverySite())) return before;
  }
  await keepBarMode(mode);
  const isLeft = mode !== "everywhere" && before === "everywhere";
  if (isLeft && (await picturesElsewhere.getValue()) !== true) await giveEverySiteBack();
  return mode;
}

export const holdsEverySite = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [EVERY_SITE] });

/** Only at once after a press or a key: nothing may be awaited before. */
export const askForEverySite = (): Promise<boolean> =>
  browser.permissions.request({ origins: [EVERY_SITE] });

/**
 * Gives back the permission for every site, and no other. Chromium takes those for single sites with it: they are asked
 * for again, for which the press still counts, and which it grants without a question.
 */
export async function giveEverySiteBack(): Promise<void> {
  const kept = await Promise.all(
    WISHES.map(async (wish) => (await listSites(wish)).map((site) => ({ site, wish }))),
  );
  await browser.permissions.remove({ origins: [EVERY_SITE] });
  const all = kept.flat();
  const granted = await Promise.all(all.map(isGranted));
  const lost = all.filter((_, at) => !granted[at]);
  if (lost.length === 0) return;
  const origins = [...new Set(lost.map(({ site }) => patternOf(site)))];
  if (!(await browser.permissions.request({ origins }))) return;
  for (const { site, wish } of lost) await sendMessage("settleSite", { site, granted: true, wish });
}

const isGranted = ({ site }: { site: string }): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });
