import { readModel, type NameModel } from "../core/entities/model/model.ts";
import { MODEL_LANGUAGES } from "../core/entities/model/languages.ts";
import type { Article } from "../core/reading.ts";
import { detectLanguage, primaryLanguage } from "../core/text/language.ts";

/** The models of names that this worker has loaded, by language; or why one could not be. */
const loaded = new Map<string, NameModel | Error>();

/**
 * Loads the model for an article's language from the extension's own files, once. Never throws: what went wrong is thrown
 * by `nameModel`, for the reading to name it.
 */
export async function loadNameModel({ reading }: Article): Promise<void> {
  const lang = primaryLanguage(detectLanguage(reading.text, reading.lang));
  if (!MODEL_LANGUAGES.has(lang) || loaded.has(lang)) return;
  try {
    const response = await fetch(`/models/names-${lang}.bin`);
    if (!response.ok) throw new Error(`the model of names is missing (${response.status})`);
    loaded.set(lang, readModel(await response.arrayBuffer()));
  } catch (error) {
    loaded.set(lang, error instanceof Error ? error : new Error(String(error)));
  }
}

/** @throws Error where the language's model could not be loaded. */
export function nameModel(lang: string): NameModel | null {
  const model = loaded.get(lang) ?? null;
  if (model instanceof Error) throw model;
  return model;
}
