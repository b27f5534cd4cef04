import type { Fact, Qualifier, Role } from "../reading.ts";

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
  /** Shown beside a fact that is not stated as so. */
  modes: Record<Exclude<Fact["mode"], "stated">, string>;
  qualifiers: Record<Qualifier, string>;
  roles: Record<Role, string>;
  /** Between the ends of a period. */
  to: string;
  /** Puts a title in the language's quotation marks. */
  quote: (title: string) => string;
}
