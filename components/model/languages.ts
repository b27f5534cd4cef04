import { MODEL_LANGUAGES } from "../../lib/core/entities/models.ts";

/** Whether names are looked for in texts of a language. @param lang BCP 47 */
export const knowsNames = (lang: string): boolean =>
  MODEL_LANGUAGES.includes(lang.toLowerCase().split("-", 1)[0] ?? "");
