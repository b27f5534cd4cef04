import { parseArgs } from "node:util";

export const FORMATS = ["json", "markdown", "csv", "jsonld", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What `lede read` was asked for. */
export interface ReadCommand {
  command: "read";
  files: string[];
  format: Format;
  url: string | null;
  /** BCP 47, in its canonical case. */
  lang: string | null;
  ndjson: boolean;
  facts: boolean;
  jobs: number;
  resume: string | null;
}

/** What `lede repair` was asked for. */
export interface RepairCommand {
  command: "repair";
  file: string;
  explain: boolean;
}

export interface HelpCommand {
  command: "help";
  about: "read" | "repair" | "anchor" | null;
}

export type Command =
  | ReadCommand
  | RepairCommand
  | { command: "anchor" }
  | HelpCommand
  | { command: "version" };

/** Bad use: one line for standard error, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** More workers than any one machine has cores for is a slip of the keyboard. */
const MOST_JOBS = 256;

/**
 * Reads the command line (without the program's own path).
 * @throws UsageError for an unknown command, flag or value
 */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  switch (name) {
    case "read":
      return parseRead(rest);
    case "repair":
      return parseRepair(rest);
    case "anchor":
      return parseAnchor(rest);
    case "--help":
    case "-h":
      return { command: "help", about: null };
    case "--version":
    case "-V":
      return { command: "version" };
    case undefined:
      throw new UsageError("no command: read, repair or anchor");
    default:
      throw new UsageError(`unknown ${name.startsWith("-") ? "option" : "command"} '${name}'`);
  }
}

const common = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

function parseRead(args: string[]): Command {
  const { values, positionals: files } = strictly(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...common,
        format: { type: "string" },
        url: { type: "string" },
        lang: { type: "string" },
        ndjson: { type: "boolean" },
        facts: { type: "boolean" },
        jobs: { type: "string" },
        resume: { type: "string" },
      },
    }),
  );
  if (values.help) return { command: "help", about: "read" };
  if (values.version) return { command: "version" };
  const { ndjson = false, facts = false, resume = null } = values;
  const format = formatOf(values.format);
  const jobs = jobsOf(values.jobs);
  if (ndjson) {
    if (files.length > 0) throw new UsageError("--ndjson reads standard input and takes no FILE");
    if (values.url !== undefined)
      throw new UsageError("--url is for one FILE; with --ndjson each line has its own");
    if (format !== "json" && !(format === "csv" && facts)) {
      throw new UsageError(`--ndjson writes json, or with --facts csv, not ${format}`);
    }
  } else {
    if (files.length === 0) throw new UsageError("no FILE (or --ndjson for standard input)");
    if (resume !== null) throw new UsageError("--resume goes with --ndjson");
    if (values.url !== undefined && files.length > 1) throw new UsageError("--url is for one FILE");
    if (format === "html" && files.length > 1) throw new UsageError("--format html takes one FILE");
  }
  if (facts && format !== "json" && format !== "csv") {
    throw new UsageError(`--facts writes json or csv, not ${format}`);
  }
  if (facts && resume !== null) throw new UsageError("--resume needs whole Readings, not --facts");
  const url = values.url === undefined ? null : address(values.url);
  const lang = values.lang === undefined ? null : language(values.lang);
  return { command: "read", files, format, url, lang, ndjson, facts, jobs, resume };
}

function parseRepair(args: string[]): Command {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { ...common, explain: { type: "boolean" } },
    }),
  );
  if (values.help) return { command: "help", about: "repair" };
  if (values.version) return { command: "version" };
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("no FILE");
  if (more.length > 0) throw new UsageError("repair takes one FILE");
  return { command: "repair", file, explain: values.explain ?? false };
}

/** `--ndjson` is all that it reads, and is asked for: another way in may come. */
function parseAnchor(args: string[]): Command {
  const { values, positionals } = strictly(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { ...common, ndjson: { type: "boolean" } },
    }),
  );
  if (values.help) return { command: "help", about: "anchor" };
  if (values.version) return { command: "version" };
  if (positionals.length > 0) throw new UsageError("anchor reads standard input and takes no FILE");
  if (!values.ndjson) throw new UsageError("anchor needs --ndjson");
  return { command: "anchor" };
}

/** Node's own message for a bad argument, its first sentence, as a UsageError. */
function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const first = message.split(/\. |\n/u, 1)[0] ?? message;
    throw new UsageError(first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/u, ""));
  }
}

function formatOf(value = "json"): Format {
  const format = FORMATS.find((name) => name === value);
  if (!format) throw new UsageError(`unknown format '${value}' (${FORMATS.join(", ")})`);
  return format;
}

function jobsOf(value = "1"): number {
  const jobs = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not '${value}'`);
  }
  return jobs;
}

/** @throws UsageError for what is no absolute address */
function address(value: string): string {
  if (!URL.canParse(value)) throw new UsageError(`--url is an absolute address, not '${value}'`);
  return value;
}

/** @throws UsageError for what is no BCP 47 tag */
function language(value: string): string {
  try {
    return Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0] ?? "und";
  } catch {
    throw new UsageError(`--lang is a language tag such as fr or en-GB, not '${value}'`);
  }
}
