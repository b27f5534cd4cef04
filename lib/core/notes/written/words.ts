/** What columns and headings of files of notes are called. */
/** Columns of a table of notes, in their order. */
export const NOTE_COLUMNS = [
  "quote",
  "note",
  "tags",
  "colour",
  "creator",
  "created",
  "modified",
  "heading",
  "title",
  "authors",
  "site",
  "published",
  "address",
] as const;

export type NoteColumn = (typeof NOTE_COLUMNS)[number];

export interface NoteWords {
  /** Of the file, and its heading. */
  title: string;
  columns: Record<NoteColumn, string>;
}

const EN: NoteWords = {
  title: "Notes",
  columns: {
    quote: "Quotation",
    note: "Note",
    tags: "Tags",
    colour: "Colour",
    creator: "Made by",
    created: "Made",
    modified: "Changed",
    heading: "Heading",
    title: "Article",
    authors: "Authors",
    site: "Site",
    published: "Published",
    address: "Address",
  },
};

const FR: NoteWords = {
  title: "Notes",
  columns: {
    quote: "Citation",
    note: "Note",
    tags: "Étiquettes",
    colour: "Couleur",
    creator: "Auteur de la note",
    created: "Créée le",
    modified: "Modifiée le",
    heading: "Intertitre",
    title: "Article",
    authors: "Auteurs",
    site: "Site",
    published: "Publication",
    address: "Adresse",
  },
};

/** In the language of a locale, else in English. */
export const noteWords = (locale: string): NoteWords => (/^fr\b/iu.test(locale) ? FR : EN);
