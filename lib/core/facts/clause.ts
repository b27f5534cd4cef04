import type { Grammar } from "./grammar.ts";
import type { SentenceView } from "./view.ts";

export type ClauseKind = "main" | "coordinate" | "relative" | "subordinate";

/** A clause: its tokens are those that `clauseAt` gives it; a relative clause may stand inside its parent. */
export interface Clause {
  kind: ClauseKind;
  /** First token: of a relative or subordinate clause, its opening word. */
  start: number;
  /** One past its last token. */
  end: number;
  /** Index of the clause it hangs on; -1 for the first. */
  parent: number;
}

export interface Clauses {
  clauses: Clause[];
  clauseAt: number[];
}

const HARD_STOPS = new Set([";", "—", "–", "…"]);
/** Tokens within which a name that opens a coordinate clause must have its verb. */
const VERB_REACH = 6;
/** Tokens between a verb of saying and "that": "said in a statement on Monday that". */
const SAYING_REACH = 8;

/** Whether a token is a finite verb, as far as the language's data tell. Names and figures never are. */
export function isVerb(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at];
  if (word === undefined || view.mentionAt[at] || view.figureAt[at]) return false;
  return (
    grammar.verbs.has(word) ||
    (grammar.finite?.test(word) ?? false) ||
    (grammar.forecastForm?.test(word) ?? false)
  );
}

/**
 * Splits a sentence into clauses at relatives, subordinators, hard stops, and coordinators or commas that a verb or a
 * new subject follows. What stands in brackets belongs to the clause around it.
 */
export function splitClauses(view: SentenceView, grammar: Grammar): Clauses {
  const clauses: Clause[] = [{ kind: "main", start: 0, end: 0, parent: -1 }];
  const clauseAt: number[] = [];
  let current = 0;
  // What opens a sentence without a verb ("Fondée en 2009, …") belongs to the clause behind it.
  let hasVerb = false;
  const open = (kind: ClauseKind, start: number, parent: number): void => {
    clauses.push({ kind, start, end: start, parent });
    current = clauses.length - 1;
    hasVerb = false;
  };
  // Where the current clause last had a verb of saying.
  let said = Number.NEGATIVE_INFINITY;
  const outermost = (): number => {
    let clause = current;
    for (;;) {
      const { kind, parent } = clauses[clause] ?? { kind: "main", parent: -1 };
      if (parent < 0 || kind === "coordinate" || kind === "main") return clause;
      clause = parent;
    }
  };

  for (let at = 0; at < view.words.length; at++) {
    const word = view.words[at] ?? "";
    const outside = view.bracketAt[at] === -1;
    const here = clauses[current];
    if (outside && here && !view.mentionAt[at] && !view.figureAt[at]) {
      if (opensComplement(view, at, said, grammar)) {
        open("subordinate", at, current);
        said = Number.NEGATIVE_INFINITY;
      } else if (at > 0 && opensRelative(view, at, grammar)) {
        open("relative", at, current);
      } else if (isSubordinator(view, at, grammar)) {
        if (at > 0) open("subordinate", at, current);
        else here.kind = "subordinate";
      } else if (HARD_STOPS.has(word) || (word === ":" && at > 0)) {
        open("coordinate", at, outermost());
      } else if (grammar.coordinators.has(word) && startsClause(view, at + 1, hasVerb, grammar)) {
        const goesOn = isVerb(view, at + 1, grammar) || isCueVerb(view, at + 1);
        open("coordinate", at, goesOn ? current : outermost());
      } else if (word === ",") {
        if (here.kind === "relative" && resumes(view, at + 1, grammar)) {
          current = Math.max(0, here.parent);
        } else if (
          here.kind === "subordinate" &&
          here.start === 0 &&
          !opensRelative(view, at + 1, grammar)
        ) {
          // An opening subordinate clause ends at its comma; the main clause begins.
          open("main", at, -1);
        } else if (hasVerb && startsSubject(view, at + 1, grammar)) {
          open("coordinate", at, outermost());
        }
      }
    }
    clauseAt.push(current);
    if (outside && grammar.saying.has(word) && !view.mentionAt[at]) said = at;
    // A participle may open a sentence; further in, a cue's verb is the clause's own.
    const start = clauses[current]?.start ?? 0;
    hasVerb ||= outside && (isVerb(view, at, grammar) || (at > start && isCueVerb(view, at)));
    const clause = clauses[current];
    if (clause) clause.end = at + 1;
  }
  return { clauses, clauseAt };
}

