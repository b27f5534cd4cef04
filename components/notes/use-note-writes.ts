import { useRef, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { SAVE_PROBLEMS } from "../save/problems.ts";
import type { SaveProblem } from "../save/saving.ts";
import { useStays } from "../status/use-stays.ts";
import type { NewNote, NoteAnswer, NoteEdit, NoteUndo, NoteWritten, Noting } from "./noting.ts";
import type { NoteColour } from "./settings.ts";
import { withUndo, type Undoable } from "./undoable.ts";

/** What is to be different about a note; tags by their names. */
export interface NoteChange {
  text?: string;
  colour?: NoteColour;
  tags?: readonly string[];
}

/** What was last done, for the status line. */
interface NoteStatus {
  text: string;
  undoable: boolean;
  failed: boolean;
}

/** A note that the library has not yet. */
interface Local {
  note: NewNote;
  state: "draft" | "saving" | "failed";
}

/** How notes are written: one write of a note after the other, each with its way back. */
export interface NoteWrites {
  locals: ReadonlyMap<string, Local>;
  /** A note was made here, and is on the disk. */
  made: boolean;
  /** Shows a note of which nothing is to be written yet. */
  draft: (id: string, note: NewNote) => void;
  /** Forgets one of which nothing was written. */
  forget: (id: string) => void;
  /** Shows a new note, and writes it. */
  make: (id: string, note: NewNote) => Promise<NoteWritten | null>;
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
  /** Changes a note, and says so. */
  put: (edit: NoteEdit, said: MessageKey) => void;
  remove: (id: string) => void;
  status: NoteStatus | null;
  dismiss: () => void;
  /** Says what was done, where nothing of it can be taken back. */
  tell: (key: MessageKey, failed: boolean) => void;
  /** Takes the last change back; whether there was one. */
  undoLast: () => boolean;
}

/** Changes that can be taken back, the last first. */
const MOST_UNDO = 50;
/** Milliseconds for which the status line stays, unless the pointer or the focus is on it. */
const STAYS = 12_000;

/** @param say announces */
export function useNoteWrites(noting: Noting | undefined, say: (text: string) => void): NoteWrites {
  const { t } = useI18n();
  const [locals, setLocals] = useState<ReadonlyMap<string, Local>>(new Map());
  const [status, setStatus] = useState<NoteStatus | null>(null);
  const [made, setMade] = useState(false);
  const undoable = useRef<Undoable[]>([]);
  const queues = useRef(new Map<string, Promise<unknown>>());
  /** Revisions that were written here, before the library's list has them. */
  const revs = useRef(new Map<string, string>());
  const latest = useRef({ noting, locals });
  latest.current = { noting, locals };
  useStays(status?.failed ? null : status, STAYS, () => setStatus(null));

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
  const write = async (id: string, note: NewNote, spell?: object): Promise<NoteWritten | null> => {
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
  const takeBack = async (undo: Undoable): Promise<void> => {
    const count = await answered((port) => port.undo(undo.steps));
    if (count === null) {
      undoable.current.unshift(undo);
      return;
    }
    tell(count > 0 ? "saidNoteUndone" : "saidNoteChangedSince", count === 0);
  };

  return {
    locals,
    made,
    draft: (id, note) => setLocal(id, { note, state: "draft" }),
    forget: (id) => {
      if (latest.current.locals.get(id)?.state === "draft") setLocal(id, null);
    },
    make: (id, note) => {
      setLocal(id, { note, state: "saving" });
      return inTurn(id, () => write(id, note));
    },
    change: (id, base, { tags, ...content }, spell) => {
      const draft = latest.current.locals.get(id);
      // From now on it is no draft to be forgotten.
      if (draft) setLocal(id, { ...draft, state: "saving" });
      return inTurn(id, async () => {
        const local = latest.current.locals.get(id);
        if (local) return write(id, { ...local.note, ...content, ...(tags && { tags }) }, spell);
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
    put: (edit, said) => {
      const written = inTurn(edit.id, () => answered((port) => port.change(edit)));
      void take(written, said);
    },
    status,
    dismiss: () => setStatus(null),
    tell,
    undoLast: () => {
      const undo = undoable.current.shift();
      if (!undo) return false;
      void takeBack(undo);
      return true;
    },
  };
}
