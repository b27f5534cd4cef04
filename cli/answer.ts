import { readFileDocument } from "./files.ts";
import { errorLine, formatReading, type Output } from "./formats.ts";
import { parseLine, type ReadDocument, type Request } from "./request.ts";

/** One thing to read. Plain data: it may go to another thread. */
export type Task =
  | { kind: "line"; line: string }
  | { kind: "file"; name: string }
  | { kind: "refused"; reason: string };

/** What came of a task. */
export interface Answer {
  /** For standard output. */
  output: string;
  failed: boolean;
  /** For standard error. */
  complaint: string | null;
}

/** What holds for all tasks of a run. Plain data: it may go to another thread. */
export interface Settings {
  output: Output;
  /** Of the one FILE. */
  url: string | null;
  /** BCP 47; a line's own comes first. */
  lang: string | null;
}

/** Answers a task; never throws. */
export type Answerer = (task: Task) => Promise<Answer>;

export function createAnswerer(settings: Settings, readDocument: ReadDocument): Answerer {
  const answer = async (id: unknown, request: Request): Promise<Answer> => {
    const result = await readDocument(request);
    return { output: formatReading(result, settings.output, id), failed: false, complaint: null };
  };
  return async (task) => {
    try {
      if (task.kind === "file") {
        const { kind, text, charset } = await readFileDocument(task.name);
        const { url, lang } = settings;
        return await answer(task.name, { kind, content: text, url, lang, charset });
      }
      const parsed = task.kind === "line" ? parseLine(task.line) : { id: null, error: task.reason };
      if ("error" in parsed) return failure(task, parsed.error, settings, parsed.id);
      const { id, request } = parsed;
      try {
        return await answer(id, { ...request, lang: request.lang ?? settings.lang });
      } catch (error) {
        return failure(task, messageOf(error), settings, id);
      }
    } catch (error) {
      return failure(task, messageOf(error), settings);
    }
  };
}

/**
 * The answer to a task that failed: a line's error is part of the results, a file's goes to standard error.
 * @param id the line's own, where it is known already
 */
export function failure(task: Task, message: string, settings: Settings, id?: unknown): Answer {
  if (task.kind === "file") {
    const named = message.startsWith(task.name) ? message : `${task.name}: ${message}`;
    return { output: "", failed: true, complaint: named };
  }
  const known = id ?? (task.kind === "line" ? parseLine(task.line).id : null);
  return settings.output.format === "json"
    ? { output: errorLine(known, message), failed: true, complaint: null }
    : { output: "", failed: true, complaint: `${JSON.stringify(known)}: ${message}` };
}

function messageOf(error: unknown): string {
  // What a DOM in JavaScript does with many thousand elements inside each other.
  if (error instanceof RangeError && /call stack/iu.test(error.message)) {
    return "its elements are nested too deeply";
  }
  return error instanceof Error ? error.message : String(error);
}
