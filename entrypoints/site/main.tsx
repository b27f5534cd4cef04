import { render } from "preact";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { AskSite } from "../../components/sites/AskSite.tsx";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import { addSite } from "../../lib/edge/sites.ts";

/** Asks for the site named in the address: a tab of its own, for readers in a frame that may not ask. */
function start(): void {
  const root = document.getElementById("root");
  const site = new URLSearchParams(location.search).get("site");
  if (!root || !site) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.title = i18n.t("siteAskTitle", site);
  render(
    <I18nContext.Provider value={i18n}>
      <AskSite
        site={site}
        onAsk={() => {
          addSite(site)
            .then((granted) => granted && window.close())
            .catch((error) => report("site", error));
        }}
        onLeave={() => window.close()}
      />
    </I18nContext.Provider>,
    root,
  );
}

start();
