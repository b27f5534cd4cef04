import type { I18n, MessageKey } from "../i18n.ts";

/** Colours of highlights, by what they look like; what each means is the person's own to say. */
export type NoteColour = "yellow" | "green" | "blue" | "pink" | "violet";
export const NOTE_COLOURS: readonly NoteColour[] = ["yellow", "green", "blue", "pink", "violet"];

const COLOUR_LABELS: Record<NoteColour, MessageKey> = {
  yellow: "colourYellow",
  green: "colourGreen",
  blue: "colourBlue",
  pink: "colourPink",
  violet: "colourViolet",
};

/** What a person set about their notes. Plain JSON. */
export interface NoteSettings {
  /** The colour of the next highlight. */
  colour: NoteColour;
  /** What colours are called; those that are absent are called by their colour. */
  names: Partial<Record<NoteColour, string>>;
  /** As whom the person signs new notes; empty for unsigned. */
  creator: string;
}

export const DEFAULT_NOTE_SETTINGS: NoteSettings = { colour: "yellow", names: {}, creator: "" };

/** UTF-16 code units of a name that are kept. */
export const LONGEST_NAME = 60;

/** The settings as they were kept; what does not fit any more falls back to its default. */
export function noteSettingsFrom(kept: unknown): NoteSettings {
  const { colour, names, creator } = Object(kept) as Record<string, unknown>;
  const own: NoteSettings["names"] = {};
  for (const one of NOTE_COLOURS) {
    const name: unknown = (Object(names) as Record<string, unknown>)[one];
    if (typeof name === "string" && name.trim() !== "") own[one] = name.slice(0, LONGEST_NAME);
  }
  return {
    colour: colourOf(colour),
    names: own,
    creator: typeof creator === "string" ? creator.slice(0, LONGEST_NAME) : "",
  };
}

/** The colour of an id; one that another program wrote is shown in the first. */
export function colourOf(id: unknown): NoteColour {
  return NOTE_COLOURS.find((known) => known === id) ?? "yellow";
}

/** The colours to choose from, and first the one that another program gave. */
export const coloursWith = (id: string | null): readonly string[] =>
  id === null || NOTE_COLOURS.some((known) => known === id) ? NOTE_COLOURS : [id, ...NOTE_COLOURS];

/** What a colour is called; one that another program wrote, by its id. */
export const nameOfColour = (id: string, settings: NoteSettings, t: I18n["t"]): string =>
  NOTE_COLOURS.some((known) => known === id) ? colourName(colourOf(id), settings, t) : id;

/** What a colour is called. */
export function colourName(colour: NoteColour, { names }: NoteSettings, t: I18n["t"]): string {
  return names[colour]?.trim() || t(COLOUR_LABELS[colour]);
}
