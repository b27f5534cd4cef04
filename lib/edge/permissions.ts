/** The permissions that are held, and how those that were given since the installation go back to the browser. */
import { browser } from "wxt/browser";
import { chosenBarMode, EVERY_SITE } from "./bar-mode.ts";
import { askForEverySite, chooseBarMode, giveEverySiteBack } from "./every-site.ts";
import { sendMessage, type SiteWish } from "./messages.ts";
import { picturesElsewhere } from "./pictures/wanted-elsewhere.ts";
import { report } from "./report.ts";
import { patternOf } from "./site-address.ts";
import { addSite, listSites, removeSite } from "./sites.ts";

interface Held {
  /** By name: they came with the installation and go with it. */
  fixed: string[];
  /** Names and match patterns. */
  given: string[];
}

export async function heldPermissions(): Promise<Held> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const came = new Set<string>(browser.runtime.getManifest().permissions ?? []);
  return {
    fixed: permissions.filter((name) => came.has(name)),
    given: [...permissions.filter((name) => !came.has(name)), ...origins],
  };
}

/** Calls back whenever they change, by whatever way. @returns ends it */
export function watchPermissions(onChange: (held: Held) => void): () => void {
  const look = (): void =>
    void heldPermissions()
      .then(onChange)
      .catch((error) => report("permissions", error));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** What was wished of sites when their permission was given back: with it they have it again. */
const wished = new Map<string, SiteWish[]>();

const isPattern = (permission: string): boolean => /^<all_urls>$|:\/\//u.test(permission);

/** What was done with the permission for every site when it was given back. */
let hadBar = false;
let hadPictures = false;

export async function giveBack(permission: string): Promise<void> {
  if (permission === EVERY_SITE) {
    hadBar = (await chosenBarMode()) === "everywhere";
    hadPictures = (await picturesElsewhere.getValue()) === true;
    await giveEverySiteBack();
    if (hadPictures) await picturesElsewhere.setValue(false);
    return;
  }
  const wishes: SiteWish[] = [];
  for (const wish of ["read", "notes"] as const) {
    const site = (await listSites(wish)).find((one) => patternOf(one) === permission);
    if (site === undefined) continue;
    wishes.push(wish);
    await removeSite(site, wish);
  }
  wished.set(permission, wishes);
  if (wishes.length > 0) return;
  await browser.permissions.remove(asked(permission));
}

/** Asks for one again: at once after a press, nothing may be awaited before. */
export async function takeAgain(permission: string): Promise<void> {
  const [first, ...more] = wished.get(permission) ?? [];
  const site = /^\*:\/\/(.+)\/\*$/u.exec(permission)?.[1];
  if (permission === EVERY_SITE && (hadBar || hadPictures)) {
    const granted = hadBar
      ? (await chooseBarMode("everywhere", "allowed")) === "everywhere"
      : await askForEverySite();
    if (granted && hadPictures) await picturesElsewhere.setValue(true);
    return;
  }
  if (first === undefined || site === undefined) {
    await browser.permissions.request(asked(permission));
    return;
  }
  if (!(await addSite(site, first))) return;
  // The press is used up, and the permission is there.
  for (const wish of more) await sendMessage("settleSite", { site, granted: true, wish });
}

type Asked = Parameters<typeof browser.permissions.request>[0];

const asked = (permission: string): Asked =>
  isPattern(permission) ? { origins: [permission] } : ({ permissions: [permission] } as Asked);
