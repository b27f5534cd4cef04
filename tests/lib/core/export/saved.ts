import { NOTHING_BY_HAND } from "../../../../lib/core/corrections/by-hand.ts";
import type { SavedArticle } from "../../../../lib/core/export/saved.ts";
import type { Reading } from "../../../../lib/core/reading.ts";
import { verrerie } from "./reading.ts";

/** The small article, saved, with a note and two tags. */
export function saved(part: Partial<Reading> = {}, rest: Partial<SavedArticle> = {}): SavedArticle {
  return {
    reading: { ...verrerie(), ...part },
    article: null,
    byHand: NOTHING_BY_HAND,
    savedAt: "2026-05-03T08:00:00.000Z",
    project: "Verreries",
    tags: ["four électrique", "emploi"],
    notes: [{ quote: "3,2 M€", text: "À vérifier *vite*." }],
    ...rest,
  };
}
