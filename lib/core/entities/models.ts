/** Where trained models of names come from: one file a language, each read once and kept. */
import { type NameModel, readModel } from "./model/model.ts";

/** Languages (ISO 639-1) that have a model. */
export const MODEL_LANGUAGES: readonly string[] = ["fr", "en"];

/** How the message of a problem begins that names the model: the rules found names all the same. */
export const RULES_ALONE = "names were found by rules alone";

/** Gives the model of a language; null where there is none for it. Rejects where its file cannot be had or is no model. */
export type NameModels = (lang: string) => Promise<NameModel | null>;

/** The file's name, as training writes it and every product carries it. */
const fileOf = (lang: string): string => `names-${lang}.bin`;

/**
 * Models by language, each fetched when it is first asked for.
 * @param fetchFile the bytes of a file of that name; rejects where there is none
 */
export function createNameModels(fetchFile: (name: string) => Promise<ArrayBuffer>): NameModels {
  const made = new Map<string, Promise<NameModel>>();
  return async (lang) => {
    if (!MODEL_LANGUAGES.includes(lang)) return null;
    const model = made.get(lang) ?? load(fileOf(lang), fetchFile);
    made.set(lang, model);
    return model;
  };
}

async function load(
  name: string,
  fetchFile: (name: string) => Promise<ArrayBuffer>,
): Promise<NameModel> {
  try {
    return readModel(await fetchFile(name));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${RULES_ALONE}: ${name}: ${why}`, { cause: error });
  }
}
