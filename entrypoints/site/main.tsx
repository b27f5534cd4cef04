import { render } from "preact";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { ASKED, AskSite } from "../../components/sites/AskSite.tsx";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import { addSite } from "../../lib/edge/sites.ts";

/** Asks for the site named in the address: a tab of its own, for readers in a frame that may not ask. */
function start(): void {
  const root = document.getElementById("root");
  const asked = new URLSearchParams(location.search);
  const site = asked.get("site");
  const wish = asked.get("wish") === "notes" ? "notes" : "read";
  if (!root || !site) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.title = i18n.t(ASKED[wish].title, site);
  render(
    <I18nContext.Provider value={i18n}>
      <AskSite
        site={site}
        wish={wish}
        onAsk={() => {
          addSite(site, wish)
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
