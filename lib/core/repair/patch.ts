import type { Repair } from "../reading.ts";
import type { Edit } from "./edit.ts";

/**
 * A text with the changes made to it so far. Later rounds of repair work on `text`; every change is kept against
 * `before`, so that two rounds at one place become one change.
 */
export interface Patch {
  /** The text before any repair. */
  before: string;
  text: string;
  /** In text order, without overlaps. */
  changes: readonly Change[];
}

/** One change: `start` and `end` are in `before`, `at` is where `repaired` (or, of a suggestion, the damage) stands in `text`. */
export interface Change extends Edit {
  at: number;
}

/** How much of `text` a change takes up, in UTF-16 code units. */
export function extent(change: Change): number {
  return change.applied ? change.repaired.length : change.end - change.start;
}

export function startPatch(text: string): Patch {
  return { before: text, text, changes: [] };
}

/**
 * A further round of edits. Linear in the number of edits and the length of the text.
 * @param edits settled (in order, no overlaps), with spans in `patch.text`.
 */
export function amend(patch: Patch, edits: readonly Edit[]): Patch {
  if (edits.length === 0) return patch;
  const { before, text } = patch;
  const changes: Change[] = [];
  const out: string[] = [];
  let copied = 0; // in text
  let length = 0; // of what is in `out`
  let shift = 0; // before = text + shift, behind the last change taken over
  let next = 0; // in patch.changes

  const copyTo = (offset: number): void => {
    out.push(text.slice(copied, offset));
    length += offset - copied;
    copied = offset;
  };
  const keep = (change: Change): void => {
    copyTo(change.at);
    changes.push({ ...change, at: length });
    shift = change.end - (change.at + extent(change));
  };

  let index = 0;
  while (next < patch.changes.length || index < edits.length) {
    const change = patch.changes[next];
    const edit = edits[index];
    if (change && (!edit || (!touches(change, edit) && change.at + extent(change) <= edit.start))) {
      keep(change);
      next++;
    } else if (edit && !edit.applied) {
      // A suggestion where something was changed or suggested already says nothing new.
      if (!change || !touches(change, edit)) {
        copyTo(edit.start);
        changes.push({ ...edit, start: edit.start + shift, end: edit.end + shift, at: length });
      }
      index++;
    } else if (edit) {
      const group = gather(patch.changes, next, edits, index);
      next = group.next;
      index = group.index;
      copyTo(group.from);
      const repaired = rewrite(text, group.from, group.to, group.edits);
      const start = group.from + shift;
      shift = group.shift ?? shift;
      changes.push({
        ...lead(group.edits, group.changes),
        start,
        end: group.to + shift,
        repaired,
        at: length,
      });
      out.push(repaired);
      length += repaired.length;
      copied = group.to;
    }
  }
  copyTo(text.length);
  return {
    before,
    text: out.join(""),
    changes: changes.filter((change) => !unchanged(before, change)),
  };
}

/** The changes as the Reading tells them: spans in `text`. */
export function repairsOf(patch: Patch): Repair[] {
  return patch.changes.map((change) => ({
    start: change.at,
    end: change.at + extent(change),
    damaged: patch.before.slice(change.start, change.end),
    repaired: change.repaired,
    kind: change.kind,
    confidence: change.confidence,
    evidence: change.evidence,
    applied: change.applied,
  }));
}

interface Group {
  edits: Edit[];
  changes: Change[];
  from: number;
  to: number;
  /** What leads from `text` to `before` behind the last change of the group; null when it has none. */
  shift: number | null;
  next: number;
  index: number;
}

/** Everything that overlaps the applied edit at `index`, old and new: it becomes one change. Suggestions fall away. */
function gather(
  changes: readonly Change[],
  next: number,
  edits: readonly Edit[],
  index: number,
): Group {
  const group: Group = {
    edits: [],
    changes: [],
    from: Infinity,
    to: -Infinity,
    shift: null,
    next,
    index,
  };
  for (;;) {
    const edit = edits[group.index];
    const change = changes[group.next];
    if (edit && (group.edits.length === 0 || edit.start < group.to)) {
      if (edit.applied) {
        group.edits.push(edit);
        group.from = Math.min(group.from, edit.start);
        group.to = Math.max(group.to, edit.end);
      }
      group.index++;
    } else if (change && touches(change, { start: group.from, end: group.to })) {
      if (change.applied) {
        const end = change.at + extent(change);
        group.changes.push(change);
        group.from = Math.min(group.from, change.at);
        group.to = Math.max(group.to, end);
        group.shift = change.end - end;
      }
      group.next++;
    } else return group;
  }
}

function touches(change: Change, span: { start: number; end: number }): boolean {
  const end = change.at + extent(change);
  if (change.at < span.end && span.start < end) return true;
  // A deletion strictly inside the span, or an insertion at the very place of a deletion.
  if (extent(change) === 0) {
    return (
      (span.start < change.at && change.at < span.end) ||
      (span.start === span.end && span.start === change.at)
    );
  }
  return span.start === span.end && change.at < span.start && span.start < end;
}

function rewrite(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let result = "";
  let position = from;
  for (const edit of edits) {
    if (!edit.applied) continue;
    result += text.slice(position, edit.start) + edit.repaired;
    position = edit.end;
  }
  return result + text.slice(position, to);
}

/** What is said of a merged change: the new edit's words where it takes all away, else the widest one's, with all reasons. */
function lead(edits: readonly Edit[], changes: readonly Change[]): Edit {
  const [first] = edits;
  if (!first) throw new Error("a change without an edit");
  if (changes.length === 0 && edits.length === 1) return first;
  if (first.repaired === "" && edits.length === 1) return first;
  const all = [...changes, ...edits];
  const widest = all.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return {
    ...widest,
    confidence: Math.min(...all.map((one) => one.confidence)),
    evidence: [...new Set(all.map((one) => one.evidence))].slice(0, 3).join("; then "),
  };
}

function unchanged(before: string, change: Change): boolean {
  return before.slice(change.start, change.end) === change.repaired;
}
