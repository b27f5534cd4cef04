import type { MessageKey } from "../i18n.ts";
import type { SaveProblem } from "./saving.ts";

/** What each problem of the library means, and what to do. */
export const SAVE_PROBLEMS: Record<SaveProblem, MessageKey> = {
  full: "saveFull",
  denied: "saveDenied",
  blocked: "saveBlocked",
  newer: "saveNewer",
  missing: "saveMissing",
  large: "saveLarge",
  error: "saveError",
};
