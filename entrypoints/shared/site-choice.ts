import { useEffect, useState } from "preact/hooks";
import type { SiteChoice } from "../../components/sites/SiteSwitch.tsx";
import { sendMessage } from "../../lib/edge/messages.ts";
import { report } from "../../lib/edge/report.ts";
import { siteOf } from "../../lib/edge/site-address.ts";
import { addSite, canAsk, listSites, removeSite, watchSites } from "../../lib/edge/sites.ts";

/** Whether the site of an address is always read, and the way to change it; null where the address is on no site. */
export function useSiteChoice(address: string | null | undefined): SiteChoice | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    listSites()
      .then(setSites)
      .catch((error) => report("sites", error));
    return watchSites(setSites);
  }, []);
  const site = siteOf(address);
  if (site === null || !sites) return null;
  return {
    site,
    on: sites.includes(site),
    onChange: (on) => {
      change(site, on).catch((error) => report("sites", error));
    },
  };
}

/** Nothing is awaited before the browser is asked: it takes the question only at once after the press. */
async function change(site: string, on: boolean): Promise<void> {
  if (!on) await removeSite(site);
  else if (canAsk()) await addSite(site);
  else await sendMessage("askForSite", { site });
}
