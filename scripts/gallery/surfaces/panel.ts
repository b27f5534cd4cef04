import { DAMAGED, DEMO, failed, MANY, NO_FIGURES, tab, type Surface } from "../surface.ts";

const PANEL = {
  show: "reader",
  panel: "open",
  page: DEMO,
  widths: [320, 1280],
  height: 760,
} as const;

export const PANELS: readonly Surface[] = [
  { ...PANEL, name: "panel-facts", steps: [tab("facts")], widths: [320, 720, 1280] },
  { ...PANEL, name: "panel-facts-many", page: MANY, steps: [tab("facts")] },
  {
    ...PANEL,
    name: "panel-facts-none",
    page: NO_FIGURES,
    steps: [tab("facts")],
  },
  { ...PANEL, name: "panel-figures", target: { list: "figures" } },
  { ...PANEL, name: "panel-dates", target: { list: "figures" }, steps: [tab("dates")] },
  { ...PANEL, name: "panel-names", target: { list: "names" } },
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
];
