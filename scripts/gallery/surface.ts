import type { Reading, Stage } from "../../lib/core/reading.ts";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReadTarget } from "../../components/target.ts";
import type { Unreadable } from "../../components/unreadable.ts";

export type Show =
  | "popup"
  | "reader"
  | "side"
  | "settings"
  | "welcome"
  | "library"
  | "site"
  | "bar";

export const THEMES = ["light", "sepia", "dark", "contrast"] as const;
export type ShownTheme = (typeof THEMES)[number];

/** One picture's subject: what is shown, of which page, how wide, and what is done first. */
export interface Surface {
  /** Begins the file's name. */
  name: string;
  show: Show;
  /** A page by interface language: of the demo, of `tests/pages`, or of `press.ts`; null where no page is there. */
  page: Page | null;
  /** Still reading: the stage under way. */
  stage?: Stage;
  /** Could not be read, and why. */
  why?: Unreadable | "idle";
  /** The error's own words. */
  detail?: string;
  /** Over what was really found: parts of a Reading that no page at hand has. */
  change?: Partial<Reading>;
  /** Whether there are notes on the page: on its words, on changed words, on words that are gone. */
  notes?: "some" | undefined;
  /** Where the reader opens. */
  target?: ReadTarget;
  /** Of the reader, and in the settings. */
  settings?: Partial<ReaderSettings>;
  /** Of the reader: whether the panel is opened before the steps; it is on wide windows unless it is switched off. */
  panel?: "open" | "closed" | undefined;
  /** What is there besides the page: voices, a place to return to, permissions, a library. */
  given?: Given;
  /** Light and dark where it is absent. */
  themes?: readonly ShownTheme[];
  widths: readonly number[];
  height: number;
  /**
   * Done one after the other before the picture: a selector is clicked; `key:Tab` is pressed; `focus:`, `scroll:`,
   * `wait:` and `hover:` take a selector; `type:words` types into what has the focus; `list:` gives the file field a list
   * of articles; `wait:` until it is seen; `select:` selects the first words of what it names; `open:` opens a disclosure; `next:` chooses the next
   * of a list.
   */
  steps?: readonly string[];
  /** The part that is pictured, or the page down to its end; the window where it is absent. */
  picture?: string | "whole";
  /** Also a picture of the README's, in English and in the themes and width named: `docs/NAME-THEME.png`. */
  readme?: { name: string; width: number; height: number; themes: readonly ShownTheme[] };
}

export interface Given {
  voices?: "some" | "far";
  saved?: boolean;
  returned?: boolean;
  newArticle?: boolean;
  site?: boolean;
  /** Whether the notes of the site can come back by themselves; they do not yet. */
  notesSite?: boolean;
  /** Permissions given since the installation. */
  permissions?: readonly string[];
  sites?: readonly string[];
  /** So much is kept that it cannot be put back. */
  large?: boolean;
  nothingKept?: boolean;
  /** Pictures are kept: those of the site itself, or of other servers as well. */
  pictures?: "own" | "elsewhere";
  unpinned?: boolean;
  emptyLibrary?: boolean;
  /** The library has other articles about the same facts, and an earlier text of this one. */
  known?: boolean;
}

export interface Page {
  en: string;
  fr: string;
}

export const DEMO: Page = { en: "demo/en", fr: "demo/fr" };
export const MANY: Page = { en: "en-business", fr: "fr-press-release" };
export const DAMAGED: Page = { en: "fr-mojibake", fr: "fr-business-lost-characters" };
export const LONG: Page = { en: "en-longread", fr: "fr-encyclopedia" };
export const NO_FIGURES: Page = {
  en: "en-opinion-without-figures",
  fr: "en-opinion-without-figures",
};

/** The failure of one stage, as a Reading reports it. */
export const failed = (stage: Stage): Pick<Reading, "problems"> => ({
  problems: [{ stage, message: "RangeError: out of memory" }],
});

export const tab = (name: string): string => `#tab-${name}`;
