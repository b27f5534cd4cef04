/** The languages whose phrases and names are known, besides English and French, which have patterns of their own. */
import type { LinePhrases } from "./phrases.ts";

export const LANGUAGES: readonly LinePhrases[] = [];
