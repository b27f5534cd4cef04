import { edit, replaceAll, type Edit, type Page, type Passage } from "../edit.ts";

/** Words that lose their vowel before another: l', qu', jusqu'. */
const ELIDED = "[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd";

const BEFORE_APOSTROPHE = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${ELIDED})(?<space> +)['’](?=[\\p{L}\\p{N}])`,
  "giu",
);
const AFTER_APOSTROPHE = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${ELIDED})['’](?<space> +)(?=[aeiouyhœæàâéèêëîïôûü])`,
  "giu",
);

/** "l 'Europe", "l' Europe": an elided word is written to the next without a space. French only. */
export function findElisionSpaces(page: Page): Edit[] {
  if (page.lang !== "fr") return [];
  const why = "an elided word and its apostrophe take no space";
  return [
    ...replaceAll(page, BEFORE_APOSTROPHE, / ['’]/, (match) => removal(match, why)),
    ...replaceAll(page, AFTER_APOSTROPHE, /['’] /, (match) => removal(match, why)),
  ];
}

// Words in brackets only: no faces, no "( )"; a no-break space was put there by someone.
const BEHIND_BRACKET = /(?<![:;=^-])(?<=\()(?<space> +)(?=[\p{L}\p{N}"'“«‘$€£+])/gu;
const BEFORE_BRACKET = /(?<=[\p{L}\p{N}.!?…%€"'”»’])(?<space> +)(?=\))/gu;
/** How far off the other bracket may stand, in UTF-16 code units. */
const BRACKET_REACH = 400;

/** "( CPA)", "(Aix-en-Provence )": no space inside brackets. A bracket without its other is spoken of, or a sign. */
export function findBracketSpaces(page: Page): Edit[] {
  const why = "no space is written inside brackets";
  return [
    ...replaceAll(page, BEHIND_BRACKET, /\( /, (match, _, body) => {
      const behind = body.slice(match.index, match.index + BRACKET_REACH);
      return paired(behind, "(", ")") ? removal(match, why) : null;
    }),
    ...replaceAll(page, BEFORE_BRACKET, / \)/, (match, _, body) => {
      const before = body.slice(Math.max(0, match.index - BRACKET_REACH), match.index);
      return paired([...before].toReversed().join(""), ")", "(") ? removal(match, why) : null;
    }),
  ];
}

/** Whether the other bracket comes before another of the own kind. */
function paired(inside: string, own: string, other: string): boolean {
  return inside.includes(other) && !inside.slice(0, inside.indexOf(other)).includes(own);
}

// A stop that ends something: not ".NET", not "…", "...", ".5", nor "find . -name"; a comma that is no decimal one.
const BEFORE_STOP =
  /(?<=[\p{L}\p{N})\]"'’”»%€$])(?<space> +)(?:,(?![\d,])(?! ,)|\.(?=$|["”»]|\s["“«]?\p{Lu}))/gu;

/** "mot ," and "mot .": commas and full stops stand against their word. */
export function findStopSpaces(page: Page): Edit[] {
  return replaceAll(page, BEFORE_STOP, / [,.]/, (match, passage) =>
    passage.kind === "table"
      ? null
      : removal(match, "commas and full stops take no space before them"),
  );
}

// Not behind the first word, which may be a term that the rest explains.
const DOUBLED = /(?<=\S \S+ \S*[\p{Ll},] )(?<space> )(?=\p{Ll})|(?<=^\p{Ll}+ ) (?=\p{Ll}+$)/gu;
/** More such gaps in a passage line things up, or are its manner. */
const FEW_GAPS = 2;
const GAPS = /\S {2,}\S/gu;

/** Two spaces where one is meant, between the words of a sentence. What follows a stop is a matter of style. */
export function findDoubledSpaces(page: Page): Edit[] {
  const gaps = new Map<Passage, number>();
  return replaceAll(page, DOUBLED, / {2}/, (match, passage, body) => {
    const many = gaps.get(passage) ?? body.match(GAPS)?.length ?? 0;
    gaps.set(passage, many);
    if (passage.kind === "table" || many > FEW_GAPS) return null;
    return removal(match, "one space is written between words");
  });
}

/** The named group "space" of a match, taken out. */
function removal(match: RegExpExecArray, evidence: string): Edit {
  const space = match.groups?.["space"] ?? match[0];
  const start = match.index + match[0].indexOf(space);
  return edit(start, start + space.length, "", "spacing", 0.95, evidence);
}
