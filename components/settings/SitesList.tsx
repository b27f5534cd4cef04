import { useEffect, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import "../sites/sites.css";

interface Props {
  /** The sites that are read by themselves now, in the order in which they were added. */
  sites: readonly string[];
  /** Gives the permission for a site back. */
  onRemove: (site: string) => void;
  /** Asks for a site again: at once after the press, since the browser may put its own question. */
  onAdd: (site: string) => void;
}

/** The sites that are always read in Lede, each with the way to give it back; what was just given back can be undone. */
export function SitesList({ sites, onRemove, onAdd }: Props) {
  const { t } = useI18n();
  // Rows stay where they were while the list is on screen: what was given back is still there to be undone.
  const [seen, setSeen] = useState<readonly string[]>(sites);
  const [said, setSaid] = useState("");
  const asked = useRef<{ site: string; on: boolean } | null>(null);
  useEffect(() => {
    setSeen((before) => [...before, ...sites.filter((site) => !before.includes(site))]);
    const change = asked.current;
    if (!change || sites.includes(change.site) !== change.on) return;
    asked.current = null;
    setSaid(t(change.on ? "saidSiteAdded" : "saidSiteRemoved", change.site));
  }, [sites]);
  return (
    <div>
      {seen.length === 0 ? (
        <p class="sites-none">{t("sitesNone")}</p>
      ) : (
        <ul class="sites-list" aria-label={t("sitesTitle")}>
          {seen.map((site) => {
            const on = sites.includes(site);
            const change = (): void => {
              asked.current = { site, on: !on };
              if (on) onRemove(site);
              else onAdd(site);
            };
            return (
              <li key={site} class={on ? "sites-row" : "sites-row sites-gone"}>
                <span class="sites-name">
                  <bdi>{site}</bdi>
                  {!on && ` · ${t("siteGone")}`}
                </span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t(on ? "siteGiveBack" : "siteTakeAgain", site)}
                  onClick={change}
                >
                  {t(on ? "giveBack" : "undo")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <output class="visually-hidden">{said}</output>
    </div>
  );
}
