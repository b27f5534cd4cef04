import { useI18n } from "../i18n.ts";
import "./sites.css";

/** The site of the page that is read, and whether its articles open in Lede by themselves. */
export interface SiteChoice {
  site: string;
  on: boolean;
  /** Called at once after the press: what is switched on needs the browser's permission. */
  onChange: (on: boolean) => void;
}

/** "Always read this site in Lede", on or off. */
export function SiteSwitch({ site, on, onChange }: SiteChoice) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      role="switch"
      class="site-switch"
      aria-checked={on}
      title={t(on ? "siteOnHint" : "siteOffHint", site)}
      onClick={() => onChange(!on)}
    >
      <span class="site-switch-track" aria-hidden="true" />
      <span>{t("siteAlways", site)}</span>
    </button>
  );
}
