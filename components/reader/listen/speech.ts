/** The voices, as the reader sees them: what the browser's own speech and a test's both give. */

export interface Voice {
  /** The engine's own name for it, the same from one start of the browser to the next. */
  id: string;
  name: string;
  /** As the engine writes it: "fr-FR", "fr_FR", "fr". */
  lang: string;
  /** Speaks on this machine. The others would send the text to a server and are never used. */
  local: boolean;
  /** The one the system has as its own. */
  standard: boolean;
}

/**
 * Why nothing more is heard. "refused": the browser wants a press first; "stuck": the engine does not answer;
 * "failed": it says that it could not; "interrupted": something else told it to be quiet.
 */
export type SpeechTrouble = "refused" | "stuck" | "failed" | "interrupted";

export interface Manner {
  /** `Voice.id` */
  voice: string;
  /** 1 is the voice's own speed. */
  rate: number;
}

export interface SpeechEvents {
  /** All was said; how long that took, in milliseconds. */
  onEnd: (took: number) => void;
  onTrouble: (why: SpeechTrouble) => void;
}

export interface SpeechPort {
  voices: () => readonly Voice[];
  /** Tells when the list of voices has changed: many engines give it late. @returns what ends that */
  onVoices: (changed: () => void) => () => void;
  /** Says a text in place of whatever is being said. One of the events comes, once, unless `hush` or `say` does first. */
  say: (text: string, manner: Manner, events: SpeechEvents) => void;
  /** Ends what is being said, without an event. */
  hush: () => void;
}
