import { useMemo, useRef, useState } from "preact/hooks";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { selectorsAt } from "../../lib/page/anchor/selectors-at.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { SAVE_PROBLEMS } from "../save/problems.ts";
import type { SaveProblem } from "../save/saving.ts";
import { useStays } from "../status/use-stays.ts";
import type { Citing } from "./citing.ts";
import { newId } from "./new-id.ts";
import type { NewNote, NoteAnswer, NoteUndo, NoteWritten, Noting } from "./noting.ts";
import { withUndo, type Undoable } from "./undoable.ts";
import { colourName, type NoteColour, type NoteSettings } from "./settings.ts";
import {
  inTextOrder,
  isPlaced,
  newNoteView,
  noteView,
  wordsOf,
  type NoteView,
  type PlacedNote,
} from "./view.ts";

/** What is to be different about a note; tags by their names. */
export interface NoteChange {
  text?: string;
  colour?: NoteColour;
  tags?: readonly string[];
}

/** What was last done, for the status line. */
export interface NoteStatus {
  text: string;
  undoable: boolean;
  failed: boolean;
}

export interface NotesControl {
  /** All of the page, in no order. */
  notes: readonly NoteView[];
  /** Those that stand in the text, in its order. */
  placed: readonly PlacedNote[];
  /** Whether the library has answered. */
  known: boolean;
  problem: SaveProblem | null;
  /** Names of all tags of the library. */
  tagNames: readonly string[];
  settings: NoteSettings;
  onSettings: (settings: NoteSettings) => void;
  /** Highlights a span; null where there are no words in it. @returns the new note's id */
  highlight: (span: Span, colour?: NoteColour) => string | null;
  /** Begins a note on the article; it is written with its first words. @returns its id */
  begin: () => string;
  /**
   * Changes a note from the revision that the person saw, after what was changed of it before.
   * @param spell changes of one, which follow one another, are taken back by one undo
   * @returns the note as it stands on the disk; null where it is not written, which is said
   */
  change: (
    id: string,
    base: string | null,
    change: NoteChange,
    spell?: object,
  ) => Promise<NoteWritten | null>;
  remove: (id: string) => void;
  /** Forgets a note of which nothing was written. */
  forget: (id: string) => void;
  /** Whether the text is there to select words of. */
  hasText: boolean;
  /** The note that is to be attached again to what is selected next; null for none. */
  attaching: NoteView | null;
  setAttaching: (id: string | null) => void;
  /** Attaches a note to a span, by the words that stand there now. */
  attach: (id: string, span: Span) => void;
  status: NoteStatus | null;
  dismiss: () => void;
  /** A note was made here, and is on the disk. */
  made: boolean;
  /** Takes the last change of notes back; whether there was one. */
  undoLast: () => boolean;
  /** Puts all notes on the clipboard as Markdown. */
  copyAll: () => void;
  /** How the page is cited; null where it cannot be. */
  citing: Citing | null;
  /** Puts the words of a note on the clipboard with their reference; whether it has any. */
  cite: (note: NoteView) => boolean;
}

interface Options {
  noting: Noting | undefined;
  reading: Reading;
  settings: NoteSettings;
  onSettings: (settings: NoteSettings) => void;
  /** Whether the article's text is shown, so that words of it can be selected. */
  hasText: boolean;
  /** Announces. */
  say: (text: string) => void;
}

/** A note that the library has not yet. */
interface Local {
  note: NewNote;
  state: "draft" | "saving" | "failed";
}

/** Changes that can be taken back, the last first. */
const MOST_UNDO = 50;
/** Milliseconds for which the status line stays, unless the pointer or the focus is on it. */
const STAYS = 12_000;

/**
 * The notes of the page, and what a person does with them: one write of a note after the other, each with its way back.
 * @returns null where there are none to be had
 */
