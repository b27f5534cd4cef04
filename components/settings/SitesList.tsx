import { useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { GivenList } from "./GivenList.tsx";

const SAID = {
  read: { added: "saidSiteAdded", removed: "saidSiteRemoved" },
  notes: { added: "saidNotesSiteAdded", removed: "saidNotesSiteRemoved" },
} as const;

interface Props {
  /** The sites that are read by themselves now, in the order in which they were added. */
  sites: readonly string[];
  /** Gives the permission for a site back. */
  onRemove: (site: string) => void;
  /** What is done on them by itself. */
  wish?: "read" | "notes";
  /** Asks for a site again: at once after the press, since the browser may put its own question. */
  onAdd: (site: string) => void;
}

/** The sites that are always read in Lede, or whose notes come back by themselves. */
export function SitesList({ sites, onRemove, onAdd, wish = "read" }: Props) {
  const { t } = useI18n();
  // Once a site was listed, its row can be undone: the list stays, however empty.
  const listed = useRef(false);
  listed.current ||= sites.length > 0;
  const isNotes = wish === "notes";
  if (!listed.current) return isNotes ? null : <p class="sites-none">{t("sitesNone")}</p>;
  const list = (
    <GivenList
      label={t(isNotes ? "notesSitesTitle" : "sitesTitle")}
      held={sites}
      onGiveBack={onRemove}
      onTakeAgain={onAdd}
      takeAgain={(site) => t(isNotes ? "notesSiteTakeAgain" : "siteTakeAgain", site)}
      said={(site, isHeld) => t(SAID[wish][isHeld ? "added" : "removed"], site)}
    />
  );
  if (!isNotes) return list;
  return (
    <>
      <h3 class="settings-subheading">{t("notesSitesTitle")}</h3>
      {list}
    </>
  );
}
