import { useEffect, useState } from "preact/hooks";
import type { NotesSite } from "../../components/reader/notes/use-site-offer.ts";
import type { SiteChoice } from "../../components/sites/SiteSwitch.tsx";
import { sendMessage, type SiteWish } from "../../lib/edge/messages.ts";
import { report } from "../../lib/edge/report.ts";
import { siteOf } from "../../lib/edge/site-address.ts";
import {
  addSite,
  canAsk,
  declinedSites,
  declineSite,
  listSites,
  removeSite,
  watchDeclinedSites,
  watchSites,
} from "../../lib/edge/sites.ts";

/**
 * Whether the site of an address is always read, or its notes shown, and the way to change it; null where the address is
 * on no site.
 */
export function useSiteChoice(
  address: string | null | undefined,
  wish: SiteWish = "read",
): SiteChoice | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    listSites(wish)
      .then(setSites)
      .catch((error) => report("sites", error));
    return watchSites(setSites, wish);
  }, [wish]);
  const site = siteOf(address);
  if (site === null || !sites) return null;
  return {
    site,
    on: sites.includes(site),
    onChange: (on) => {
      change(site, on, wish).catch((error) => report("sites", error));
    },
  };
}

/** The same of the notes of a site, and whether that is not to be offered; null until it is known. */
export function useNotesSite(address: string | null | undefined): NotesSite | null {
  const choice = useSiteChoice(address, "notes");
  const [declined, setDeclined] = useState<string[] | null>(null);
  useEffect(() => {
    declinedSites()
      .then(setDeclined)
      .catch((error) => report("sites", error));
    return watchDeclinedSites(setDeclined);
  }, []);
  if (!choice || !declined) return null;
  const { site } = choice;
  return {
    ...choice,
    declined: declined.includes(site),
    onDecline: (next) => {
      declineSite(site, next).catch((error) => report("sites", error));
    },
  };
}

/** Nothing is awaited before the browser is asked: it takes the question only at once after the press. */
async function change(site: string, on: boolean, wish: SiteWish): Promise<void> {
  if (!on) await removeSite(site, wish);
  else if (canAsk()) await addSite(site, wish);
  else await sendMessage("askForSite", { site, wish });
}
