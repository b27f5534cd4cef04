import { useEffect, useState } from "preact/hooks";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import { SettingsPage } from "../../../components/settings/SettingsPage.tsx";
import type { BarMode, ButtonOpens, Kept } from "../../../components/settings/state.ts";
import { applyTheme } from "../../../components/theme.ts";
import { nothing, useSettings, type Shown } from "./shown.ts";

const FIXED = [
  "activeTab",
  "scripting",
  "storage",
  "contextMenus",
  "unlimitedStorage",
  "sidePanel",
];
const SHORTCUTS = {
  en: ["Open or close the reader", "Show the facts beside the page"],
  fr: ["Ouvrir ou fermer la lecture", "Montrer les faits à côté de la page"],
};
const NOTHING: Kept = { articles: 0, notes: 0, others: 0, trash: 0, bytes: 1240 };
const SOME: Kept = { articles: 1284, notes: 316, others: 14, trash: 7, bytes: 48_210_000 };
const MUCH: Kept = { ...SOME, articles: 41_902, bytes: 2_310_000_000 };
const PICTURES = { count: 412, bytes: 96_400_000 };
const NOW = Date.parse("2026-03-05T10:00:00Z");

export function ShownSettings(shown: Shown) {
  const { given = {} } = shown.surface;
  const [settings, onSettings] = useSettings(shown);
  const [button, onButton] = useState<ButtonOpens>("summary");
  const [bar, onBar] = useState<BarMode>("allowed");
  const [citing, onCiting] = useState(DEFAULT_CITATION_SETTINGS);
  const [held, setHeld] = useState(given.permissions ?? []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <SettingsPage
      settings={settings}
      onSettings={onSettings}
      button={button}
      onButton={onButton}
      bar={bar}
      onBar={onBar}
      citing={{ settings: citing, onSettings: onCiting }}
      shortcuts={SHORTCUTS[shown.language].map((description, at) => ({
        description,
        keys: at === 0 ? "Alt+L" : "",
      }))}
      onShortcuts={nothing}
      sites={given.sites ?? []}
      onAddSite={nothing}
      onRemoveSite={nothing}
      permissions={{ fixed: FIXED, given: held }}
      onGiveBack={(one) => setHeld(held.filter((other) => other !== one))}
      onTakeAgain={(one) => setHeld([...held, one])}
      pictures={{
        on: given.pictures !== undefined,
        kept: given.nothingKept ? { count: 0, bytes: 0 } : PICTURES,
        elsewhere: given.pictures === "elsewhere",
        onSwitch: () => Promise.resolve(),
        onAllow: () => Promise.resolve(false),
        onGiveBack: () => Promise.resolve(true),
        onRemove: () => Promise.resolve(PICTURES.count),
      }}
      data={{
        kept: given.nothingKept ? NOTHING : given.large ? MUCH : SOME,
        backups: {
          last: given.nothingKept ? null : "2026-02-10T10:00:00Z",
          now: NOW,
          make: () => Promise.resolve(SOME.articles),
        },
        canUndo: !given.large,
        erase: () => Promise.resolve(() => Promise.resolve()),
        isNoCopy: () => false,
      }}
    />
  );
}
