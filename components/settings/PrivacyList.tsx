import { useI18n, type MessageKey } from "../i18n.ts";

/** What each permission is for, in words. The sites that were given one by one have a list of their own. */
const REASONS: Record<string, [name: MessageKey, why: MessageKey]> = {
  activeTab: ["permissionTab", "permissionTabWhy"],
  scripting: ["permissionScripting", "permissionScriptingWhy"],
  storage: ["permissionStorage", "permissionStorageWhy"],
  unlimitedStorage: ["permissionUnlimited", "permissionUnlimitedWhy"],
  contextMenus: ["permissionMenus", "permissionMenusWhy"],
  sidePanel: ["permissionPanel", "permissionPanelWhy"],
};

/** What stays on the machine (all of it), and every permission that is held. */
export function PrivacyList({ permissions }: { permissions: readonly string[] }) {
  const { t } = useI18n();
  return (
    <>
      <p class="settings-hint settings-promise">{t("privacyPromise")}</p>
      <dl class="settings-permissions">
        {permissions.map((permission) => {
          const [name, why] = REASONS[permission] ?? [];
          return (
            <div class="settings-permission" key={permission}>
              <dt>{name ? t(name) : permission}</dt>
              <dd>{why ? t(why) : ""}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
