import { useState } from "preact/hooks";
import type { SiteChoice } from "../sites/SiteSwitch.tsx";
import { useI18n } from "../i18n.ts";
import "../notices.css";
import "../sites/sites.css";
import "./on-page.css";

/** What is painted of a page's notes on the live page. */
interface Painted {
  /** Notes made on words of the page, */
  placed: number;
  /** and those of them whose words it shows. */
  found: number;
}

/** The page's notes on the live page itself, and the way to show and hide them. */
export interface NotesOnPage {
  /** All of the page. */
  count: number;
  /** Null while they are not shown. */
  shown: Painted | null;
  /** Resolves to null where the page may not be touched. */
  show: () => Promise<Painted | null>;
  hide: () => Promise<void>;
  /** Whether the notes of this site come back by themselves; nothing of it shows where it is on no site. */
  site?: SiteChoice | null | undefined;
}

/** "4 notes here · show": nothing at none. */
export function OnPageLine({ count, shown, show, hide, site }: NotesOnPage) {
  const { t, n } = useI18n();
  const [denied, setDenied] = useState(false);
  if (count === 0) return null;
  const missing = shown ? shown.placed - shown.found : 0;
  const onShow = async (): Promise<void> => {
    const painted = await show().catch(() => null);
    setDenied(painted === null);
  };
  return (
    <div class="notes-on-page">
      <p>
        {n("notesHere", count)} ·{" "}
        <button
          type="button"
          class="quiet-link"
          aria-label={t(shown ? "notesHideLabel" : "notesShowLabel")}
          onClick={() => void (shown ? hide().catch(() => undefined) : onShow())}
        >
          {t(shown ? "notesHide" : "notesShow")}
        </button>
        <output>
          {denied && t("sideDenied")}
          {!denied && missing > 0 && n("notesNotShown", missing)}
          {!denied && shown?.placed === 0 && t("notesWholeOnly")}
        </output>
      </p>
      {site && (
        <button
          type="button"
          role="switch"
          class="site-switch"
          aria-checked={site.on}
          title={t(site.on ? "notesSiteOnHint" : "notesSiteOffHint", site.site)}
          onClick={() => site.onChange(!site.on)}
        >
          <span class="site-switch-track" aria-hidden="true" />
          <span>{t("notesSite")}</span>
        </button>
      )}
    </div>
  );
}
