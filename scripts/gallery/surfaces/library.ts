import { THEMES, type Surface } from "../surface.ts";

const LIBRARY = { show: "library", page: null, widths: [320, 800, 1440], height: 900 } as const;
const view = (name: string): string => `[data-view=${name}]`;
const mode = (at: number): string => `.facts-modes label:nth-of-type(${String(at)}) input`;
const owner = (name: string): string => `.facet-value ::-p-text(${name})`;
const ROW = "wait:.article-row";
const FACTS = [view("facts"), "wait:.fact-row"];

export const LIBRARIES: readonly Surface[] = [
  {
    ...LIBRARY,
    name: "library-empty",
    given: { emptyLibrary: true },
    steps: ["wait:.library-empty"],
  },
  { ...LIBRARY, name: "library-list", themes: THEMES, steps: [ROW] },
  {
    ...LIBRARY,
    name: "library-search",
    steps: [ROW, "focus:.library-field", "type:ravemar", "wait:.article-row mark"],
  },
  { ...LIBRARY, name: "library-none-found", steps: [ROW, "focus:.library-field", "type:zzzz"] },
  {
    ...LIBRARY,
    name: "library-filters",
    steps: [ROW, "open:.library-filters", "wait:.facet-value", ".facet-value input"],
  },
  {
    ...LIBRARY,
    name: "library-selection",
    steps: [ROW, ".article-row:nth-child(1) input", ".article-row:nth-child(2) input"],
  },
  {
    ...LIBRARY,
    name: "library-export-menu",
    steps: [ROW, ".article-row:nth-child(1) input", ".selection .copy-button"],
  },
  {
    ...LIBRARY,
    name: "library-trash",
    steps: [ROW, view("trash"), "wait:.trash-row, .article-row"],
  },
  { ...LIBRARY, name: "library-backup", steps: [ROW, view("backup"), "wait:.backup"] },
  {
    ...LIBRARY,
    name: "library-import-preview",
    given: { emptyLibrary: true },
    steps: [view("backup"), "list:input[type=file]", "wait:.incoming"],
  },
  {
    ...LIBRARY,
    name: "library-import-report",
    given: { emptyLibrary: true },
    steps: [view("backup"), "list:input[type=file]", ".incoming .button", "wait:.incoming details"],
  },
  { ...LIBRARY, name: "library-facts", themes: THEMES, steps: [ROW, ...FACTS] },
  {
    ...LIBRARY,
    name: "library-facts-selection",
    steps: [ROW, ...FACTS, ".fact-row:nth-of-type(1) input", "wait:.facts-selection"],
  },
  { ...LIBRARY, name: "library-compare", steps: [ROW, ...FACTS, mode(2), "wait:.compare-group"] },
  {
    ...LIBRARY,
    name: "library-plot",
    themes: THEMES,
    steps: [ROW, ...FACTS, mode(3), "wait:.plot-point"],
  },
  {
    ...LIBRARY,
    name: "library-plot-owners",
    steps: [
      ROW,
      ...FACTS,
      owner("Ravemar"),
      owner("Norvik"),
      mode(3),
      "next:.plot select",
      "wait:.plot-line, .plot-point",
    ],
    readme: { name: "library", width: 1200, height: 720, themes: ["light", "dark"] },
  },
];