export function useNotes(options: Options): NotesControl | null {
  const { noting, reading, settings, onSettings, say } = options;
  const { t } = useI18n();
  const [locals, setLocals] = useState<ReadonlyMap<string, Local>>(new Map());
  const [attaching, setAttaching] = useState<string | null>(null);
  const [status, setStatus] = useState<NoteStatus | null>(null);
  const [made, setMade] = useState(false);
  const undoable = useRef<Undoable[]>([]);
  const queues = useRef(new Map<string, Promise<unknown>>());
  /** Revisions that were written here, before the library's list has them. */
  const revs = useRef(new Map<string, string>());
  const latest = useRef({ noting, locals });
  latest.current = { noting, locals };

  const notes = useMemo(() => {
    const views = (noting?.notes ?? []).map((note) =>
      noteView(note, noting?.tags ?? new Map(), noting?.anchors.get(note.id)),
    );
    const there = new Set(views.map(({ id }) => id));
    const coming = [...locals].flatMap(([id, { note, state }]) =>
      there.has(id) ? [] : [newNoteView(id, note, state)],
    );
    return [...views, ...coming];
  }, [noting?.notes, noting?.tags, noting?.anchors, locals]);
  const placed = useMemo(() => notes.filter(isPlaced).toSorted(inTextOrder), [notes]);
  const tagNames = useMemo(
    () => [...(noting?.tags.values() ?? [])].toSorted((a, b) => a.localeCompare(b)),
    [noting?.tags],
  );

  useStays(status?.failed ? null : status, STAYS, () => setStatus(null));

  if (!noting) return null;

  const setLocal = (id: string, local: Local | null): void => {
    setLocals((before) => {
      const next = new Map(before);
      if (local) next.set(id, local);
      else next.delete(id);
      latest.current.locals = next;
      return next;
    });
  };
  const fail = (problem: SaveProblem): void => {
    const text = t(SAVE_PROBLEMS[problem]);
    setStatus({ text, undoable: false, failed: true });
    say(text);
  };
  const done = (steps: NoteUndo[], text: string | null, spell?: object): void => {
    const undo = { steps, spell };
    if (steps.length > 0) undoable.current = withUndo(undoable.current, undo).slice(0, MOST_UNDO);
    setStatus(text === null ? null : { text, undoable: steps.length > 0, failed: false });
  };
  /** One write of a note after the other. */
  const inTurn = <Value>(id: string, work: () => Promise<Value>): Promise<Value> => {
    const mine = (queues.current.get(id) ?? Promise.resolve()).then(work);
    const settled = mine.catch(() => undefined);
    queues.current.set(id, settled);
    return mine;
  };
  const answered = async <Value>(
    ask: (port: Noting) => Promise<NoteAnswer<Value>>,
  ): Promise<Value | null> => {
    const port = latest.current.noting;
    const answer = port && (await ask(port).catch(() => null));
    if (answer?.ok) return answer.value;
    fail(answer?.problem ?? "error");
    return null;
  };
  const make = async (id: string, note: NewNote, spell?: object): Promise<NoteWritten | null> => {
    setLocal(id, { note, state: "saving" });
    const written = await answered((port) => port.make(id, note));
    setLocal(id, written ? null : { note, state: "failed" });
    if (written) {
      revs.current.set(id, written.note.rev);
      done(written.undo, null, spell);
      setMade(true);
    }
    return written;
  };
  const nameOf = (colour: NoteColour): string => colourName(colour, settings, t);
  const newNote = (part: Partial<NewNote>): NewNote => ({
    selectors: [],
    text: "",
    colour: null,
    tags: [],
    creator: settings.creator.trim() || null,
    ...part,
  });
  const take = async (
    work: Promise<{ undo: NoteUndo[] } | null>,
    saidKey: MessageKey,
    substitution = "",
  ): Promise<void> => {
    const written = await work;
    if (!written) return;
    const text = t(saidKey, substitution);
    done(written.undo, text);
    say(`${text}. ${t("saidUndoKey")}`);
  };

  const tell = (key: MessageKey, failed: boolean): void => {
    setStatus({ text: t(key), undoable: false, failed });
    say(t(key));
  };
  const copy = async (): Promise<void> => {
    // Only for those who copy.
    const { asMarkdown } = await import("./as-markdown.ts");
    await noting.copy(asMarkdown(reading, notes, t));
    tell("saidNotesCopied", false);
  };
  const takeBack = async (undo: Undoable): Promise<void> => {
    const count = await answered((port) => port.undo(undo.steps));
    if (count === null) {
      undoable.current.unshift(undo);
      return;
    }
    tell(count > 0 ? "saidNoteUndone" : "saidNoteChangedSince", count === 0);
  };

  return {
    notes,
    placed,
    known: noting.notes !== null,
    hasText: options.hasText,
    problem: noting.problem,
    tagNames,
    settings,
    onSettings,
    highlight: (span, colour = settings.colour) => {
      const selectors = selectorsAt(reading, span);
      if (!selectors) return null;
      const id = newId();
      if (colour !== settings.colour) onSettings({ ...settings, colour });
      const note = newNote({ selectors, colour });
      setLocal(id, { note, state: "saving" });
      void inTurn(id, async () => {
        if (await make(id, note)) say(t("saidHighlighted", nameOf(colour)));
      });
      return id;
    },
    begin: () => {
      const id = newId();
      setLocal(id, { note: newNote({}), state: "draft" });
      return id;
    },
    change: (id, base, { tags, ...content }, spell) => {
      const draft = latest.current.locals.get(id);
      // From now on it is no draft to be forgotten.
      if (draft) setLocal(id, { ...draft, state: "saving" });
      return inTurn(id, async () => {
        const local = latest.current.locals.get(id);
        if (local) return make(id, { ...local.note, ...content, ...(tags && { tags }) }, spell);
        // It was written while this waited.
        const from = base ?? revs.current.get(id);
        if (from === undefined) return null;
        const written = await answered((port) =>
          port.change({ id, base: from, content, ...(tags && { tags }) }),
        );
        if (written) {
          revs.current.set(id, written.note.rev);
          done(written.undo, null, spell);
        }
        return written;
      });
    },
    remove: (id) => {
      if (latest.current.locals.has(id)) {
        setLocal(id, null);
        return;
      }
      const trashed = inTurn(id, () => answered((port) => port.trash(id)));
      void take(
        trashed.then((undo) => undo && { undo }),
        "saidNoteDeleted",
      );
    },
    forget: (id) => {
      if (latest.current.locals.get(id)?.state === "draft") setLocal(id, null);
    },
    attaching: notes.find(({ id }) => id === attaching) ?? null,
    setAttaching,
    attach: (id, span) => {
      setAttaching(null);
      const selectors = selectorsAt(reading, span);
      const base = noting.notes?.find((one) => one.id === id)?.rev;
      if (!selectors || base === undefined) {
        say(t("saidNothingSelected"));
        return;
      }
      const attached = inTurn(id, () =>
        answered((port) => port.change({ id, base, content: { selectors } })),
      );
      void take(attached, "saidNoteAttached");
    },
    status,
    dismiss: () => setStatus(null),
    made,
    undoLast: () => {
      const undo = undoable.current.shift();
      if (!undo) return false;
      void takeBack(undo);
      return true;
    },
    copyAll: () => {
      copy().catch(() => tell("copyFailed", true));
    },
    citing: noting.citing ?? null,
    cite: (note) => {
      const words = wordsOf(note, reading.text);
      if (!noting.citing || words === null) return false;
      noting.citing.copy(words, reading, note.created || null).then(
        () => tell("noteCited", false),
        () => tell("copyFailed", true),
      );
      return true;
    },
  };
}
