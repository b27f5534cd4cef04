import type { Qualifier } from "../../../lib/core/reading.ts";
import type { Complain } from "../complaint.ts";
import type { CorpusDocument, FigureMark, Language } from "../document/types.ts";
import { isForm, looksPlural } from "./nouns.ts";

type Tell = (what: string, mend: string) => void;

/** Words before a number that qualify it, and the qualifiers that they can mean; the longer come first. */
const QUALIFYING: Record<Language, readonly (readonly [string, readonly Qualifier[]])[]> = {
  fr: [
    ["pas plus (?:de|d[’'])", ["at-most"]],
    ["pas moins (?:de|d[’'])", ["at-least"]],
    ["au moins", ["at-least"]],
    ["au plus|au maximum", ["at-most"]],
    ["plus (?:de|d[’'])", ["more-than"]],
    ["moins (?:de|d[’'])", ["less-than"]],
    [
      "environ|près (?:de|d[’'])|à peu près|approximativement|quelque(?!\\p{L})",
      ["approximate", "less-than"],
    ],
  ],
  en: [
    ["no more than", ["at-most"]],
    ["(?:no|not) (?:fewer|less) than", ["at-least"]],
    ["at least", ["at-least"]],
    ["at most", ["at-most"]],
    ["more than", ["more-than"]],
    ["(?:less|fewer) than", ["less-than"]],
    ["roughly|approximately|nearly|almost", ["approximate", "less-than"]],
  ],
};

const SPACE = "[\\s\\u00A0\\u202F]";
const spaced = (words: string): string => words.replaceAll(" ", SPACE);

const patterns = (edge: (words: string) => string) => ({
  fr: QUALIFYING.fr.map(([words, means]) => ({
    pattern: new RegExp(edge(spaced(words)), "iu"),
    means,
  })),
  en: QUALIFYING.en.map(([words, means]) => ({
    pattern: new RegExp(edge(spaced(words)), "iu"),
    means,
  })),
});

const BEFORE = patterns(
  (words) => `(?<!\\p{L})(${words})${SPACE}*(?:(?:une?|le|la|les|the|an?)${SPACE})?$`,
);
const WITHIN = patterns((words) => `^(${words})${SPACE}*`);

/** UTF-16 code units before a figure in which its qualifying words are looked for. */
const BACK = 24;
/** UTF-16 code units before those words in which a negation turns them. */
const TURNED = 60;

/** What belongs in a figure's span, and what stands outside it. */
export function checkSpans(document: CorpusDocument, complain: Complain): void {
  const { text, lang, figures } = document;
  for (const figure of figures) {
    if (figure.kind === "none") continue;
    const tell: Tell = (what, mend) => complain(figure.line, `«${figure.text}»: ${what}`, mend);
    const within = WITHIN[lang].find(({ pattern }) => pattern.test(figure.text));
    if (within) {
      tell(
        `«${within.pattern.exec(figure.text)?.[1]}» within the span`,
        `leave it before the \`[\` and write q=${within.means[0]}`,
      );
    }
    if (figure.kind !== "date") checkQualifier(figure, text, lang, tell);
    checkNoun(figure, text, nextMark(document, figure.end), tell);
    checkSign(figure, text, tell);
    checkMultiple(figure, text, tell);
  }
}

const NEGATION =
  /(?<!\p{L})(?:jamais|pas|ne|aucune?|ni|never|not|no|nor|without|sans)(?!\p{L})|n[’']/iu;
/** "3 % de plus que" compares, and qualifies nothing. */
const COMPARED = /[\p{N}%)€$£][\s\u00A0\u202F]?$/u;

/** Qualifying words before a figure, and their qualifier in its mark. */
function checkQualifier(figure: FigureMark, text: string, lang: Language, tell: Tell): void {
  const before = text.slice(Math.max(0, figure.start - BACK), figure.start);
  const match = BEFORE[lang]
    .map(({ pattern, means }) => ({ found: pattern.exec(before), means }))
    .find(({ found }) => found !== null);
  if (!match?.found) return;
  const { found, means } = match;
  if (COMPARED.test(before.slice(0, found.index))) return;
  const from = figure.start - before.length + found.index;
  const turned = NEGATION.test(text.slice(Math.max(0, from - TURNED), from));
  const allowed = [...means, ...(turned ? means.map((mean) => OPPOSITE[mean]) : [])];
  if (figure.qualifier && allowed.includes(figure.qualifier)) return;
  tell(
    `«${found[1]}» stands before it`,
    `write q=${means[0]}${figure.qualifier ? `, not ${figure.qualifier}` : ""}`,
  );
}

