import { DAMAGED, DEMO, failed, LONG, MANY, NO_FIGURES, type Surface } from "../surface.ts";

const POPUP = { show: "popup", page: DEMO, widths: [380], height: 600 } as const;

export const POPUPS: readonly Surface[] = [
  { ...POPUP, name: "popup-reading-capture", stage: "capture" },
  { ...POPUP, name: "popup-reading-entities", stage: "entities" },
  { ...POPUP, name: "popup-reading-facts", stage: "facts" },
  {
    ...POPUP,
    name: "popup-done",
    readme: { name: "popup", width: 380, height: 600, themes: ["light", "dark"] },
  },
  { ...POPUP, name: "popup-done-many", page: MANY },
  { ...POPUP, name: "popup-done-long", page: LONG },
  { ...POPUP, name: "popup-done-few", page: { en: "en-obituary", fr: "fr-interview" } },
  { ...POPUP, name: "popup-done-repaired", page: DAMAGED },
  {
    ...POPUP,
    name: "popup-done-no-figures",
    page: NO_FIGURES,
  },
  { ...POPUP, name: "popup-done-right-to-left", page: { en: "ar-news-rtl", fr: "he-news-spans" } },
  { ...POPUP, name: "popup-done-cut", page: { en: "fr-paywalled", fr: "fr-paywalled" } },
  {
    ...POPUP,
    name: "popup-saved-tags",
    given: { saved: true },
    steps: [".save-toast .status-actions button:nth-of-type(2)", "wait:.save-form"],
  },
  { ...POPUP, name: "popup-known", given: { known: true }, steps: ["wait:.known-line"] },
  {
    ...POPUP,
    name: "popup-known-open",
    given: { known: true },
    steps: ["wait:.known-line", ".known-line", "wait:.known-popover"],
  },
  { ...POPUP, name: "popup-done-row-focus", steps: ["focus:.key-row", "key:ArrowDown"] },
  { ...POPUP, name: "popup-done-whole-summary", steps: [".popup-summary-more"] },
  { ...POPUP, name: "popup-done-name-focus", steps: ["focus:.name-link", "key:Tab"] },
  {
    ...POPUP,
    name: "popup-failed-entities",
    change: { ...failed("entities"), entities: [], facts: [] },
  },
  { ...POPUP, name: "popup-failed-summary", change: { ...failed("summary"), summary: [] } },
  { ...POPUP, name: "popup-saved-pictures", given: { saved: true, pictures: "own" } },
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
];
