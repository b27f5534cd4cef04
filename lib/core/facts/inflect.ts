/** Makes the inflected forms of a cue word, so that the data files list each word once. */

const FR_ER = "e ent é ée és ées er ait aient era eront erait eraient erons ons ant a èrent".split(
  " ",
);
const FR_IR =
  "it issent i ie is ies ir issait issaient ira iront irait iraient irons issons issant irent".split(
    " ",
  );
const FR_INVARIABLE = /[sxz]$/u;

/**
 * The forms of a list of French verbs, parted by commas: "er:supprim" and "ir:fin" are the stems of regular verbs;
 * anything else is a form as it stands.
 */
export function frenchVerbs(list: string): string[] {
  return items(list).flatMap((item) => {
    const stem = item.slice(3);
    if (item.startsWith("er:")) return FR_ER.map((ending) => stem + ending);
    if (item.startsWith("ir:")) return FR_IR.map((ending) => stem + ending);
    return [item];
  });
}

/** The forms of a list of English verbs, parted by commas: "v:raise" is regular; anything else stands as it is. */
export function englishVerbs(list: string): string[] {
  return items(list).flatMap((item) => {
    if (!item.startsWith("v:")) return [item];
    const verb = item.slice(2);
    const stem = verb.replace(/e$/u, "");
    const sibilant = /(?:s|x|z|ch|sh)$/u.test(verb);
    return [verb, `${verb}${sibilant ? "es" : "s"}`, `${stem}ed`, `${stem}ing`];
  });
}

/** Singular and plural of a list of French nouns, parted by commas; in a phrase the long words take the plural. */
export function frenchNouns(list: string): string[] {
  return items(list).flatMap((item) => [item, pluralPhrase(item, frenchPlural)]);
}

/** Singular and plural of a list of English nouns, parted by commas; in a phrase the last word takes the plural. */
export function englishNouns(list: string): string[] {
  return items(list).flatMap((item) => {
    const plural = /[^aeiou]y$/u.test(item)
      ? item.replace(/y$/u, "ies")
      : item.replace(/(s|x|ch|sh)?$/u, (ending) => (ending ? `${ending}es` : "s"));
    return [item, plural];
  });
}

function pluralPhrase(phrase: string, plural: (word: string) => string): string {
  // What a preposition governs keeps its number: "chiffres d'affaires", "taux de change".
  const [head = "", complement] = phrase.split(/(?= d['eu])/u, 2);
  const heads = head.split(" ").map((word) => (word.length > 2 ? plural(word) : word));
  return heads.join(" ") + (complement === undefined ? "" : phrase.slice(head.length));
}

function frenchPlural(word: string): string {
  if (FR_INVARIABLE.test(word)) return word;
  if (word.endsWith("al")) return `${word.slice(0, -2)}aux`;
  return /(?:au|eu)$/u.test(word) ? `${word}x` : `${word}s`;
}

function items(list: string): string[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
