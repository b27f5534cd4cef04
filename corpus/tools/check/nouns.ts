/** Nouns that end in s or x in the singular too, beside those that their ending tells. */
const INVARIABLE: ReadonlySet<string> = new Set(
  (
    "voix fois pays mois bras prix corps procès succès fils repas pas colis choix puits poids cours parcours recours concours " +
    "secours bois sens héros temps univers discours os croix noix index box jus bus cas lits-as accès progrès excès congrès " +
    "abus refus virus campus bonus species series means gas lens news crossroads headquarters barracks works mews chassis"
  ).split(" "),
);

const ALWAYS = /(?:ss|us|is|ois|ais|ès|eux|oux|x)$/u;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["oxen", "ox"],
  ["lives", "life"],
  ["yeux", "œil"],
  ["œufs", "œuf"],
]);

/** What a word may be the plural of, itself included; in lower case. */
export function singularsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  const found = [lower];
  if (irregular !== undefined) found.push(irregular);
  const suffix = /(?:men|people)$/u.exec(lower)?.[0];
  if (suffix === "men") found.push(lower.replace(/men$/u, "man"));
  if (suffix === "people") found.push(lower.replace(/people$/u, "person"));
  if (lower.endsWith("aux"))
    found.push(lower.replace(/aux$/u, "al"), lower.replace(/aux$/u, "ail"));
  if (lower.endsWith("ies")) found.push(lower.replace(/ies$/u, "y"));
  if (lower.endsWith("ves")) found.push(lower.replace(/ves$/u, "f"), lower.replace(/ves$/u, "fe"));
  if (lower.endsWith("es")) found.push(lower.slice(0, -2));
  if (/[sx]$/u.test(lower)) found.push(lower.slice(0, -1));
  return found;
}

/** Is the word a form of the noun? */
export const isForm = (word: string, noun: string): boolean =>
  singularsOf(word).includes(noun.toLowerCase());

/** Does a noun look as if it stood in the plural? */
export function looksPlural(noun: string): boolean {
  const last = noun.toLowerCase().split(/[-’']/u).at(-1) ?? "";
  if (INVARIABLE.has(noun.toLowerCase()) || INVARIABLE.has(last)) return false;
  if (IRREGULAR.has(last)) return true;
  return last.endsWith("aux")
    ? !/^(?:taux|chaux|faux)$/u.test(last)
    : last.endsWith("s") && !ALWAYS.test(last);
}
