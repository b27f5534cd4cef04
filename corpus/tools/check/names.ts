import type { Complain } from "../complaint.ts";
import { coverage } from "./covered.ts";
import type { CorpusDocument, Language, NameMark } from "../document/types.ts";

/** Words before a name that stay outside its span. */
const TITLES: Record<Language, RegExp> = {
  fr: /^(?:MM?\.|Mmes?|Mlles?|Me|[Mm]aître|Dr|Pr|Mgr|[Ll][ae] juge|[Ll]e docteur)\.?[\s\u00A0\u202F]/u,
  en: /^(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|President|Senator|Judge|Mayor|Councillor|Cllr|Rev)\.?[\s\u00A0\u202F]/u,
};

const ELISION = /^[dl][’']\p{Lu}/u;

/** "St James’s", "King’s": the possessive is the name's own. */
const POSSESSIVE = /^(?!(?:St|Saint|King|Queen|Lord|Land|Lady|Regent)\b).*[’']s$/u;

/** Which entity a name means, and what its span holds. */
export function checkNames(document: CorpusDocument, complain: Complain): void {
  const { names, lang } = document;
  const byId = new Map<string, NameMark>();
  const bySurface = new Map<string, NameMark>();
  for (const name of names) {
    if (name.id !== null) {
      const first = byId.get(name.id);
      if (!first) byId.set(name.id, name);
      else if (first.type !== name.type) {
        complain(
          name.line,
          `«${name.text}» is ${name.type}, its id \`${name.id}\` is ${first.type} on line ${first.line}`,
          "one id is one entity of one type: give the other its own id",
        );
      }
    }
    const same = bySurface.get(name.text);
    if (!same) bySurface.set(name.text, name);
    else if (same.entity !== name.entity && (same.id === null || name.id === null)) {
      complain(
        name.line,
        same.type === name.type
          ? `«${name.text}» has an id in one place and none on line ${same.id === null ? same.line : name.line}`
          : `«${name.text}» is ${name.type} here and ${same.type} on line ${same.line}`,
        "give it the same type and id, or both an id of their own when two things are meant",
      );
    }
    checkSpan(name, lang, complain);
  }
  checkUnmarked(document, [...bySurface.values()], complain);
}

/** Letters of the shortest name that is looked for. */
const SHORTEST = 3;

/** A name that is marked in one place is marked in all. */
function checkUnmarked(
  document: CorpusDocument,
  names: readonly NameMark[],
  complain: Complain,
): void {
  const { text, lineAt } = document;
  const covered = coverage(document);
  for (const name of names) {
    if (name.doubtful || name.text.length < SHORTEST) continue;
    for (let at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
      const end = at + name.text.length;
      const whole = !/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ""}${text[end] ?? ""}`);
      if (whole && !covered(at, end)) {
        complain(
          lineAt(at),
          `«${name.text}» is a name on line ${name.line} and unmarked here`,
          "mark it here too, with the same id",
        );
      }
    }
  }
}

function checkSpan(name: NameMark, lang: Language, complain: Complain): void {
  const { text, line } = name;
  if (name.type === "person" && TITLES[lang].test(text)) {
    complain(line, `«${text}» begins with a title`, "leave the title outside the brackets");
  }
  if (lang === "fr" && ELISION.test(text) && name.type === "place") {
    complain(line, `«${text}» begins with an elision`, `mark «${text.slice(2)}»`);
  }
  if (lang === "en" && POSSESSIVE.test(text) && (name.type === "person" || name.type === "place")) {
    complain(line, `«${text}» ends in a possessive`, "leave ’s outside the brackets");
  }
  if (!name.doubtful && !/[\p{Lu}\p{N}]/u.test(text)) {
    complain(
      line,
      `«${text}» has no capital: a name is a proper name`,
      "take the mark away, or put `?` behind its type if it is a name all the same",
    );
  }
}
