/** Which languages' phrases a page is read by, besides English and French. Apart from the phrases: they come by themselves. */
import { primaryLanguage } from "../../../core/text/language-tag.ts";

/** All languages that phrases are known of, by ISO 639-1. */
export const SPOKEN = [
  "ar",
  "bg",
  "ca",
  "cs",
  "da",
  "de",
  "el",
  "es",
  "fa",
  "fi",
  "he",
  "hi",
  "hr",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "nl",
  "no",
  "pl",
  "pt",
  "ro",
  "ru",
  "sk",
  "sv",
  "tr",
  "uk",
  "vi",
  "zh",
] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Languages that are told apart less surely than their script, or write much alike. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  ru: ["uk", "bg"],
  ar: ["fa"],
  zh: ["ja"],
  ja: ["zh"],
  da: ["no"],
  no: ["da"],
  nb: ["no", "da"],
  nn: ["no"],
  es: ["ca"],
  ca: ["es"],
  cs: ["sk"],
  sk: ["cs"],
  sr: ["hr"],
  bs: ["hr"],
};

const codes: ReadonlySet<string> = new Set(SPOKEN);
const isSpoken = (code: string): code is Spoken => codes.has(code);

/** The languages among some that phrases are known of, each followed by those near it; once each. */
export function spokenIn(tags: readonly string[]): Spoken[] {
  const all = tags.flatMap((tag) => {
    const code = primaryLanguage(tag);
    // A page may declare "constructor" as its language.
    return [code, ...(Object.hasOwn(NEAR, code) ? (NEAR[code] ?? []) : [])];
  });
  return [...new Set(all)].filter(isSpoken);
}
