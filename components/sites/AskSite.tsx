import { useI18n, type MessageKey } from "../i18n.ts";
import { LogoIcon } from "../icons.tsx";
import "../fonts.css";
import "../tokens.css";
import "../base.css";
import "./sites.css";

/** What is said of each wish. */
export const ASKED = {
  read: { title: "siteAskTitle", text: "siteAskText", yes: "siteAskYes" },
  notes: { title: "notesAskTitle", text: "notesAskText", yes: "notesOfferYes" },
} as const satisfies Record<string, Record<"title" | "text" | "yes", MessageKey>>;

interface Props {
  site: string;
  /** What is wanted of it by itself. */
  wish: keyof typeof ASKED;
  /** At once after the press: the browser puts its own question. */
  onAsk: () => void;
  onLeave: () => void;
}

/** What "always read this site", or "show my notes", means, before the browser asks for the permission. */
export function AskSite({ site, wish, onAsk, onLeave }: Props) {
  const { t } = useI18n();
  const { title, text, yes } = ASKED[wish];
  return (
    <main class="ask-site">
      <p class="ask-site-brand">
        <LogoIcon />
        Lede
      </p>
      <h1 class="ask-site-title">{t(title, site)}</h1>
      <p>{t(text)}</p>
      <p class="ask-site-more">{t("siteAskPermission", site)}</p>
      <div class="ask-site-actions">
        <button type="button" class="button button-primary" onClick={onAsk}>
          {t(yes)}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t("siteAskNo")}
        </button>
      </div>
    </main>
  );
}
