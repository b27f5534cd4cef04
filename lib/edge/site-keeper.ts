/** The background's side of the sites that are always read: list, permissions and the registered script in step. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { patternOf } from "./site-address.ts";
import { alwaysRead, listSites } from "./sites.ts";

/** The script that runs on these sites, and on no other page. */
const SCRIPT_ID = "lede-always";
const SCRIPT = "always.js";

/** Milliseconds in which a wish is taken for the reason of a permission that is granted. */
const WISH_LASTS = 300_000;

interface SiteWish {
  site: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** In memory only: what was asked for last, in case the asking page is closed by the browser's own question. */
const wish = storage.defineItem<SiteWish>("session:siteWish");

/** One change after the other: each reads the list before it writes it. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

export const wishSite = (site: string): Promise<void> =>
  inTurn(() => wish.setValue({ site, at: Date.now() }));

/** The browser's answer as the asking page got it. */
export const settleSite = (site: string, granted: boolean): Promise<void> =>
  inTurn(async () => {
    await wish.removeValue();
    if (granted) await add(site);
  });

/** A permission was granted: by the question that was asked last, or somewhere else for another reason. */
export const onGranted = (): Promise<void> =>
  inTurn(async () => {
    const wished = await wish.getValue();
    if (!wished || Date.now() - wished.at > WISH_LASTS) return;
    if (!(await isGranted(wished.site))) return;
    await wish.removeValue();
    await add(wished.site);
  });

export const removeSite = (site: string): Promise<void> =>
  inTurn(async () => {
    await alwaysRead.setValue((await listSites()).filter((other) => other !== site));
    await hold();
    await browser.permissions.remove({ origins: [patternOf(site)] });
  });

/** Holds the list to the permissions that are there: at every start, and when one was taken away in the browser. */
export const keepSites = (): Promise<void> => inTurn(hold);

async function add(site: string): Promise<void> {
  const others = (await listSites()).filter((other) => other !== site);
  await alwaysRead.setValue([...others, site]);
  await hold();
}

async function hold(): Promise<void> {
  const listed = await listSites();
  const granted = await Promise.all(listed.map(isGranted));
  const sites = listed.filter((_, at) => granted[at]);
  if (sites.length < listed.length) await alwaysRead.setValue(sites);
  await register(sites);
}

const isGranted = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });

async function register(sites: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (sites.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches: sites.map(patternOf),
    js: [SCRIPT],
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
