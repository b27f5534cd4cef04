import type { Language } from "../document/types.ts";

/**
 * Words that say how many, by language, where they cannot well be something else: «un», «neuf» (new), «second»,
 * «quart de finale», "one", "first half" are left to the annotator.
 */
const FRENCH = [
  "deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize",
  "vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille",
  "milliers?|millions?|milliards?|dizaines?|douzaines?|centaines?",
  "(?:quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?=\\s(?:de\\s|d[’']))",
  "neuf(?=\\s(?:heures|mois|autres|premiers|premières|derniers|dernières|\\p{L}+s\\b))",
  "(?<=\\bla\\s)moitié|(?<=\\b(?:un|le)\\s)tiers(?=\\s(?:de\\s|des\\s|du\\s|d[’']))",
  "(?<=\\b(?:un|le)\\s)quart(?=\\s(?:des\\s|du\\s|d[’']))",
  "demi-(?:heure|journée|siècle|million|milliard|douzaine)",
].join("|");

const ENGLISH = [
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  "hundreds?|thousands?|millions?|billions?|trillions?|dozens?",
  "(?<!\\b(?:first|second|other|better|opening|closing|latter|former)[\\s-])half(?=\\s(?:of|a|an|the|its|their|his|her|our|all|million)\\s)",
  "(?<=\\b(?:a|one)\\s)(?:third|quarter|fifth|tenth)(?=\\sof\\s)",
].join("|");

/** Behind a hyphen they are part of another word («entre-deux-tours») or of a number whose first part is looked at. */
const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${list})(?![\\p{L}\\p{N}])`, "giu");

export const NUMBER_WORDS: Record<Language, RegExp> = {
  fr: words(FRENCH),
  en: words(ENGLISH),
};
