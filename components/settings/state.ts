import type { Backups } from "../library/backups.ts";
import type { OnProgress } from "../library/exporting.ts";
import type { Citing } from "../notes/citing.ts";
import type { ReaderSettings } from "../reader/settings.ts";

/** What a press on the toolbar button opens. */
export type ButtonOpens = "summary" | "reader" | "facts";
export const BUTTON_OPENS: readonly ButtonOpens[] = ["summary", "reader", "facts"];

/** On which pages the bar at a selection stands; "allowed": where Lede has a permission, or was asked for something. */
export type BarMode = "off" | "allowed" | "everywhere";
export const BAR_MODES: readonly BarMode[] = ["off", "allowed", "everywhere"];

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
  bar: BarMode;
  /** Asks the browser for every site where the choice needs it. */
  onBar: (mode: BarMode) => void;
  /** How articles are cited. */
  citing: Pick<Citing, "settings" | "onSettings">;
  shortcuts: readonly BrowserShortcut[];
  /** Opens the browser's own page for them; absent where the browser opens none for us. */
  onShortcuts?: (() => void) | undefined;
  /** The sites whose notes come back by themselves; nothing of them shows where it is absent. */
  notesSites?:
    | {
        sites: readonly string[];
        onRemove: (site: string) => void;
        onAdd: (site: string) => void;
      }
    | undefined;
  /** The sites that are always read in Lede. */
  sites: readonly string[];
  onAddSite: (site: string) => void;
  onRemoveSite: (site: string) => void;
  permissions: HeldPermissions;
  /** Gives one of `given` back. */
  onGiveBack: (permission: string) => void;
  /** Asks for one that was given back. */
  onTakeAgain: (permission: string) => void;
  pictures: PicturesPorts;
  data: DataPorts;
}

/** The permissions that the browser says are held. */
export interface HeldPermissions {
  /** By name: they came with the installation and go with it. */
  fixed: readonly string[];
  /** Names and match patterns: given since, and can be given back. */
  given: readonly string[];
}

/** What is kept on this machine. */
export interface Kept {
  articles: number;
  notes: number;
  /** Projects, tags, searches, corrections, facts by hand. */
  others: number;
  /** Of whatever kind. */
  trash: number;
  /** The library and everything else; null where the browser does not tell. */
  bytes: number | null;
}

/** Pictures of saved articles. Its functions reject where it could not be done. */
export interface PicturesPorts {
  /** Whether they are fetched as an article is saved; null while it is not known. */
  on: boolean | null;
  /** How many are kept, and their bytes; null while it is not known. */
  kept: { count: number; bytes: number } | null;
  /** Whether the permission for pictures on other servers is held; null while it is not known. */
  elsewhere: boolean | null;
  onSwitch: (on: boolean) => Promise<void>;
  /** Asks for that permission: at once after the press. @returns whether it was given */
  onAllow: () => Promise<boolean>;
  /** @returns whether it went back to the browser */
  onGiveBack: () => Promise<boolean>;
  /** Removes all. @returns how many there were */
  onRemove: () => Promise<number>;
}

/** Everything that is kept: told, saved, erased. */
export interface DataPorts {
  /** Null until it is counted, and where the library cannot be opened. */
  kept: Kept | null;
  backups: Pick<Backups, "last" | "now" | "make">;
  /** Whether there is little enough to be put back after it is erased. */
  canUndo: boolean;
  /**
   * Erases all of it; rejects where it was stopped or could not be done: nothing is erased then.
   * @param undoable whether a copy is made first
   * @returns puts all of it back; null without a copy
   */
  erase: (
    undoable: boolean,
    onProgress: OnProgress,
    signal: AbortSignal,
  ) => Promise<(() => Promise<void>) | null>;
  /** Whether that was the reason: no copy could be made. */
  isNoCopy: (error: unknown) => boolean;
}
