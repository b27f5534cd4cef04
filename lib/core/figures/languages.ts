import { primaryLanguage } from "../text/language-tag.ts";
import { english } from "./languages/en.ts";
import { french } from "./languages/fr.ts";
import { platformLexicon } from "./languages/platform.ts";
import type { Lexicon } from "./lexicon.ts";

const LEXICONS: Record<string, Lexicon> = { fr: french, en: english };

/** Default currency and degrees where a region has its own. */
const REGIONS: Record<string, Partial<Pick<Lexicon, "currency" | "degree" | "dayFirst">>> = {
  US: { currency: "USD", degree: "[degF]", dayFirst: false },
  CA: { currency: "CAD" },
  AU: { currency: "AUD", dayFirst: true },
  NZ: { currency: "NZD", dayFirst: true },
  GB: { currency: "GBP", dayFirst: true },
  IE: { currency: "EUR", dayFirst: true },
  CH: { currency: "CHF" },
};

const regionOf = (lang: string) => REGIONS[/-([A-Z]{2})\b/u.exec(lang)?.[1] ?? ""];

/** The money of the region that a language tag names ("en-CA"), if it is one that has been told. */
export const regionalCurrency = (lang: string): string | undefined => regionOf(lang)?.currency;

/** What is known of a language (BCP 47, with its region); for a language without data what the platform knows. */
export function lexiconOf(lang: string): Lexicon {
  const lexicon = LEXICONS[primaryLanguage(lang)] ?? platformLexicon(primaryLanguage(lang));
  const region = regionOf(lang);
  return region ? { ...lexicon, ...region } : lexicon;
}
