/**
 * Light stemming: what is searched and what is found are brought to one form, no more. Words are folded first.
 */

/** Shorter words are left as they are: too many would become one. */
const SHORTEST = 5;

/**
 * French: plurals, feminines and the infinitive's and participle's ends of the first group, after J. Savoy's "minimal"
 * stemmer (A stemming procedure and stopword list for general French corpora, JASIS 50, 1999).
 */
export function stemFrench(word: string): string {
  if (word.length < SHORTEST) return word;
  if (word.endsWith("aux")) return `${word.slice(0, -3)}al`;
  let stem = word;
  if (/[sx]$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith("r")) stem = stem.slice(0, -1);
  if (stem.endsWith("e")) stem = stem.slice(0, -1);
  if (stem.endsWith("e")) stem = stem.slice(0, -1);
  const { length } = stem;
  return length > 4 && stem[length - 1] === stem[length - 2] ? stem.slice(0, -1) : stem;
}

/**
 * English: plurals after D. Harman's "S stemmer" (How effective is suffixing?, JASIS 42, 1991), then the ends of verbs
 * where enough of the word is left.
 */
export function stemEnglish(word: string): string {
  let stem = word;
  if (stem.length < SHORTEST - 1) return stem;
  if (stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|z)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^us]s$/u.test(stem)) stem = stem.slice(0, -1);
  const rest = stem.replace(/(?:ing|ed)$/u, "");
  if (rest !== stem && rest.length >= 3 && /[aeiouy]/u.test(rest)) {
    return /([^aeiouls])\1$/u.test(rest) ? rest.slice(0, -1) : rest;
  }
  return stem.length >= SHORTEST - 1 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
