/** Reads files of notes: W3C annotations, Lede's own and others', and what Hypothesis exports. */
import { field, isRecord, listOf, textOf } from "./fields.ts";
import { answered, answerText, hypothesisId, noteOfHypothesis } from "./hypothesis.ts";
import {
  LONGEST_TEXT,
  tidyName,
  timeOf,
  type IncomingNote,
  type ReadNote,
  type RefusedNote,
} from "./incoming.ts";
import { noteOf } from "./read-annotation.ts";

/** Longer files are no notes of a person: UTF-16 code units. */
export const LONGEST_NOTES = 100_000_000;

export type NotesFormat = "w3c" | "hypothesis";

/** Why nothing of a file can be read. */
export type NotesProblem =
  | "too-large"
  /** Cut off, or never JSON. */
  | "broken"
  /** JSON of something else, or of a version that is not known. */
  | "no-notes";

export interface NotesFile {
  format: NotesFormat;
  notes: IncomingNote[];
  refused: RefusedNote[];
  /** Answers to notes, kept at the end of what they answer. */
  answers: number;
}

/** Reads a file of notes. What cannot be taken is named, and the rest taken. Never throws. */
export function readNotes(text: string): NotesFile | { problem: NotesProblem } {
  if (text.length > LONGEST_NOTES) return { problem: "too-large" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { problem: "broken" };
  }
  const hypothesis = [field(value, "annotations"), field(value, "rows")].find(Array.isArray);
  if (hypothesis) return hypothesisFile([...hypothesis, ...listOf(field(value, "replies"))]);
  const annotations = annotationsOf(value);
  return annotations ? w3cFile(annotations) : { problem: "no-notes" };
}

/** Of a collection, a page, a graph, a list, or one alone; null where there is none. */
function annotationsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value.some(isAnnotation) ? value : null;
  if (!isRecord(value)) return null;
  if (isAnnotation(value)) return [value];
  const page = isRecord(value["first"]) ? value["first"] : value;
  const items = page["items"] ?? value["@graph"];
  return Array.isArray(items) ? items : null;
}

const isAnnotation = (value: unknown): boolean =>
  listOf(field(value, "type")).some((type) => type === "Annotation" || type === "oa:Annotation");

function w3cFile(annotations: readonly unknown[]): NotesFile {
  const taking = createTaking();
  for (const annotation of annotations) taking.add(annotation, noteOf(annotation));
  return { format: "w3c", ...taking.taken(), answers: 0 };
}

function hypothesisFile(annotations: readonly unknown[]): NotesFile {
  const taking = createTaking();
  const byId = new Map<string, IncomingNote>();
  for (const annotation of annotations) {
    if (answered(annotation) !== null) continue;
    const read = noteOfHypothesis(annotation);
    const id = hypothesisId(annotation);
    if (taking.add(annotation, read) && read.note && id !== null) byId.set(id, read.note);
  }
  let answers = 0;
  const seen = new Set<string>();
  for (const answer of annotations.filter((one) => answered(one) !== null).toSorted(byTime)) {
    const note = byId.get(answered(answer) ?? "");
    const text = answerText(answer);
    const id = hypothesisId(answer);
    if (id !== null && seen.has(id)) taking.add(answer, { why: "repeated" });
    else if (!note) taking.add(answer, { why: "reply-alone" });
    else if (text === null) taking.add(answer, { why: "says-nothing" });
    else if (note.content.text.length + text.length > LONGEST_TEXT)
      taking.add(answer, { why: "too-large" });
    else {
      note.content.text = [note.content.text, text].filter((part) => part !== "").join("\n\n");
      answers++;
    }
    if (id !== null) seen.add(id);
  }
  return { format: "hypothesis", ...taking.taken(), answers };
}

const byTime = (a: unknown, b: unknown): number => {
  const [one, other] = [a, b].map((value) => timeOf(field(value, "created")) ?? "");
  return (one ?? "") < (other ?? "") ? -1 : Number((one ?? "") > (other ?? ""));
};

/** Takes notes, each once, and keeps what is refused by name. */
function createTaking() {
  const notes = new Map<string, IncomingNote>();
  const refused: RefusedNote[] = [];
  let number = 0;
  return {
    /** Whether it was taken. */
    add(from: unknown, { note, why }: ReadNote): boolean {
      number++;
      const reason = note && notes.has(note.id) ? "repeated" : why;
      if (note && reason === undefined) notes.set(note.id, note);
      else if (reason !== undefined)
        refused.push({ name: nameOf(from) ?? String(number), why: reason });
      return reason === undefined;
    },
    taken: () => ({ notes: [...notes.values()], refused }),
  };
}

/** Code units of a name in a list. */
const NAME = 80;

function nameOf(value: unknown): string | null {
  const selectors = listOf(field(value, "target")).flatMap((one) => listOf(field(one, "selector")));
  const quote = selectors.flatMap((one) => textOf(one, "exact") ?? [])[0];
  const [body] = listOf(field(value, "body"));
  const name = [
    textOf(value, "text"),
    textOf(body, "value"),
    quote,
    textOf(field(value, "document"), "title"),
    textOf(value, "uri"),
  ].find((one) => one && one.trim() !== "");
  return tidyName(name)?.slice(0, NAME) ?? null;
}
