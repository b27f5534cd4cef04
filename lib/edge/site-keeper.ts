/** The background's side of the sites that Lede is allowed on: lists, permissions and the registered scripts in step. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { chosenBarMode, EVERY_SITE, keepBarMode } from "./bar-mode.ts";
import type { SiteWish } from "./messages.ts";
import { patternOf } from "./site-address.ts";
import { listSites, SITE_WISHES } from "./sites.ts";

/** The scripts that run on these sites, and on no other page but where the bar is wanted everywhere. */
const SCRIPTS = {
  read: { id: "lede-always", js: ["always.js"], runAt: "document_start" },
  notes: { id: "lede-noted", js: ["noted.js"], runAt: "document_idle" },
  bar: { id: "lede-selecting", js: ["selecting.js"], runAt: "document_idle" },
} as const;

const WISHES = ["read", "notes"] as const;

/** Milliseconds in which a wish is taken for the reason of a permission that is granted. */
const WISH_LASTS = 300_000;

interface Wished {
  site: string;
  wish: SiteWish;
  /** Milliseconds since the epoch. */
  at: number;
}

/** In memory only: what was asked for last, in case the asking page is closed by the browser's own question. */
const lastWish = storage.defineItem<Wished>("session:siteWish");

/** One change after the other: each reads the list before it writes it. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

export const wishSite = (site: string, wish: SiteWish = "read"): Promise<void> =>
  inTurn(() => lastWish.setValue({ site, wish, at: Date.now() }));

/** The browser's answer as the asking page got it. */
export const settleSite = (
  site: string,
  granted: boolean,
  wish: SiteWish = "read",
): Promise<void> =>
  inTurn(async () => {
    await lastWish.removeValue();
    if (granted) await add(site, wish);
  });

/** A permission was granted: by the question that was asked last, or somewhere else for another reason. */
export const onGranted = (): Promise<void> =>
  inTurn(async () => {
    const wished = await lastWish.getValue();
    if (!wished || Date.now() - wished.at > WISH_LASTS) return;
    if (!(await isGranted(wished.site))) return;
    await lastWish.removeValue();
    await add(wished.site, wished.wish);
  });

export const removeSite = (site: string, wish: SiteWish = "read"): Promise<void> =>
  inTurn(async () => {
    const item = SITE_WISHES[wish];
    await item.setValue((await listSites(wish)).filter((other) => other !== site));
    await hold();
    const others = await Promise.all(WISHES.map((one) => listSites(one)));
    if (others.some((sites) => sites.includes(site))) return;
    await browser.permissions.remove({ origins: [patternOf(site)] });
  });

/** Holds the lists to the permissions that are there: at every start, and when one was taken away in the browser. */
export const keepSites = (): Promise<void> => inTurn(hold);

async function add(site: string, wish: SiteWish): Promise<void> {
  const others = (await listSites(wish)).filter((other) => other !== site);
  await SITE_WISHES[wish].setValue([...others, site]);
  await hold();
}

async function hold(): Promise<void> {
  const all = new Set<string>();
  for (const wish of WISHES) {
    const listed = await listSites(wish);
    const granted = await Promise.all(listed.map(isGranted));
    const sites = listed.filter((_, at) => granted[at]);
    if (sites.length < listed.length) await SITE_WISHES[wish].setValue(sites);
    const patterns = sites.map(patternOf);
    await register(wish, patterns);
    for (const pattern of patterns) all.add(pattern);
  }
  await register("bar", await pagesOfBar([...all]));
}

/** Where the bar at a selection stands without being asked for, of all sites that have a permission of their own. */
async function pagesOfBar(allowed: string[]): Promise<string[]> {
  const mode = await chosenBarMode();
  if (mode !== "everywhere") return mode === "off" ? [] : allowed;
  if (await browser.permissions.contains({ origins: [EVERY_SITE] })) return [EVERY_SITE];
  await keepBarMode("allowed");
  return allowed;
}

const isGranted = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });

async function register(what: keyof typeof SCRIPTS, matches: string[]): Promise<void> {
  const { scripting } = browser;
  const { id, js, runAt } = SCRIPTS[what];
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: [...js], runAt, persistAcrossSessions: true };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
