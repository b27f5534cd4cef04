/** The primary subtag of a BCP 47 tag, in lower case: "fr-CA" is "fr". */
export function primaryLanguage(lang: string): string {
  return lang.split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
}

/** A well-formed BCP 47 tag in its canonical case, or null: pages write "fr_FR", "FR", "français", "english". */
export function languageTag(claimed: string | null | undefined): string | null {
  if (!claimed) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(claimed.trim().replaceAll("_", "-"));
    // Longer subtags are well-formed, but no language has one.
    return tag && primaryLanguage(tag).length <= 3 ? tag : null;
  } catch {
    return null;
  }
}