/** What a qualifier becomes under a negation: "jamais plus de douze". */
const OPPOSITE: Partial<Record<Qualifier, Qualifier>> = {
  "more-than": "at-most",
  "less-than": "at-least",
};

/** "9,000 dental offices": the span goes on to the counted noun and ends with it. */
function checkNoun(figure: FigureMark, text: string, next: number, tell: Tell): void {
  const { unit, kind } = figure;
  if (unit === null || (kind !== "people" && kind !== "count")) return;
  if (looksPlural(unit)) tell(`the unit \`${unit}\` is a plural`, "write the noun in the singular");
  const words = figure.text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const noun = words.findIndex(
    (word) => isForm(word, unit) || word.split(/[’']/u).some((part) => isForm(part, unit)),
  );
  if (noun >= 0) {
    if (noun < words.length - 1) {
      tell(
        `the span goes on after «${words[noun]}»`,
        "a span ends with the counted noun; what stands behind it stays outside",
      );
    }
    return;
  }
  const behind = /^(?:[\s\u00A0\u202F]+[\p{L}\p{N}’'-]+){1,3}/u.exec(
    text.slice(figure.end, Math.min(next, figure.end + AHEAD)),
  );
  const following = behind?.[0].match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const at = following.findIndex((word) => isForm(word, unit));
  if (at >= 0 && !following.slice(0, at).some((word) => GRAMMATICAL.test(word))) {
    tell(
      `«${following.slice(0, at + 1).join(" ")}» stands behind it`,
      "the span holds the counted noun, with adjectives before it",
    );
  }
}

/** UTF-16 code units behind a figure in which its noun may stand. */
const AHEAD = 80;
/** Words that part a number from a noun that is not its own. */
const GRAMMATICAL =
  /^(?:des?|du|d[’'].*|l[ae]s?|l[’'].*|à|aux?|en|pour|par|sur|dans|et|ou|qui|que|of|the|in|on|at|to|for|from|and|or|by|with|were|was|are|is|had|have)$/iu;

/** Where the next mark begins: what stands in it is its own. */
const nextMark = ({ names, figures }: CorpusDocument, from: number): number =>
  Math.min(
    ...[...names, ...figures].map(({ start }) => start).filter((start) => start >= from),
    Number.POSITIVE_INFINITY,
  );

const SIGN_BEHIND =
  /^[\s\u00A0\u202F]?(?:%|€|\$|£|M€|k€|per[\s\u00A0\u202F]?cent\b|pour[\s\u00A0\u202F]cent\b|euros?\b|km\b|m²|°C)/u;
const SIGN_BEFORE = /[$€£¥]$/u;

/** A sign of the unit beside the span belongs in it. */
function checkSign({ start, end }: FigureMark, text: string, tell: Tell): void {
  const behind = SIGN_BEHIND.exec(text.slice(end, end + 12))?.[0].trim();
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 1), start))?.[0];
  const sign = behind ?? before;
  if (sign !== undefined)
    tell(`«${sign}» stands beside it`, "the span holds number, magnitude and unit");
}

const MULTIPLIED =
  /^[\s\u00A0\u202F](?:plus|moins|supérieure?s?|inférieure?s?|more|as|higher|lower|larger|bigger|smaller|greater)(?!\p{L})/u;

/** "trois fois plus" is a multiple, "trois fois champion" are occasions. */
function checkMultiple({ kind, text: surface, end }: FigureMark, text: string, tell: Tell): void {
  if (kind !== "count" || !/(?:fois|times)$/iu.test(surface)) return;
  if (MULTIPLIED.test(text.slice(end, end + 20))) {
    tell("a multiple as a count", "write (ratio N); a count of `fois` or `time` is of occasions");
  }
}
