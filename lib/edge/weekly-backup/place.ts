import type { WeeklyProblem } from "./state.ts";

/** Where a backup is written, piece by piece. */
export interface Writing {
  write(bytes: Uint8Array<ArrayBuffer>[]): Promise<void>;
  /** It is whole, and takes the place of what had its name. Until then that is untouched. */
  finish(): Promise<void>;
  /** Leaves nothing of it. Never rejects. */
  abandon(): Promise<void>;
}

export interface Place {
  /** @throws what the browser says, or `PlaceError` */
  begin(name: string): Promise<Writing>;
}

/** A place cannot be written, and it is known why. */
export class PlaceError extends Error {
  readonly problem: WeeklyProblem;
  constructor(problem: WeeklyProblem, detail: string) {
    super(detail);
    this.name = "PlaceError";
    this.problem = problem;
  }
}
