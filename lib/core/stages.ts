import type { Stage } from "./reading.ts";

/** The stages in the order they run. */
export const STAGES: readonly Stage[] = [
  "capture",
  "extract",
  "repair",
  "segment",
  "entities",
  "figures",
  "facts",
  "summary",
];
