const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The direction a language is written in; what the text itself shows (`directionIn`) goes before it. */
export function directionOf(lang: string | undefined): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang?.split("-", 1)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

const STRONG = /\p{L}/u;
/** Scripts whose letters Unicode's bidirectional algorithm calls R or AL (UAX #9; DerivedBidiClass.txt). */
const RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/**
 * The direction of a text's first letter, as `dir="auto"` has it; null where it has none. Said outright it costs nothing
 * later: Chromium looks an automatic one up anew with every node that is put into it, seconds for a long paragraph.
 */
export function directionIn(text: string): "ltr" | "rtl" | null {
  const letter = STRONG.exec(text)?.[0];
  return letter === undefined ? null : RIGHT.test(letter) ? "rtl" : "ltr";
}
