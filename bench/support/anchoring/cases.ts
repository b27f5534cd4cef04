/** Articles changed in the ways that pages change, with notes on them whose place in the changed text is known. */
import type { Span } from "../../../lib/core/reading.ts";
import type { AnchorVerdict } from "../../../lib/page/anchor/anchor.ts";
import { lost, misread } from "../damage.ts";
import type { Random } from "./random.ts";
import { rewriteMatches, rewriting, type Rewritten } from "./rewrite.ts";
import { linesOf, noteSpans, SENTENCE } from "./spans.ts";

/** "markup" is made of pages (`markup.ts`), the others of texts. */
export const KINDS = [
  "unchanged",
  "whitespace and quotes",
  "markup",
  "text above",
  "another extraction",
  "damage repaired",
  "boilerplate repeated",
  "paragraphs moved",
  "1 % of words edited",
  "5 % of words edited",
  "20 % of words edited",
  "quote deleted",
] as const;
export type Kind = (typeof KINDS)[number];
type TextKind = Exclude<Kind, "markup">;

export interface NoteCase {
  /** In the old text. */
  was: Span;
  /** In the new text; null where it is deleted. */
  is: Span | null;
  verdict: AnchorVerdict;
}

/** One article with its notes, which are anchored together. */
export interface Case {
  kind: Kind;
  old: string;
  text: string;
  notes: NoteCase[];
}

/** An article's text as it was and as it is, with the way from one to the other. */
interface Change {
  kind: Kind;
  old: string;
  now: Rewritten;
  /** Where notes are put; anywhere without. */
  within?: readonly Span[];
  verdictOf: (was: Span) => AnchorVerdict;
}

/** @returns null where the article does not allow such a change. */
export function makeCase(kind: TextKind, text: string, random: Random, notes: number): Case | null {
  const change = CHANGES[kind](text, random);
  if (!change) return null;
  const { old, now, within, verdictOf } = change;
  const spans = noteSpans(old, random, notes, within, kind.includes("edited"));
  if (spans.length === 0) return null;
  return {
    kind,
    old,
    text: now.text,
    notes: spans.flatMap((was): NoteCase[] => {
      const verdict = verdictOf(was);
      if (verdict === "lost") return [{ was, is: null, verdict }];
      const is = now.spanOf(was);
      if (!is) return [];
      // What nobody could read any more, nobody finds.
      if (kind === "damage repaired" && (isGone(old, was) || isGone(now.text, is))) return [];
      if (RESTYLED.has(kind)) return [{ was, is, verdict }];
      const isSame = words(old, was) === words(now.text, is);
      // A mark across two paragraphs of which one went elsewhere has no one place.
      if (!isSame && kind === "paragraphs moved") return [];
      return [{ was, is, verdict: isSame ? verdict : "edited" }];
    }),
  };
}

/** Changes that leave the words as they are. */
const RESTYLED: ReadonlySet<Kind> = new Set(["whitespace and quotes", "damage repaired"]);

const isGone = (text: string, { start, end }: Span): boolean =>
  [...text.slice(start, end).matchAll(/[?\uFFFD]/gu)].length * 3 > end - start;

const words = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/gu, " ").trim();

const exact = (): AnchorVerdict => "exact";

