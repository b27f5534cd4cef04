import type { NoteUndo } from "./noting.ts";

/** Changes that one undo takes back. */
export interface Undoable {
  steps: readonly NoteUndo[];
  /** The spell of typing they were made in. */
  spell?: object | undefined;
}

/**
 * With another change, the last first. What is written in one spell is one change, for as long as nobody else writes in
 * between: theirs is not to be taken back with it.
 */
export function withUndo(before: readonly Undoable[], next: Undoable): Undoable[] {
  const [last, ...others] = before;
  if (next.spell !== undefined && next.spell === last?.spell) {
    const [first, ...more] = next.steps;
    const [start, ...rest] = last.steps;
    const follows = first && start && first.id === start.id && first.to === start.from;
    if (follows && more.length === 0 && rest.length === 0) {
      return [{ spell: next.spell, steps: [{ ...start, from: first.from }] }, ...others];
    }
  }
  return [next, ...before];
}
