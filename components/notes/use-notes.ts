import { useMemo, useState } from "preact/hooks";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { selectorsAt } from "../../lib/page/anchor/selectors-at.ts";
import { useI18n } from "../i18n.ts";
import type { SaveProblem } from "../save/saving.ts";
import type { Citing } from "./citing.ts";
import { newId } from "./new-id.ts";
import type { NewNote, Noting } from "./noting.ts";
import { colourName, type NoteColour, type NoteSettings } from "./settings.ts";
import { useNoteWrites, type NoteWrites } from "./use-note-writes.ts";
import {
  inTextOrder,
  isPlaced,
  newNoteView,
  noteView,
  wordsOf,
  type NoteView,
  type PlacedNote,
} from "./view.ts";

/** What is done with notes that are there already. */
type Written = Pick<
  NoteWrites,
  "change" | "remove" | "forget" | "status" | "dismiss" | "made" | "undoLast"
>;

export interface NotesControl extends Written {
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
  /** Whether the text is there to select words of. */
  hasText: boolean;
  /** The note that is to be attached again to what is selected next; null for none. */
  attaching: NoteView | null;
  setAttaching: (id: string | null) => void;
  /** Attaches a note to a span, by the words that stand there now. */
  attach: (id: string, span: Span) => void;
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

/**
 * The notes of the page, and what a person does with them: one write of a note after the other, each with its way back.
 * @returns null where there are none to be had
 */
export function useNotes(options: Options): NotesControl | null {
  const { noting, reading, settings, onSettings, say } = options;
  const { t } = useI18n();
  const writes = useNoteWrites(noting, say);
  const { locals, tell } = writes;
  const [attaching, setAttaching] = useState<string | null>(null);

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

  if (!noting) return null;

  const nameOf = (colour: NoteColour): string => colourName(colour, settings, t);
  const newNote = (part: Partial<NewNote>): NewNote => ({
    selectors: [],
    text: "",
    colour: null,
    tags: [],
    creator: settings.creator.trim() || null,
    ...part,
  });
  const copy = async (): Promise<void> => {
    // Only for those who copy.
    const { asMarkdown } = await import("./as-markdown.ts");
    await noting.copy(asMarkdown(reading, notes, t));
    tell("saidNotesCopied", false);
  };
  const { change, remove, forget, status, dismiss, made, undoLast } = writes;
  return {
    change,
    remove,
    forget,
    status,
    dismiss,
    made,
    undoLast,
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
      const make = async (): Promise<void> => {
        if (await writes.make(id, note)) say(t("saidHighlighted", nameOf(colour)));
      };
      void make();
      return id;
    },
    begin: () => {
      const id = newId();
      writes.draft(id, newNote({}));
      return id;
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
      writes.put({ id, base, content: { selectors } }, "saidNoteAttached");
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
