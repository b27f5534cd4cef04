import { edit, replaceAll, type Edit, type Page } from "../edit.ts";

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
  return [BEFORE_APOSTROPHE, AFTER_APOSTROPHE].flatMap((pattern) =>
    replaceAll(page, pattern, (match) => removal(match, why)),
  );
}

// Words in brackets only: no faces, no "( )"; a no-break space was put there by someone.
const BEHIND_BRACKET = /(?<=\()(?<space> +)(?=[\p{L}\p{N}"'“«‘$€£+])/gu;
const BEFORE_BRACKET = /(?<=[\p{L}\p{N}.!?…%€"'”»’])(?<space> +)(?=\))/gu;

/** "( CPA", "Provence )": no space inside brackets. */
export function findBracketSpaces(page: Page): Edit[] {
  const why = "no space is written inside brackets";
  return [BEHIND_BRACKET, BEFORE_BRACKET].flatMap((pattern) =>
    replaceAll(page, pattern, (match) => removal(match, why)),
  );
}

// A stop that ends something: not ".NET", not "…", "...", ".5"; a comma that is no decimal one.
const BEFORE_STOP =
  /(?<=[\p{L}\p{N})\]"'’”»%€$])(?<space> +)(?:,(?![\d,])|\.(?=$|[\s"”»)\]])(?! ?\.))/gu;

/** "mot ," and "mot .": commas and full stops stand against their word in French and in English. */
export function findStopSpaces(page: Page): Edit[] {
  const tables = new Set(page.passages.filter(({ kind }) => kind === "table"));
  return replaceAll(page, BEFORE_STOP, (match, passage) =>
    tables.has(passage) ? null : removal(match, "commas and full stops take no space before them"),
  );
}

const DOUBLED = /(?<=\S) (?<space> +)(?=\S)/gu;

/** Several spaces in a row, where a page shows one. Not in tables, nor where a wide gap lines things up. */
export function findDoubledSpaces(page: Page): Edit[] {
  return replaceAll(page, DOUBLED, (match, passage) =>
    passage.kind === "table" || match[0].length > 4
      ? null
      : removal(match, "one space is written between words"),
  );
}

/** The named group "space" of a match, taken out. */
function removal(match: RegExpExecArray, evidence: string): Edit {
  const space = match.groups?.["space"] ?? "";
  const start = match.index + match[0].indexOf(space);
  return edit(start, start + space.length, "", "spacing", 0.95, evidence);
}
