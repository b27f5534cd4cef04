import type { MessageKey } from "../i18n.ts";
import type { Draft } from "./use-draft.ts";
import type { NoteView } from "./view.ts";

/** What is said of a draft. */
export const NOTE_STATES = {
  clean: "noteSaved",
  dirty: "noteUnsaved",
  saving: "noteSaving",
  failed: "noteFailed",
} as const satisfies Record<Draft["state"], MessageKey>;

/** How far a note that is being written is: by its draft, and by the note itself where that is not on the disk yet. */
export function stateOf(
  note: Pick<NoteView, "state">,
  draft: Pick<Draft, "state">,
): Draft["state"] {
  if (note.state === "failed") return "failed";
  return note.state === "saving" && draft.state === "clean" ? "saving" : draft.state;
}