const CHANGES: Readonly<Record<TextKind, (text: string, random: Random) => Change | null>> = {
  unchanged: (old) =>
    change(
      "unchanged",
      old,
      rewriteMatches(old, /$^/gu, () => null),
    ),
  "whitespace and quotes": (old, random) => {
    const style = random.pick([
      ["“", "”", "’"],
      ["« ", " »", "'"],
      ['"', '"', "'"],
    ] as const);
    const space = random.pick([" ", "  ", "\u00A0", "\t"]);
    const often = random.pick([0.05, 0.3, 1]);
    let open = false;
    return change(
      "whitespace and quotes",
      old,
      rewriteMatches(old, / |["“”«»]|['’]|[–—]|\u00A0|\n\n/gu, ([match]) => {
        if (match === " ") return random.next() < often ? space : null;
        if (match === "\n\n") return random.next() < 0.5 ? "\n" : null;
        if (match === "\u00A0") return " ";
        if (match === "'" || match === "’") return style[2];
        if (match === "–" || match === "—") return random.pick(["–", "—", "--"]);
        open = !open;
        return open ? style[0] : style[1];
      }),
    );
  },
  "text above": (old, random) => {
    const lines = linesOf(old);
    const made = rewriting(old);
    const places = new Set([0, random.below(lines.length)]);
    let done = 0;
    for (const [at, { start }] of lines.entries()) {
      made.copy(done, start);
      done = start;
      if (places.has(at)) made.insert(`${clutter(random, 1 + random.below(3))}\n\n`);
    }
    made.copy(done, old.length);
    return change("text above", old, made.done());
  },
  "another extraction": (old, random) => {
    const lines = linesOf(old);
    if (lines.length < 4) return null;
    const made = rewriting(old);
    const kept: Span[] = [];
    made.insert(random.next() < 0.5 ? `${clutter(random, 1)}\n` : "");
    const glue = random.pick(["\n", "\n\n", " "]);
    for (const line of lines) {
      const isShort = line.end - line.start < 60;
      if (random.next() < (isShort ? 0.6 : 0.06)) continue;
      kept.push(line);
      made.copy(line.start, line.end);
      made.insert(random.next() < 0.12 ? `${glue}${clutter(random, 1)}${glue}` : glue);
    }
    return kept.length > 0
      ? { ...change("another extraction", old, made.done()), within: kept }
      : null;
  },
  "damage repaired": (whole, random) => {
    const damage = random.pick([
      misread,
      (text: string) => lost(text, "?"),
      (text: string) => lost(text, "\uFFFD"),
    ]);
    const broken = rewriteMatches(whole, /[^\p{ASCII}]+/gu, ([match]) => damage(match));
    if (random.next() < 0.5) return change("damage repaired", whole, broken);
    return change("damage repaired", broken.text, inverse(whole, broken));
  },
  "boilerplate repeated": (text, random) => {
    const block = clutter(random, 1 + random.below(3));
    const lines = linesOf(text);
    const every = Math.max(1, Math.floor(lines.length / (2 + random.below(4))));
    const parts: string[] = [];
    const within: Span[] = [];
    let length = 0;
    for (const [at, { start, end }] of lines.entries()) {
      parts.push(text.slice(start, end));
      length += end - start + 2;
      if (at % every !== every - 1) continue;
      parts.push(block);
      within.push({ start: length, end: length + block.length });
      length += block.length + 2;
    }
    const old = parts.join("\n\n");
    if (within.length < 2) return null;
    const made = rewriting(old);
    if (random.next() < 0.5) made.insert(`${clutter(random, 1)}\n\n`);
    made.copy(0, old.length);
    return { ...change("boilerplate repeated", old, made.done()), within };
  },
  "paragraphs moved": (old, random) => {
    const lines = linesOf(old);
    if (lines.length < 5) return null;
    const from = random.below(lines.length);
    const count = random.next() < 0.3 ? 2 : 1;
    const order = [...lines.keys()];
    const taken = order.splice(from, count);
    // Of two texts that pass each other, the shorter is the one that was moved: nobody could tell the other way.
    const lengthOf = (list: readonly number[]): number =>
      list.reduce((sum, at) => sum + (lines[at]?.end ?? 0) - (lines[at]?.start ?? 0) + 2, 0);
    const away = [...order.keys(), order.length].filter((at) => {
      const passed = order.slice(Math.min(at, from), Math.max(at, from));
      return passed.length > 1 && lengthOf(passed) > lengthOf(taken);
    });
    if (away.length === 0) return null;
    order.splice(random.pick(away), 0, ...taken);
    const made = rewriting(old);
    for (const at of order) {
      const line = lines[at];
      if (!line) continue;
      made.copy(line.start, line.end);
      made.insert("\n\n");
    }
    const isMoved = ({ start }: Span): boolean =>
      taken.some((at) => start >= (lines[at]?.start ?? 0) && start < (lines[at]?.end ?? 0));
    return {
      ...change("paragraphs moved", old, made.done()),
      verdictOf: (was) => (isMoved(was) ? "moved" : "exact"),
      within: lines.flatMap((line, at) => (taken.includes(at) ? [line, line, line] : [line])),
    };
  },
  "1 % of words edited": (old, random) => edited("1 % of words edited", old, random, 0.01),
  "5 % of words edited": (old, random) => edited("5 % of words edited", old, random, 0.05),
  "20 % of words edited": (old, random) => edited("20 % of words edited", old, random, 0.2),
  "quote deleted": (old, random) => {
    const sentences = [...old.matchAll(SENTENCE)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => end - start > 30);
    // What stands twice is not gone.
    const isOnce = ({ start, end }: Span): boolean => {
      const passage = old.slice(start, end).replaceAll(/^\P{L}+|\P{L}+$/gu, "");
      return old.indexOf(passage) === old.lastIndexOf(passage);
    };
    const whole = (random.next() < 0.4 ? linesOf(old) : sentences).filter(isOnce);
    if (whole.length < 4) return null;
    const gone = random.pick(whole);
    const made = rewriting(old);
    made.copy(0, gone.start);
    made.copy(gone.end, old.length);
    return {
      ...change("quote deleted", old, made.done()),
      within: [gone],
      verdictOf: () => "lost",
    };
  },
};

function change(kind: Kind, old: string, now: Rewritten): Change {
  return { kind, old, now, verdictOf: exact };
}

/** Words replaced by others of the article, taken out, put in. */
function edited(kind: Kind, old: string, random: Random, share: number): Change {
  const others = old.match(/[\p{L}\p{N}]+/gu) ?? [];
  const now = rewriteMatches(old, /[\p{L}\p{N}]+/gu, ([match]) => {
    if (random.next() >= share) return null;
    const lot = random.next();
    if (lot < 0.6) return random.pick(others);
    if (lot < 0.8) return "";
    return `${random.pick(others)} ${match}`;
  });
  return change(kind, old, now);
}

const CLUTTER = [
  "Get the morning letter by post, free of charge, six days a week.",
  "Lire aussi : ce que change la réforme des tarifs de l'eau pour les locataires.",
  "This article was first published in our regional edition and has been kept up to date since.",
  "La rédaction vous propose de retrouver l'ensemble de ses dossiers dans le cahier du samedi.",
  "Share your own pictures of the day with our readers by writing to the picture desk.",
  "Retrouvez tous les résultats de votre commune, bureau par bureau, sur notre carte.",
];

function clutter(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => random.pick(CLUTTER)).join(" ");
}

/** The way from the broken text back to the whole one. */
function inverse(whole: string, broken: Rewritten): Rewritten {
  const starts = new Int32Array(broken.text.length + 1).fill(-1);
  const ends = new Int32Array(broken.text.length + 1).fill(-1);
  for (let at = 0; at < whole.length; at++) {
    const there = broken.spanOf({ start: at, end: at + 1 });
    if (!there) continue;
    for (let unit = there.start; unit < there.end; unit++) {
      if ((starts[unit] ?? -1) < 0) starts[unit] = at;
      ends[unit] = at + 1;
    }
  }
  return {
    text: whole,
    spanOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}
