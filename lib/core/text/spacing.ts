const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

/** A number and its magnitude stay on one line, in every language that writes them so. */
const MAGNITUDE = /(?<=\d) (?=(?:million|milliard|billion|trillion|thousand|mille)s?(?!\p{L}))/gu;

/** A number and the symbol of its unit likewise. */
const UNIT = /(?<=\d) (?=(?:[kcdm]?m[²³]?|ha|[km]?g|km\/h|[kMG]Wh?|°C)(?![\p{L}\p{N}'’]))/gu;

/**
 * A text's spaces as a typesetter would have them: a number keeps its magnitude; in French the space before
 * « ; : ! ? », inside guillemets and inside numbers does not break. One code unit for one, so that no offset moves; no
 * space is added.
 *
 * @param lang BCP 47, of the text.
 */
export function settleSpaces(text: string, lang: string): string {
  const kept = text.replaceAll(MAGNITUDE, NO_BREAK).replaceAll(UNIT, NO_BREAK);
  if (!/^fr(?:-|$)/u.test(lang)) return kept;
  return kept
    .replaceAll(/ (?=[;!?])/gu, NARROW)
    .replaceAll(/ (?=[:»%€$£])/gu, NO_BREAK)
    .replaceAll(/(?<=«) /gu, NO_BREAK)
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, NARROW)
    .replaceAll(/(?<=\d) (?=(?:M|Md|k)€)/gu, NO_BREAK);
}
