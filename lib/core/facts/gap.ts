import type { FigureKind } from "../reading.ts";
import type { Grammar } from "./grammar.ts";
import type { PlacedFigure, SentenceView } from "./view.ts";

/** What stands between a cue and its figure. */
export interface Gap {
  /** Tokens between, names and other figures counted as one. */
  length: number;
  /** Words that say something of their own. */
  heavy: number;
  commas: number;
  /** A figure of the same kind stands between. */
  rival: boolean;
  /** A stop that nothing reaches across, or a bracket between them that only one of them is in. */
  barrier: boolean;
  /** A preposition that a figure's own words do not hold: what follows it is no object of a verb before it. */
  governed: boolean;
}

const COUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(["people", "count"]);
const STOPS = new Set([";", "—", "…", "?", "!", "."]);

/**
 * What stands between two places in a sentence.
 * @param from first token of the gap
 * @param to one past its last token
 */
export function gapBetween(
  view: SentenceView,
  from: number,
  to: number,
  target: PlacedFigure,
  grammar: Grammar,
): Gap {
  const gap: Gap = {
    length: 0,
    heavy: 0,
    commas: 0,
    rival: false,
    barrier: false,
    governed: false,
  };
  const bracket = view.bracketAt[target.first] ?? -1;
  const own = view.brackets[bracket];
  for (let at = from; at < to; at++) {
    const other = view.figureAt[at];
    const inBracket = view.bracketAt[at] ?? -1;
    gap.length++;
    if (inBracket !== bracket && !(own && inBracket === own.parent)) {
      // An aside between the two is passed over.
      const aside = view.brackets[inBracket];
      if (aside && aside.open >= from && aside.close <= to) {
        at = aside.close - 1;
        continue;
      }
      gap.barrier = true;
      return gap;
    }
    if (other) {
      if (alike(other.figure.kind, target.figure.kind)) gap.rival = true;
      at = other.last - 1;
      continue;
    }
    const mention = view.mentionAt[at];
    if (mention) {
      gap.heavy += 0.5;
      at = mention.last - 1;
      continue;
    }
    const word = view.words[at] ?? "";
    if (word === ",") gap.commas++;
    else if (STOPS.has(word)) gap.barrier = true;
    else if (word === ")" || word === "]") continue;
    else if (grammar.prepositions.has(word) && !grammar.light.has(word)) {
      gap.heavy++;
      const next = grammar.determiners.has(view.words[at + 1] ?? "") ? at + 2 : at + 1;
      if (!view.figureAt[next] && !view.mentionAt[next]) gap.governed = true;
    } else if (!grammar.light.has(word) && !grammar.adverb.test(word)) gap.heavy++;
  }
  return gap;
}

/** People and things are counted alike: "employs 600 people at 12 sites". */
function alike(one: FigureKind, other: FigureKind): boolean {
  return one === other || (COUNTS.has(one) && COUNTS.has(other));
}

/** Whether a figure counts jobs or those who hold them. */
export function countsJobs(view: SentenceView, placed: PlacedFigure, grammar: Grammar): boolean {
  return view.words.slice(placed.first, placed.last).some((word) => grammar.jobs.has(word));
}
