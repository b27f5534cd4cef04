import { useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { GivenList } from "./GivenList.tsx";

interface Props {
  /** The sites that are read by themselves now, in the order in which they were added. */
  sites: readonly string[];
  /** Gives the permission for a site back. */
  onRemove: (site: string) => void;
  /** Asks for a site again: at once after the press, since the browser may put its own question. */
  onAdd: (site: string) => void;
}

/** The sites that are always read in Lede. */
export function SitesList({ sites, onRemove, onAdd }: Props) {
  const { t } = useI18n();
  // Once a site was listed, its row can be undone: the list stays, however empty.
  const listed = useRef(false);
  listed.current ||= sites.length > 0;
  if (!listed.current) return <p class="sites-none">{t("sitesNone")}</p>;
  return (
    <GivenList
      label={t("sitesTitle")}
      held={sites}
      onGiveBack={onRemove}
      onTakeAgain={onAdd}
      takeAgain={(site) => t("siteTakeAgain", site)}
      said={(site, isHeld) => t(isHeld ? "saidSiteAdded" : "saidSiteRemoved", site)}
    />
  );
}
