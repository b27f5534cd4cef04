/** Why the library could not do what it was asked for. Nothing has changed then. */
export type LibraryProblem =
  /** The disk, or the browser's share of it. */
  | "full"
  /** The browser keeps nothing here: a private window, or storage switched off. */
  | "denied"
  /** An older page of Lede holds the library open while it has to be brought up to date. */
  | "blocked"
  /** A later version of Lede wrote it. */
  | "newer"
  /** What was meant is not there (any more). */
  | "missing"
  /** More than a browser hands from one page to another. */
  | "large"
  | "error";

export type LibraryAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; problem: LibraryProblem; detail: string };

/** An error whose reason is known. */
export class LibraryError extends Error {
  readonly problem: LibraryProblem;
  constructor(problem: LibraryProblem, detail: string) {
    super(detail);
    this.name = "LibraryError";
    this.problem = problem;
  }
}

/** By the names that browsers and the database library give. */
const PROBLEMS: Record<string, LibraryProblem> = {
  QuotaExceededError: "full",
  SecurityError: "denied",
  InvalidStateError: "denied",
  MissingAPIError: "denied",
  MissingAPI: "denied",
  NotAllowedError: "denied",
  VersionError: "newer",
  VersionChangeError: "newer",
};

/** Runs a piece of work of the library and says in its answer what went wrong, if anything. */
export async function answered<Value>(work: () => Promise<Value>): Promise<LibraryAnswer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error), detail: String(error) };
  }
}

/** The reason of an error; of one that wraps another, the innermost that is known. */
export function problemOf(error: unknown): LibraryProblem {
  let found: LibraryProblem = "error";
  let at: unknown = error;
  for (let depth = 0; depth < 8 && typeof at === "object" && at !== null; depth++) {
    if (at instanceof LibraryError) return at.problem;
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === "string" && Object.hasOwn(PROBLEMS, name)) found = PROBLEMS[name] ?? found;
    at = inner ?? cause;
  }
  return found;
}
