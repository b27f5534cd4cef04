/** Languages that a model of names is trained for, ISO 639-1. */
export const MODEL_LANGUAGES: ReadonlySet<string> = new Set(["fr", "en"]);
