import type { EntityType, FigureKind, Qualifier, Role } from "../../../lib/core/reading.ts";
import { KINDS, QUALIFIERS, ROLES, TYPES, isOneOf, type MarkKind } from "../lists.ts";
import type { FigureMark, NameMark } from "./types.ts";

type Problem = (what: string, mend: string) => void;

/** What a name's mark says, without where it stands. */
export type NameArguments = Pick<NameMark, "type" | "id" | "doubtful">;
/** What a figure's mark says, without where it stands and whose it is in the text. */
export type FigureArguments = Omit<FigureMark, "start" | "end" | "text" | "line" | "owner">;

/** Kinds whose unit may be left out: there is never one. */
const UNITLESS: ReadonlySet<string> = new Set<FigureKind>(["date", "ratio", "rank"]);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Reads what stands between the round brackets of a mark.
 * @returns null where it is neither a name nor a figure; the problem has been told
 */
export function readArguments(
  source: string,
  problem: Problem,
): { name: NameArguments } | { figure: FigureArguments } | null {
  const words = source.split(/\s+/u).filter((word) => word !== "");
  const doubtful = words.some((word) => word === "?") || (words[0] ?? "").endsWith("?");
  const rest = words.filter((word) => word !== "?");
  const head = (rest.shift() ?? "").replace(/\?$/u, "");
  const type = TYPES.get(head);
  if (type !== undefined) return { name: nameArguments(type, rest, doubtful, problem) };
  if (isOneOf<MarkKind>(KINDS, head)) {
    return { figure: figureArguments(head, rest, doubtful, problem) };
  }
  problem(
    head === "" ? "a mark without a type or kind" : `unknown type or kind \`${head}\``,
    `types are ${[...TYPES.keys()].join(" ")}; kinds are ${[...KINDS].join(" ")}`,
  );
  return null;
}

function nameArguments(
  type: EntityType,
  rest: readonly string[],
  doubtful: boolean,
  problem: Problem,
): NameArguments {
  const [id, ...more] = rest;
  if (id !== undefined && !ID.test(id)) {
    problem(`\`${id}\` is no id`, "an id is short: small letters, digits, hyphens");
  }
  if (more.length > 0) {
    problem(`\`${more.join(" ")}\` after a name's id`, "a name has a type and an id, nothing else");
  }
  return { type, id: id ?? null, doubtful };
}

function figureArguments(
  kind: MarkKind,
  words: readonly string[],
  doubtful: boolean,
  problem: Problem,
): FigureArguments {
  const figure: FigureArguments = {
    kind,
    value: null,
    upper: null,
    unit: null,
    role: null,
    of: null,
    period: null,
    qualifier: null,
    resolved: null,
    mode: "stated",
    doubtful,
  };
  if (kind === "none") {
    if (words.length > 0) {
      problem(`\`${words.join(" ")}\` after \`none\``, "`none` stands alone");
    }
    return figure;
  }
  const rest = [...words];
  const value = rest.shift();
  if (value === undefined) {
    problem(`${kind} without a value`, "write the value after the kind, `_` where there is none");
    return figure;
  }
  Object.assign(figure, readValue(kind, value, problem));
  const [unit] = rest;
  if (!UNITLESS.has(kind)) {
    rest.shift();
    if (unit === undefined || unit.includes("=")) {
      problem(
        `${kind} ${value} without a unit`,
        "write the unit after the value, `_` where the text names none",
      );
      if (unit !== undefined) rest.unshift(unit);
    } else if (unit !== "_") figure.unit = unit;
  } else if (unit === "_") {
    rest.shift();
  } else if (unit !== undefined && !unit.includes("=") && !isOption(unit)) {
    rest.shift();
    problem(`${kind} with the unit \`${unit}\``, `a ${kind} has no unit: write \`_\` or nothing`);
  }
  for (const word of rest) readOption(figure, word, problem);
  return figure;
}

const isOption = (word: string): boolean =>
  ROLES.has(word) || word === "forecast" || word === "denied";

const NUMBER = /^[-−]?\d+(?:\.\d+)?$/u;
const number = (text: string): number => Number(text.replace("−", "-"));

function readValue(
  kind: FigureKind,
  text: string,
  problem: Problem,
): { value: number | string | null; upper: number | null } {
  if (text === "_") return { value: null, upper: null };
  if (kind === "date") return { value: text, upper: null };
  const [from = "", to, ...more] = text.split("..");
  if (to !== undefined && more.length === 0 && NUMBER.test(from) && NUMBER.test(to)) {
    return { value: number(from), upper: number(to) };
  }
  if (NUMBER.test(text)) return { value: number(text), upper: null };
  if (kind === "ratio" && /^\d+(?:\.\d+)?(?:[-/]\d+(?:\.\d+)?)+$/u.test(text)) {
    return { value: text, upper: null };
  }
  problem(
    `\`${text}\` is no value`,
    kind === "ratio"
      ? "write 3-1, 1/4 or a plain number"
      : "write a plain number with a point (17000000, 0.35) or a range 10..12",
  );
  return { value: null, upper: null };
}

function readOption(figure: FigureArguments, word: string, problem: Problem): void {
  const once = (taken: unknown): void => {
    if (taken !== null) problem(`\`${word}\` is a second of its kind`, "keep one");
  };
  const [, key, value] = /^([a-z]*)=(.+)$/u.exec(word) ?? [];
  if (value !== undefined && key === "of") {
    once(figure.of);
    figure.of = value;
  } else if (value !== undefined && key === "period") {
    once(figure.period);
    figure.period = value;
  } else if (value !== undefined && key === "") {
    once(figure.resolved);
    figure.resolved = value;
  } else if (value !== undefined && key === "q") {
    once(figure.qualifier);
    if (isOneOf<Qualifier>(QUALIFIERS, value)) figure.qualifier = value;
    else problem(`unknown qualifier \`${value}\``, `take one of ${[...QUALIFIERS].join(" ")}`);
  } else if (word === "forecast" || word === "denied") {
    once(figure.mode === "stated" ? null : figure.mode);
    figure.mode = word;
  } else if (isOneOf<Role>(ROLES, word)) {
    once(figure.role);
    figure.role = word;
  } else {
    problem(
      `\`${word}\` is no role`,
      "roles are the closed list of corpus/README.md; then of=, period=, q=, =DATE, forecast, denied, ?",
    );
  }
}
