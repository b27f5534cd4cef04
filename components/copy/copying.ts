import type { RowPick } from "../../lib/core/export/rows.ts";
import type { CopySettings } from "./settings.ts";

export type CopyFormat = "text" | "table" | "markdown" | "citation";
export type FileFormat = "csv" | "markdown" | "text" | "html";

/** What can be copied of an article and saved of it, and how; given by the entry point. */
export interface Copying {
  settings: CopySettings;
  /** Gives the settings as they should be from now on; the entry point keeps them and passes them back. */
  onSettings: (settings: CopySettings) => void;
  /** Puts the format on the clipboard; rejects when the browser refuses. */
  copy: (format: CopyFormat) => Promise<void>;
  /** Puts the rows of one fact or figure on the clipboard; resolves to what they say, in short. */
  copyRows: (pick: RowPick) => Promise<string>;
  /** Saves the article, or its table, as a file; resolves to the file's name. */
  file: (format: FileFormat) => Promise<string>;
  /** Whether the page has an address that leads back to it. */
  hasAddress: boolean;
}
