import type { ReaderSettings } from "../reader/settings.ts";

/** What a press on the toolbar button opens. */
export type ButtonOpens = "summary" | "reader" | "facts";
export const BUTTON_OPENS: readonly ButtonOpens[] = ["summary", "reader", "facts"];

/** A shortcut that the browser holds, not the page. */
export interface BrowserShortcut {
  description: string;
  /** As the browser writes it; "" where there is none. */
  keys: string;
}

/** The settings page, filled by its entry point. */
export interface SettingsProps {
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
  button: ButtonOpens;
  onButton: (opens: ButtonOpens) => void;
  shortcuts: readonly BrowserShortcut[];
  /** Opens the browser's own page for them; absent where the browser opens none for us. */
  onShortcuts?: (() => void) | undefined;
  /** The sites that are always read in Lede. */
  sites: readonly string[];
  onAddSite: (site: string) => void;
  onRemoveSite: (site: string) => void;
  /** The permissions that the browser says are held. */
  permissions: readonly string[];
  /** Bytes kept on this machine. */
  size: number | null;
  onExport: () => void;
  /** Erases what is kept. @returns puts all of it back */
  onErase: () => Promise<() => Promise<void>>;
}
