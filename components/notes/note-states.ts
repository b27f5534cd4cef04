import type { MessageKey } from "../i18n.ts";
import type { Draft } from "./use-draft.ts";

/** What is said of a draft. */
export const NOTE_STATES = {
  clean: "noteSaved",
  dirty: "noteUnsaved",
  saving: "noteSaving",
  failed: "noteFailed",
} as const satisfies Record<Draft["state"], MessageKey>;
