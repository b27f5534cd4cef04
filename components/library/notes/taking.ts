import type { NoteFormat } from "../../../lib/core/notes/written/files.ts";
import type { CitationSettings } from "../../notes/citing.ts";
import type { Note } from "./list.ts";

/** What can be taken out of the notes; given by the entry point. */
export interface NotesTaking {
  citing: CitationSettings;
  /** Gives the settings as they should be from now on; the entry point keeps them and passes them back. */
  onCiting: (settings: CitationSettings) => void;
  /** Puts a quotation with its reference on the clipboard; rejects when the browser refuses. */
  copyCited: (note: Note) => Promise<void>;
  /** Saves notes as a file, in the order given; rejects when something is in the way. */
  save: (format: NoteFormat, notes: readonly Note[]) => Promise<void>;
  /** What a colour is called. */
  colourName: (colour: string) => string;
}
