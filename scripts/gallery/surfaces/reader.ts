import { DAMAGED, DEMO, LONG, THEMES, type Surface } from "../surface.ts";

const READER = { show: "reader", page: DEMO, widths: [320, 800, 1440], height: 900 } as const;
const CLOSED = { ...READER, settings: { panel: false } } as const;
/** What hangs over the text does so in every theme. */
const OVER = { ...CLOSED, themes: THEMES, widths: [320, 1440] } as const;
const NOTES = { en: "en-paper", fr: "fr-encyclopedia" };

export const READERS: readonly Surface[] = [
  { ...CLOSED, name: "reader-top", themes: THEMES },
  {
    ...READER,
    name: "reader-panel",
    panel: "open",
    themes: THEMES,
    readme: { name: "reader", width: 1200, height: 720, themes: ["light", "dark"] },
  },
  { ...CLOSED, name: "reader-all-marks", settings: { panel: false, marks: "all" }, themes: THEMES },
  { ...CLOSED, name: "reader-middle", page: LONG, steps: ["scroll:.article h2"] },
  { ...CLOSED, name: "reader-end", steps: ["scroll:.end"], given: { site: true } },
  { ...CLOSED, name: "reader-tables", page: NOTES, steps: ["scroll:.article table"] },
  { ...CLOSED, name: "reader-right-to-left", page: { en: "ar-news-rtl", fr: "he-news-spans" } },
  { ...CLOSED, name: "reader-sans", settings: { panel: false, font: "sans" } },
  { ...CLOSED, name: "reader-legible", settings: { panel: false, font: "legible", size: 2 } },
  { ...CLOSED, name: "reader-left-out", steps: [".left-out summary", "scroll:.left-out"] },
  { ...CLOSED, name: "reader-outline", page: LONG, steps: ["key:i"] },
  { ...READER, name: "reader-outline-and-panel", page: LONG, panel: "open", widths: [1440] },
  { ...OVER, name: "reader-name-card", steps: ["focus:.mark-name[tabindex]"] },
  { ...OVER, name: "reader-figure-card", steps: ["focus:.mark-figure[tabindex]"] },
  { ...OVER, name: "reader-legend", steps: [".toolbar-popover:nth-of-type(1) > button"] },
  { ...OVER, name: "reader-typography", steps: [".toolbar-popover:nth-of-type(2) > button"] },
  { ...OVER, name: "reader-find", steps: ["key:/", "wait:.find-field", "type:galverne"] },
  { ...OVER, name: "reader-keys", steps: ["key:?", "wait:dialog"] },
  {
    ...OVER,
    name: "reader-note",
    page: NOTES,
    steps: ["scroll:[data-lede-ref]", "[data-lede-ref]"],
  },
  { ...CLOSED, name: "reader-selection", steps: ["select:.article p", "wait:.selection-bar"] },
  {
    ...CLOSED,
    name: "reader-adding",
    steps: ["select:.article p", "key:a", "wait:.adding, .add-card, form"],
  },
  {
    ...OVER,
    name: "reader-listening",
    given: { voices: "some" },
    steps: ["key:l", "wait:.player"],
  },
  { ...CLOSED, name: "reader-no-voice", steps: ["key:l", "wait:.player-none"] },
  {
    ...CLOSED,
    name: "reader-far-voices",
    given: { voices: "far" },
    steps: ["key:l", "wait:.player-none"],
  },
  { ...CLOSED, name: "reader-returned", page: LONG, given: { returned: true } },
  { ...CLOSED, name: "reader-new-article", given: { newArticle: true } },
  { ...CLOSED, name: "reader-saved", given: { saved: true } },
  {
    ...CLOSED,
    name: "reader-saved-tags",
    widths: [400, 1280],
    given: { saved: true },
    steps: [".save-toast .status-actions button:nth-of-type(2)", "wait:.save-form"],
  },
  { ...CLOSED, name: "reader-saved-pictures", given: { saved: true, pictures: "own" } },
  { ...CLOSED, name: "reader-original", page: DAMAGED, steps: ["key:o"] },
  { ...CLOSED, name: "reader-loading", page: null },
  {
    ...CLOSED,
    name: "reader-failed",
    page: null,
    why: "error",
    detail: "RangeError: out of memory",
  },
  { ...CLOSED, name: "reader-not-article", page: null, why: "not-article" },
];
