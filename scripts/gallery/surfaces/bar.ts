import type { Surface } from "../surface.ts";

const BAR = { show: "bar", page: null, widths: [240, 420], height: 260, picture: ".bar" } as const;
const NOTE = ".bar-note";

/** The bar at a selection on a live page. */
export const BARS: readonly Surface[] = [
  { ...BAR, name: "bar-offer", themes: ["light", "dark", "contrast"] },
  { ...BAR, name: "bar-made", steps: [".note-pick", "wait:.bar-undo"] },
  { ...BAR, name: "bar-writing", steps: [NOTE, "wait:.bar-panel"] },
  {
    ...BAR,
    name: "bar-not-saved",
    steps: [NOTE, "wait:.bar-panel", "type:Who pays?", ".bar-row", "wait:.note-state-failed"],
  },
  { ...BAR, name: "bar-outside", why: "not-asked", steps: [NOTE, "wait:.bar-said"] },
];
