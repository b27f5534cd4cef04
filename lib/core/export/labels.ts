import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Labels } from "./wording.ts";

/** The wording for a BCP 47 tag: French for French, English for every other language. */
export function labelsFor(lang: string): Labels {
  return /^fr\b/iu.test(lang) ? fr : en;
}
