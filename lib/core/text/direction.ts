const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The direction a language is written in; what the text itself shows (`dir="auto"`) goes before it. */
export function directionOf(lang: string | undefined): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang?.split("-", 1)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}
