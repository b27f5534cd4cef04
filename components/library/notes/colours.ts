import type { MessageKey } from "../../i18n.ts";

/** Colours of highlights by their ids. */
export const COLOURS: readonly (readonly [id: string, label: MessageKey])[] = [
  ["yellow", "colourYellow"],
  ["green", "colourGreen"],
  ["blue", "colourBlue"],
  ["pink", "colourPink"],
  ["violet", "colourViolet"],
];
