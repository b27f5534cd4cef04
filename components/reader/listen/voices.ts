import { languageTag, primaryLanguage } from "../../../lib/core/text/language-tag.ts";
import type { Voice } from "./speech.ts";
import { ODD_VOICES } from "./voice-names.ts";

/** The voices there are, by whether and for what they can be used; each list with the best first. */
export interface VoiceList {
  /** On this machine, for the article's language. */
  own: Voice[];
  /** On this machine, for other languages, in the order of their tags. */
  other: Voice[];
  /** Would send the text to a server: listed for the article's language, never used. */
  off: Voice[];
}

/** @param lang the article's, BCP 47 */
export function sortVoices(voices: readonly Voice[], lang: string): VoiceList {
  const language = primaryLanguage(lang);
  const tag = regional(lang);
  const rank = (voice: Voice): number =>
    (isOdd(voice) ? 4 : 0) + (regional(voice.lang) === tag ? 0 : 2) + (voice.standard ? 0 : 1);
  const speaks = (voice: Voice): boolean => primaryLanguage(voice.lang) === language;
  const best = (some: Voice[]): Voice[] => some.toSorted((a, b) => rank(a) - rank(b));
  return {
    own: best(voices.filter((voice) => voice.local && speaks(voice))),
    other: voices
      .filter((voice) => voice.local && !speaks(voice))
      .toSorted((a, b) => a.lang.localeCompare(b.lang)),
    off: voices.filter((voice) => !voice.local && speaks(voice)),
  };
}

/** The voice to read with: the one remembered for the language if it is still there, else the best; null without one. */
export function chooseVoice(list: VoiceList, remembered: string | undefined): Voice | null {
  const kept = [...list.own, ...list.other].find(({ id }) => id === remembered);
  return kept ?? list.own[0] ?? null;
}

/** A tag with its region, where it has none that of most who speak the language: "fr" is "fr-FR". */
function regional(lang: string): string {
  const tag = languageTag(lang);
  if (!tag) return lang;
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region ?? ""}`;
}

/** A joke, or (with a plus in its name) one of a machine voice's many variants. */
function isOdd({ name }: Voice): boolean {
  return name.includes("+") || ODD_VOICES.has(name.replace(/\s*\(.*$/u, ""));
}