/** "said on Monday that …", "says 120 jobs will follow": what is said, told by a clause of its own. */
function opensComplement(view: SentenceView, at: number, said: number, grammar: Grammar): boolean {
  if (at - said > SAYING_REACH) return false;
  if (grammar.complementisers.has(view.words[at] ?? "")) return true;
  return grammar.bareComplements && at === said + 1 && startsSubject(view, at, grammar);
}

function opensRelative(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  if (grammar.parts.has(word) && view.figureAt[at + 1]) return false;
  if (grammar.relatives.has(word)) return true;
  return grammar.relativeBeforeVerb.has(word) && isVerb(view, at + 1, grammar);
}

function isSubordinator(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  const two = `${word} ${view.words[at + 1] ?? ""}`;
  if (grammar.subordinators.has(two)) return true;
  if (!grammar.subordinators.has(word)) return false;
  // "after 4 pm", "since 2013", "as 300 people": before a figure it is a preposition.
  // "which once had": behind a relative it is an adverb.
  if (grammar.relatives.has(view.words[at - 1] ?? "")) return false;
  return !view.figureAt[at + 1] && !isLoneAdverb(view, at);
}

/** A conjunction just before a comma or at the end joins nothing. */
function isLoneAdverb(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1];
  return next === undefined || next === "," || next === ".";
}

/** Whether a verb goes on behind the comma that closes a relative clause. */
function resumes(view: SentenceView, at: number, grammar: Grammar): boolean {
  if (isVerb(view, at, grammar) || isCueVerb(view, at)) return true;
  // ", qui emploie 40 personnes, et ouvert deux magasins": a participle of the main verb's.
  const next = view.words[at + 1] ?? "";
  return (
    grammar.and.has(view.words[at] ?? "") &&
    (isVerb(view, at + 1, grammar) ||
      isCueVerb(view, at + 1) ||
      (next.length > 4 && grammar.participle.test(next) && !view.mentionAt[at + 1]))
  );
}

function startsClause(view: SentenceView, at: number, hasVerb: boolean, grammar: Grammar): boolean {
  // "plans to create 50 jobs and invest £4m": two infinitives of one verb are one clause.
  if (grammar.bare.test(view.words[at] ?? "") && isCueVerb(view, at)) return false;
  if (isVerb(view, at, grammar) || isCueVerb(view, at)) return true;
  return hasVerb && startsSubject(view, at, grammar);
}

/** Whether a cue that can only be a verb starts at a token. */
export function isCueVerb(view: SentenceView, at: number): boolean {
  // Cues are few and in order, but a scan would be quadratic in a long sentence: look near the place only.
  let low = 0;
  let high = view.cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.cues[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const cue = view.cues[low];
  if (cue?.first !== at) return false;
  return (
    cue.senses.some(({ form }) => form === "verb") &&
    !cue.senses.some(({ form }) => form === "noun")
  );
}

/** A pronoun, or a name or description that has its verb close behind. */
function startsSubject(view: SentenceView, at: number, grammar: Grammar): boolean {
  const word = view.words[at] ?? "";
  if (grammar.pronouns.has(word)) return true;
  const mention = view.mentionAt[at];
  if (mention) return isVerb(view, mention.last, grammar) || isCueVerb(view, mention.last);
  if (!grammar.determiners.has(word)) return false;
  for (let i = at + 1; i < at + VERB_REACH; i++) {
    const next = view.words[i];
    if (next === undefined || next === "," || view.figureAt[i]) return false;
    if (grammar.relatives.has(next)) return false;
    if (isVerb(view, i, grammar)) return true;
  }
  return false;
}
