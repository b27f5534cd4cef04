import { useRef } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { GivenList } from "./GivenList.tsx";
import type { HeldPermissions } from "./state.ts";

/** What each permission is for, in words. */
const REASONS: Record<string, [name: MessageKey, why: MessageKey]> = {
  activeTab: ["permissionTab", "permissionTabWhy"],
  scripting: ["permissionScripting", "permissionScriptingWhy"],
  storage: ["permissionStorage", "permissionStorageWhy"],
  unlimitedStorage: ["permissionUnlimited", "permissionUnlimitedWhy"],
  contextMenus: ["permissionMenus", "permissionMenusWhy"],
  sidePanel: ["permissionPanel", "permissionPanelWhy"],
  downloads: ["permissionDownloads", "permissionDownloadsWhy"],
};

/** A pattern that stands for one site. */
const SITE = /^(?:\*|https?):\/\/([^/*]+)\//u;
const EVERYWHERE = /^(?:<all_urls>|(?:\*|https?):\/\/\*\/)/u;

interface Props {
  permissions: HeldPermissions;
  /** Those on which something is done by itself. */
  sites: readonly string[];
  /** Whether the permission for every site is used. */
  barEverywhere: boolean;
  /** Whether pictures are kept, also from servers that nobody knows before. */
  pictures: boolean;
  onGiveBack: (permission: string) => void;
  /** Asks for it again: at once after the press, since the browser may put its own question. */
  onTakeAgain: (permission: string) => void;
}

/** What stays on the machine (all of it), and every permission that is held, with the way to give it back. */
export function PrivacyList(props: Props) {
  const { permissions, sites, barEverywhere, pictures, onGiveBack, onTakeAgain } = props;
  const { t } = useI18n();
  const { fixed, given } = permissions;
  const hasGiven = useRef(false);
  hasGiven.current ||= given.length > 0;
  const nameOf = (permission: string): string => {
    if (EVERYWHERE.test(permission)) return t("permissionEverywhere");
    const [name] = REASONS[permission] ?? [];
    return name ? t(name) : (SITE.exec(permission)?.[1] ?? permission);
  };
  const whyOf = (permission: string): string => {
    if (EVERYWHERE.test(permission)) {
      const uses: MessageKey[] = [];
      if (pictures) uses.push("permissionPicturesWhy");
      if (barEverywhere) uses.push("permissionEverywhereBarWhy");
      return (uses.length > 0 ? uses : (["permissionEverywhereWhy"] as const))
        .map((why) => t(why))
        .join(" ");
    }
    const site = SITE.exec(permission)?.[1];
    if (site) return t(sites.includes(site) ? "permissionSiteWhy" : "permissionSiteUnused");
    const [, why] = REASONS[permission] ?? [];
    return why ? t(why) : "";
  };
  return (
    <>
      <p class="settings-hint settings-promise">{t("privacyPromise")}</p>
      <h3 class="settings-subheading">{t("permissionsGiven")}</h3>
      {hasGiven.current ? (
        <GivenList
          label={t("permissionsGiven")}
          held={given}
          nameOf={nameOf}
          whyOf={whyOf}
          onGiveBack={onGiveBack}
          onTakeAgain={onTakeAgain}
          takeAgain={(name) => t("permissionTakeAgain", name)}
          said={(name, isHeld) => t(isHeld ? "saidPermissionBack" : "saidPermissionGone", name)}
        />
      ) : (
        <p class="settings-hint">{t("permissionsGivenNone")}</p>
      )}
      <h3 class="settings-subheading">{t("permissionsFixed")}</h3>
      <p class="settings-hint">{t("permissionsFixedHint")}</p>
      <dl class="settings-permissions">
        {fixed.map((permission) => (
          <div class="settings-permission" key={permission}>
            <dt>{nameOf(permission)}</dt>
            <dd>{whyOf(permission)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
