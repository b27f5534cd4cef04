/**
 * Public corpora draw some spans otherwise than corpus/README.md does. Where a head word alone tells, they are drawn anew
 * before they are learned from; what is measured stays as it is.
 */
import { fold } from "../lib/core/entities/name-key.ts";
import { knowledgeFor, typeIndex, type Language } from "./examples.ts";

interface Name {
  start: number;
  end: number;
  type: number;
}

/** Head words in small letters that belong to the name, by its type: « hôpital de Foix », « lac Léman ». */
const BELONGS: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>> = {
  fr: {
    organisation: `tribunal cour préfecture sous-préfecture hôpital clinique lycée collège école université faculté
      institut fédération ministère secrétariat rectorat chambre`,
    place:
      "lac église cathédrale basilique château pont aéroport stade île îles rue avenue boulevard quai col mont parc",
  },
  en: {},
};

/** Those that do not: the place alone is a name. */
const LOCATED: Readonly<Record<Language, string>> = { fr: "gare mairie parquet port", en: "" };

/** Words after which a place is no part of the name: « l'hôpital à Berlin ». */
const PARTS = "(?:à|au|aux|en|dans|sur|sous|près|et|ou|est|sont|par|pour|qui|que|chez|vers)";

const LINK = String.raw`(?:\s(?:de\sla|de|du|des|d['’]|de\sl['’]))?\s?`;

/** The names of a text as our own rules draw them: without demonyms and titles, with their head words. */
export function harmonised(text: string, names: readonly Name[], lang: Language): Name[] {
  const { demonyms, titles } = knowledgeFor(lang).lexicon;
  const isDemonym = ({ start, end, type }: Name): boolean =>
    type === typeIndex("other") &&
    text
      .slice(start, end)
      .split(/[\s-]+/u)
      .every((word) => demonyms.has(fold(word)));
  const untitled = (name: Name): Name => {
    const first = /^(\p{L}+)\.?\s+(?=\p{L})/u.exec(text.slice(name.start, name.end));
    if (name.type !== typeIndex("person") || !first || !titles.has(fold(first[1] ?? "")))
      return name;
    return { ...name, start: name.start + first[0].length };
  };
  return withHeads(text, names.filter((name) => !isDemonym(name)).map(untitled), lang);
}

function withHeads(text: string, names: readonly Name[], lang: Language): Name[] {
  const patterns = Object.entries(BELONGS[lang]).map(([type, heads]) => ({
    type: typeIndex(type),
    // Up to three words stand between the head and the place: « tribunal de grande instance de ».
    before: new RegExp(
      String.raw`(?<![\p{L}-])(?:${alternatives(heads ?? "")})(?:\s(?!${PARTS}\s)\p{Ll}+){0,3}${LINK}$`,
      "u",
    ),
  }));
  const located = LOCATED[lang]
    ? new RegExp(String.raw`^(?:${alternatives(LOCATED[lang])})${LINK}(?=\p{Lu})`, "u")
    : null;
  let free = 0;
  return names
    .toSorted((a, b) => a.start - b.start)
    .map((name) => {
      const from = Math.max(free, name.start - LOOK_BACK);
      free = name.end;
      const left = text.slice(from, name.start);
      for (const { type, before } of patterns) {
        const head = before.exec(left)?.[0];
        if (head === undefined || name.type === typeIndex("person")) continue;
        return { ...name, start: name.start - head.length, type };
      }
      const seat = located?.exec(text.slice(name.start, name.end))?.[0];
      if (seat === undefined) return name;
      return { ...name, start: name.start + seat.length, type: typeIndex("place") };
    });
}

/** UTF-16 code units before a name that its head word is looked for in. */
const LOOK_BACK = 48;

const alternatives = (words: string): string => words.trim().split(/\s+/u).join("|");
