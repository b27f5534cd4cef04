import { DEMO, MANY, tab, type Surface } from "../surface.ts";

const SIDE = { show: "side", page: DEMO, widths: [320, 480], height: 760 } as const;

export const SIDES: readonly Surface[] = [
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
