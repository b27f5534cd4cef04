/** The permissions that are held, and how those that were given since the installation go back to the browser. */
import { browser } from "wxt/browser";
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

/** Sites that were read by themselves when their permission was given back: with it they are again. */
const wereRead = new Set<string>();

const isPattern = (permission: string): boolean => /^<all_urls>$|:\/\//u.test(permission);

export async function giveBack(permission: string): Promise<void> {
  const site = (await listSites()).find((one) => patternOf(one) === permission);
  if (site !== undefined) {
    wereRead.add(site);
    return removeSite(site);
  }
  await browser.permissions.remove(asked(permission));
}

/** Asks for one again: at once after a press, nothing may be awaited before. */
export async function takeAgain(permission: string): Promise<void> {
  const site = [...wereRead].find((one) => patternOf(one) === permission);
  if (site !== undefined) await addSite(site);
  else await browser.permissions.request(asked(permission));
}

type Asked = Parameters<typeof browser.permissions.request>[0];

const asked = (permission: string): Asked =>
  isPattern(permission) ? { origins: [permission] } : ({ permissions: [permission] } as Asked);
