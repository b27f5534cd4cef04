/** How a person likes to listen. Plain JSON, kept with the reader's settings. */
export interface ListenSettings {
  /** One of `RATES`. */
  rate: number;
  /** By primary language subtag, the `Voice.id` chosen for it. */
  voices: Record<string, string>;
}

/** Speeds to choose from; 1 is the voice's own. */
export const RATES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

export const DEFAULT_LISTEN_SETTINGS: ListenSettings = { rate: 1, voices: {} };

/** The settings as they were kept; whatever does not fit any more falls back to its default. */
export function listenSettingsOf(kept: unknown): ListenSettings {
  if (typeof kept !== "object" || kept === null) return DEFAULT_LISTEN_SETTINGS;
  const { rate, voices } = kept as Record<string, unknown>;
  const entries = typeof voices === "object" && voices !== null ? Object.entries(voices) : [];
  return {
    rate: RATES.find((known) => known === rate) ?? DEFAULT_LISTEN_SETTINGS.rate,
    voices: Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}
