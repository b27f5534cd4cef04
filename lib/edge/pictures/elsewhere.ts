/**
 * Pictures that lie on another server than their page, which lets no page read them: browsers give them to an extension
 * that holds the permission for that server. Which servers those are nobody knows before, so it is for all of them.
 */
import { chosenBarMode } from "../bar-mode.ts";
import { askForEverySite, giveEverySiteBack, holdsEverySite } from "../every-site.ts";
import { fetchPicture } from "./fetch-picture.ts";
import type { PictureSource } from "./keeper.ts";
import { picturesElsewhere } from "./wanted-elsewhere.ts";

/** Whether they are fetched: what the permission was given for something else for, is not used for this. */
export async function fetchesElsewhere(): Promise<boolean> {
  if (!(await holdsEverySite())) return false;
  return (await picturesElsewhere.getValue()) ?? (await chosenBarMode()) !== "everywhere";
}

/** Only at once after a press or a key: nothing may be awaited before. */
export async function allowElsewhere(): Promise<boolean> {
  const granted = await askForEverySite();
  if (granted) await picturesElsewhere.setValue(true);
  return granted;
}

/** Fetches none any more, and gives the permission back if nothing else is done with it; at once after a press. */
export async function endElsewhere(): Promise<boolean> {
  const others = (await chosenBarMode()) === "everywhere";
  if (!others) await giveEverySiteBack();
  await picturesElsewhere.setValue(false);
  return true;
}

/** Calls back when it was allowed or ended. @returns ends it */
export const watchElsewhere = (look: () => void): (() => void) => picturesElsewhere.watch(look);

/** Null where they are not fetched. */
export async function elsewhereSource(): Promise<PictureSource | null> {
  if (!(await fetchesElsewhere())) return null;
  // Browsers take what an extension asks for as the site's own and would send the person's cookies along, which the page
  // itself could not have sent; and no server is told who asks.
  return (address) => fetchPicture(address, { credentials: "omit", referrerPolicy: "no-referrer" });
}
