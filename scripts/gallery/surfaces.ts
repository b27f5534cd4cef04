import type { Reading, Stage } from "../../lib/core/reading.ts";
import type { ReadTarget } from "../../components/target.ts";
import type { Unreadable } from "../../components/unreadable.ts";

/** One picture's subject: what is shown, of which page, how wide, and what is done first. */
export interface Surface {
  /** Begins the file's name. */
  name: string;
  show: "popup" | "reader" | "side";
  /** A page of the demo or of `tests/pages`, by interface language; null where no page is there. */
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
  notes?: "some";
  /** Where the reader opens. */
  target?: ReadTarget;
  widths: readonly number[];
  height: number;
  /** Done one after the other before the picture: a selector is clicked, `key:Tab` is pressed, `select:p` is selected. */
  steps?: readonly string[];
}

export interface Page {
  en: string;
  fr: string;
}

const DEMO: Page = { en: "demo/en", fr: "demo/fr" };
const MANY: Page = { en: "en-business", fr: "fr-press-release" };
const DAMAGED: Page = { en: "fr-mojibake", fr: "fr-business-lost-characters" };

const POPUP = { show: "popup", page: DEMO, widths: [380], height: 600 } as const;
const PANEL = { show: "reader", page: DEMO, widths: [320, 1280], height: 760 } as const;
const SIDE = { show: "side", page: DEMO, widths: [320, 480], height: 760 } as const;

/** The failure of one stage, as a Reading reports it. */
const failed = (stage: Stage): Pick<Reading, "problems"> => ({
  problems: [{ stage, message: "RangeError: out of memory" }],
});

const tab = (name: string): string => `#tab-${name}`;

