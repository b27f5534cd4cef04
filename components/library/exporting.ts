import type { ObsidianChoices, ObsidianText } from "../../lib/core/export/obsidian.ts";
import type { MarkdownFile, MarkdownTemplate } from "../../lib/core/export/template/template.ts";

/** What articles can be saved as; facts and references of all of them go in one file. */
export type ExportFormat =
  | "markdown"
  | "html"
  | "jsonld"
  | "csv"
  | "xlsx"
  | "bibtex"
  | "ris"
  | "csl";

/** Articles or documents that are done, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** What can be saved of a selection of articles, and how; given by the entry point. */
export interface Exporting {
  /** Articles that are selected. */
  count: number;
  template: MarkdownTemplate;
  /** Gives the template as it should be from now on; the entry point keeps it and passes it back. */
  onTemplate: (template: MarkdownTemplate) => void;
  /** Saves the selection as a file; rejects when something is in the way, or the signal ends it. */
  save: (format: ExportFormat, onProgress: OnProgress, signal: AbortSignal) => Promise<void>;
  /** The first article of the selection by a template; null where there is none. */
  preview: (template: MarkdownTemplate) => Promise<MarkdownFile | null>;
  obsidian: ToObsidian;
}

/** Handing the selection to Obsidian, a press a step. */
export interface ToObsidian {
  choices: ObsidianChoices;
  /** Gives the choices as they should be from now on; the entry point keeps them and passes them back. */
  onChoices: (choices: ObsidianChoices) => void;
  /**
   * Of "each" the article of this number, of "one" all of them; null where there is no text to hand over.
   * Rejects when something is in the way, or the signal ends it.
   */
  step: (
    mode: ObsidianChoices["mode"],
    index: number,
    signal: AbortSignal,
  ) => Promise<ObsidianStep | null>;
  /** Puts a text on the clipboard; rejects when the browser refuses. */
  copy: (text: string) => Promise<void>;
  /** Whether the browser puts a page that says "not found" in place of this one. */
  inNewTab: boolean;
}

export interface ObsidianStep extends ObsidianText {
  /** Of the article, or of the first. */
  title: string;
}
