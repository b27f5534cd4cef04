/**
 * The sentences that detectors give as evidence, as data: so that a surface can say them in another language.
 *
 * A detector's own words stand in `Repair.evidence`; each is one of these with its words in place of `$1`, `$2`…
 */

/** By a short name that stays the same whatever the sentence becomes. */
export const EVIDENCE = {
  bytes: "the bytes of “$1” in $2 are “$3” in UTF-8",
  strayLetter: "“$1” before a space is the first byte of “à” in UTF-8 misread as $2",
  straySpace: "“$1” before a space is the first byte of a no-break space in UTF-8 misread as $2",
  strayCapital: "“Å” alone is the first byte of “Š” in UTF-8 misread as windows-1252",
  controlMeans: "the control character 0x$1 is “$2” in Windows-1252",
  control: "the control character 0x$1 has no place in a text",
  surrogate: "half of a surrogate pair, without the other",
  reference: "“$1” is the HTML reference of “$2”, escaped twice by the page",
  invisible: "an invisible layout character inside the text",
  ligature: "“$1” is a printer's form of the letters “$2”",
  composed: "“$1” written as a letter and a separate accent",
  unit: "“$1” after a number is $2",
  elisionSpace: "an elided word and its apostrophe take no space",
  bracketSpace: "no space is written inside brackets",
  stopSpace: "commas and full stops take no space before them",
  doubledSpace: "one space is written between words",
  elision: "“$1” before a vowel is elided and takes an apostrophe",
  irishName: "an Irish name is written with an apostrophe after O",
  contraction: "an English contraction or possessive takes an apostrophe here",
  currencyBehindMagnitude: "a sign of currency stands behind “M”, “Md” or “k” after a number",
  currencyAlone: "a sign alone behind a number, where the sentence goes on, is a currency",
  currencyBefore: "a sign of currency stands before an English sum",
  digitGroups: "a no-break space groups the digits of a number by three",
  numberUnit: "a no-break space joins a number and its unit",
  numberDash: "a dash between two numbers makes a range or a score",
  degree: "the degree sign stands between a number and “C”",
  numero: "“n°” stands before a number",
  ordinal: "an ordinal number in French ends in “ère” or “ème”",
  spaceBeforeMark: "French puts a no-break space before this mark",
  spaceBehindQuote: "French puts a no-break space behind «",
  quotePair: "a pair of marks around “$1”",
  quoteOpen: "an opening quotation mark before it is not yet closed",
  spacedPair: "a pair of marks around a few words, each between spaces",
  dashPair: "an aside between two dashes",
  lostA: "“à” between two words, where accented letters were lost",
  bareA: "“à” between two words, in French without accents",
  dateline: "a dash parts a dateline from its text",
  loneDash: "a mark alone between two words is most often a dash",
  twin: "the same words stand undamaged elsewhere in the page",
  spelledInPage: "“$1” is spelt so elsewhere in the page",
  commonWord: "“$1” is a common word of the language",
  oeBeforeU: "“œ” before “u”: the letters of Latin-1 were kept",
  frenchSpelling: "French spelling: “$1”",
  doubledFurther: "the same passage stands undamaged further on",
  doubledEarlier: "the same passage stands earlier in the page",
  doubledBeginning: "the next passage begins with all of this one",
  doubledTitle: "the article's title, repeated as its first passage",
} as const;

export type EvidenceName = keyof typeof EVIDENCE;

/** One reason, with the words that stand in it. */
export interface Evidence {
  name: EvidenceName;
  words: string[];
}

/** What joins the reasons of a repair that several rounds made. */
const JOINT = "; then ";
/** No sentence is longer; what is quoted in one is cut short. UTF-16 code units. */
const LONGEST = 1000;

const PATTERNS: readonly (readonly [EvidenceName, RegExp])[] = Object.entries(EVIDENCE).map(
  ([name, sentence]) => [
    name as EvidenceName,
    new RegExp(
      `^${sentence.replaceAll(/[.*+?^{}()|[\]\\]/gu, "\\$&").replaceAll(/\$\d/gu, "(.+?)")}$`,
      "su",
    ),
  ],
);

/** `Repair.evidence` as reasons; null where it is not made of the sentences that are known here. */
export function readEvidence(evidence: string): Evidence[] | null {
  if (evidence.length > LONGEST) return null;
  const whole = readSentence(evidence);
  if (whole && !whole.words.some((word) => word.includes(JOINT))) return [whole];
  const parts = evidence.split(JOINT).map(readSentence);
  return parts.every((part) => part !== null) ? parts : null;
}

function readSentence(sentence: string): Evidence | null {
  for (const [name, pattern] of PATTERNS) {
    const match = pattern.exec(sentence);
    if (match) return { name, words: match.slice(1) };
  }
  return null;
}
