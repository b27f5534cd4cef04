import type { Edit } from "./edit.ts";

/**
 * The one place where overlaps are settled: of two edits that overlap, the one that is carried out wins over a
 * suggestion, then the surer, then the longer, then the earlier. What is left is in text order, without overlaps and
 * without edits that change nothing; each is cut down to the characters that really change.
 */
export function settle(text: string, proposed: readonly Edit[]): Edit[] {
  const edits = proposed.map((edit) => trim(text, edit)).filter((edit) => edit !== null);
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const settled: Edit[] = [];
  for (const edit of edits) {
    const last = settled.at(-1);
    if (!last || !overlap(last, edit)) settled.push(edit);
    else if (rank(edit, last) > 0) {
      settled.pop();
      settled.push(edit);
    }
  }
  return settled;
}

/** Two insertions at one point overlap too: their order would be a matter of chance. */
function overlap(a: Edit, b: Edit): boolean {
  return b.start < a.end || (b.start === a.start && b.end === a.end);
}

function rank(a: Edit, b: Edit): number {
  return (
    Number(a.applied) - Number(b.applied) ||
    a.confidence - b.confidence ||
    a.end - a.start - (b.end - b.start)
  );
}

/** Without the code units that are the same before and after, at both ends; never through a surrogate pair. */
function trim(text: string, edit: Edit): Edit | null {
  let { start, end, repaired } = edit;
  let head = 0;
  while (start + head < end && head < repaired.length && text[start + head] === repaired[head]) {
    head++;
  }
  if (head > 0 && isHighSurrogate(text.charCodeAt(start + head - 1))) head--;
  start += head;
  repaired = repaired.slice(head);
  let tail = 0;
  while (
    end - tail > start &&
    tail < repaired.length &&
    text[end - tail - 1] === repaired.at(-1 - tail)
  ) {
    tail++;
  }
  if (tail > 0 && isLowSurrogate(text.charCodeAt(end - tail))) tail--;
  end -= tail;
  repaired = repaired.slice(0, repaired.length - tail);
  return start === end && repaired === "" ? null : { ...edit, start, end, repaired };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
