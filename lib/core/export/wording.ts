import type { Embed } from "../embeds.ts";
import type { EntityType, Fact, FigureKind, Qualifier, Role } from "../reading.ts";
import type { Column } from "./columns.ts";

/** The words an export needs in one language. */
export interface Labels {
  /** BCP 47: the locale that `Intl` is asked for. */
  locale: string;
  untitled: string;
  facts: string;
  /** Headings of the facts table. */
  who: string;
  what: string;
  howMuch: string;
  when: string;
  source: string;
  /** Shown for a fact without an owner. */
  nobody: string;
  /** Headings of a table that holds a thing in each column. */
  columns: Record<Column, string>;
  types: Record<EntityType, string>;
  kinds: Record<FigureKind, string>;
  modes: Record<Fact["mode"], string>;
  qualifiers: Record<Qualifier, string>;
  roles: Record<Role, string>;
  /** Words of a page that was saved. */
  page: {
    /** Before the address of the article. */
    from: string;
    summary: string;
    showMarks: string;
    readOn: (date: string) => string;
    /** The name of a table's scrolling region. */
    table: string;
    /** A link in place of something that another site shows. */
    embed: (embed: Embed) => string;
    notes: string;
    /** Of a note whose words are there no more. */
    noteLost: string;
    /** The name of a link from a note to its words. */
    noteBack: string;
  };
  /** Between the ends of a period. */
  to: string;
  /** Puts a title in the language's quotation marks. */
  quote: (title: string) => string;
}
