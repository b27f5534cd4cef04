// The package has no types of its own, and each program that reads this file needs them.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./citeproc.d.ts" />
/** The styles of citation that there are: what each is for, and where its rules are. */
import type { StyleNode } from "citeproc";

export const CITATION_STYLES = [
  "apa",
  "mla",
  "chicago-author-date",
  "chicago-notes",
  "iso690",
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Languages in which the styles speak. */
export const CITATION_LANGUAGES = ["en", "fr"] as const;
export type CitationLanguage = (typeof CITATION_LANGUAGES)[number];

export const citationLanguage = (locale: string): CitationLanguage =>
  /^fr\b/iu.test(locale) ? "fr" : "en";

/** Whether a style refers by a note below the text, not in it. */
export const isNoteStyle = (style: CitationStyle): boolean => style === "chicago-notes";

/** Each is loaded when it is first needed. */
type Load = () => Promise<unknown>;

const apa: Load = () => import("./data/apa.json", { with: { type: "json" } });
const apaInFrench: Load = () => import("./data/apa-fr.json", { with: { type: "json" } });
const mla: Load = () => import("./data/mla.json", { with: { type: "json" } });
const chicagoAuthorDate: Load = () =>
  import("./data/chicago-author-date.json", { with: { type: "json" } });
const chicagoNotes: Load = () => import("./data/chicago-notes.json", { with: { type: "json" } });
const iso690: Load = () => import("./data/iso690.json", { with: { type: "json" } });
const iso690InFrench: Load = () => import("./data/iso690-fr.json", { with: { type: "json" } });

const STYLES: Record<CitationStyle, Record<CitationLanguage, Load>> = {
  apa: { en: apa, fr: apaInFrench },
  mla: { en: mla, fr: mla },
  "chicago-author-date": { en: chicagoAuthorDate, fr: chicagoAuthorDate },
  "chicago-notes": { en: chicagoNotes, fr: chicagoNotes },
  iso690: { en: iso690, fr: iso690InFrench },
};

const LOCALES: Record<CitationLanguage, Load> = {
  en: () => import("./data/locale-en.json", { with: { type: "json" } }),
  fr: () => import("./data/locale-fr.json", { with: { type: "json" } }),
};

const loaded = async (load: Load): Promise<StyleNode> =>
  ((await load()) as { default: StyleNode }).default;

export const loadStyle = (style: CitationStyle, language: CitationLanguage): Promise<StyleNode> =>
  loaded(STYLES[style][language]);

export const loadLocale = (language: CitationLanguage): Promise<StyleNode> =>
  loaded(LOCALES[language]);