/** Every surface and state that is looked at after a change. A line here is a picture in each theme and language. */
export const SURFACES: readonly Surface[] = [
  { ...POPUP, name: "popup-reading-capture", stage: "capture" },
  { ...POPUP, name: "popup-reading-entities", stage: "entities" },
  { ...POPUP, name: "popup-reading-facts", stage: "facts" },
  { ...POPUP, name: "popup-done" },
  { ...POPUP, name: "popup-done-many", page: MANY },
  { ...POPUP, name: "popup-done-long", page: { en: "en-longread", fr: "fr-encyclopedia" } },
  { ...POPUP, name: "popup-done-few", page: { en: "en-obituary", fr: "fr-interview" } },
  { ...POPUP, name: "popup-done-repaired", page: DAMAGED },
  {
    ...POPUP,
    name: "popup-done-no-figures",
    page: { en: "en-opinion-without-figures", fr: "en-opinion-without-figures" },
  },
  { ...POPUP, name: "popup-done-right-to-left", page: { en: "ar-news-rtl", fr: "he-news-spans" } },
  { ...POPUP, name: "popup-done-cut", page: { en: "fr-paywalled", fr: "fr-paywalled" } },
  { ...POPUP, name: "popup-done-row-focus", steps: ["focus:.key-row", "key:ArrowDown"] },
  { ...POPUP, name: "popup-done-whole-summary", steps: [".popup-summary-more"] },
  { ...POPUP, name: "popup-done-name-focus", steps: ["focus:.name-link", "key:Tab"] },
  {
    ...POPUP,
    name: "popup-failed-entities",
    change: { ...failed("entities"), entities: [], facts: [] },
  },
  { ...POPUP, name: "popup-failed-summary", change: { ...failed("summary"), summary: [] } },
  { ...POPUP, name: "popup-copy-menu", steps: [".copy-button"] },
  { ...POPUP, name: "popup-columns", steps: [".copy-button", ".copy-item:last-child"] },
  {
    ...POPUP,
    name: "popup-not-article",
    page: { en: "fr-front-page", fr: "fr-front-page" },
    why: "not-article",
  },
  { ...POPUP, name: "popup-browser-page", page: null, why: "browser-page" },
  { ...POPUP, name: "popup-not-asked", page: null, why: "not-asked" },
  { ...POPUP, name: "popup-pdf", page: null, why: "pdf" },
  { ...POPUP, name: "popup-empty", page: null, why: "empty" },
  { ...POPUP, name: "popup-navigated", page: null, why: "navigated" },
  { ...POPUP, name: "popup-error", page: null, why: "error", detail: "RangeError: out of memory" },

  { ...PANEL, name: "panel-facts", steps: [tab("facts")], widths: [320, 720, 1280] },
  { ...PANEL, name: "panel-facts-many", page: MANY, steps: [tab("facts")] },
  {
    ...PANEL,
    name: "panel-facts-none",
    page: { en: "en-opinion-without-figures", fr: "en-opinion-without-figures" },
    steps: [tab("facts")],
  },
  { ...PANEL, name: "panel-figures", target: { list: "figures" } },
  { ...PANEL, name: "panel-dates", target: { list: "figures" }, steps: [tab("dates")] },
  { ...PANEL, name: "panel-names", target: { list: "names" } },
  { ...SIDE, name: "side-notes", notes: "some", steps: [tab("notes")] },
  { ...PANEL, name: "notes-none", steps: [tab("notes")] },
  { ...PANEL, name: "notes-text", notes: "some", steps: ["key:Escape"] },
  { ...PANEL, name: "notes-notebook", notes: "some", steps: [tab("notes")], height: 1100 },
  {
    ...PANEL,
    name: "notes-edit",
    notes: "some",
    steps: [tab("notes"), ".note-row .note-actions button"],
  },
  {
    ...PANEL,
    name: "notes-lost",
    notes: "some",
    steps: [tab("notes"), ".note-lost .note-actions button", "focus:.note-lost button"],
    height: 1100,
  },
  {
    ...PANEL,
    name: "notes-palette",
    notes: "some",
    steps: [tab("notes"), ".note-settings summary", "focus:.note-palette input"],
  },
  { ...PANEL, name: "notes-card", notes: "some", steps: [".article .own[role=button]"] },
  { ...PANEL, name: "notes-card-changed", notes: "some", steps: [".article .own[data-unsure]"] },
  {
    ...PANEL,
    name: "notes-card-edit",
    notes: "some",
    steps: [".article .own[role=button]", ".note-card .note-actions button"],
  },
  { ...PANEL, name: "notes-bar", steps: ["select:.article > p"] },
  { ...PANEL, name: "panel-repairs", page: DAMAGED, target: { list: "repairs" } },
  { ...PANEL, name: "panel-omitted", target: { list: "omitted" } },
  { ...PANEL, name: "panel-row-focus", steps: [tab("facts"), "focus:.row", "key:Tab"] },
  { ...PANEL, name: "panel-copy-menu", steps: [tab("facts"), ".panel .copy-button"] },
  {
    ...PANEL,
    name: "panel-reading",
    stage: "facts",
    target: { list: "figures" },
    steps: [tab("facts")],
  },
  {
    ...PANEL,
    name: "panel-failed",
    target: { list: "names" },
    change: { ...failed("entities"), entities: [], facts: [] },
  },

  { ...SIDE, name: "side-idle", page: null, why: "idle" },
  { ...SIDE, name: "side-loading", page: null },
  { ...SIDE, name: "side-reading", stage: "facts" },
  { ...SIDE, name: "side-ready" },
  { ...SIDE, name: "side-ready-many", page: MANY },
  { ...SIDE, name: "side-names", steps: [tab("names")] },
  { ...SIDE, name: "side-cut", page: { en: "fr-paywalled", fr: "fr-paywalled" } },
  { ...SIDE, name: "side-not-found", steps: [".row"] },
  { ...SIDE, name: "side-copy-menu", steps: [".copy-button"] },
  { ...SIDE, name: "side-failed", page: null, why: "error", detail: "RangeError: out of memory" },
  { ...SIDE, name: "side-not-asked", page: null, why: "not-asked" },
];
