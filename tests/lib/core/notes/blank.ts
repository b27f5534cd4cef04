import type { NoteContent } from "../../../../lib/core/library/documents.ts";

/** A note on nothing that says nothing. */
export const BLANK_NOTE: NoteContent = {
  article: null,
  addresses: [],
  source: null,
  body: null,
  selectors: [],
  text: "",
  colour: null,
  tags: [],
  creator: null,
};
