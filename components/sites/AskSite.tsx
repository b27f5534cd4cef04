import { useI18n } from "../i18n.ts";
import { LogoIcon } from "../icons.tsx";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./sites.css";

interface Props {
  site: string;
  /** At once after the press: the browser puts its own question. */
  onAsk: () => void;
  onLeave: () => void;
}

/** What "always read this site" means, before the browser asks for the permission. */
export function AskSite({ site, onAsk, onLeave }: Props) {
  const { t } = useI18n();
  return (
    <main class="ask-site">
      <p class="ask-site-brand">
        <LogoIcon />
        Lede
      </p>
      <h1 class="ask-site-title">{t("siteAskTitle", site)}</h1>
      <p>{t("siteAskText")}</p>
      <p class="ask-site-more">{t("siteAskPermission", site)}</p>
      <div class="ask-site-actions">
        <button type="button" class="button button-primary" onClick={onAsk}>
          {t("siteAskYes")}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t("siteAskNo")}
        </button>
      </div>
    </main>
  );
}
