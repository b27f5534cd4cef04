const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

/**
 * French spacing for display: the space that stands before « ; : ! ? » and after an opening guillemet, and those
 * inside numbers, become no-break spaces. One code unit for one, so that no offset moves; no space is added.
 */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll(/ (?=[;!?])/gu, NARROW)
    .replaceAll(/ (?=[:»%€$£])/gu, NO_BREAK)
    .replaceAll(/(?<=«) /gu, NO_BREAK)
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, NARROW)
    .replaceAll(/(?<=\d) (?=(?:M|Md|k)€)/gu, NO_BREAK);
}
