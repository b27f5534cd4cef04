import { useRef, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { newId } from "../notes/new-id.ts";
import type { NoteWritten } from "../notes/noting.ts";
import { colourName, type NoteColour, type NoteSettings } from "../notes/settings.ts";
import type { NoteChange } from "../notes/use-note-writes.ts";
import type { NoteView } from "../notes/view.ts";
import { SAVE_PROBLEMS } from "../save/problems.ts";
import type { BarPorts, HighlightMade } from "./ports.ts";

/** The highlight that was made in the bar. */
export interface Highlight {
  /** As the editor of notes takes it. */
  note: NoteView & { colour: NoteColour };
  panel: boolean;
}

export interface HighlightControl {
  /** Null until a colour is chosen, and again after it is taken back. */
  highlight: Highlight | null;
  /** What was last done, or why it could not be. */
  said: { text: string; failed: boolean } | null;
  /** Highlights in a colour, or gives the highlight another. */
  colour: (colour: NoteColour) => void;
  /** Takes it back. */
  undo: () => void;
  /** Writes a change after the highlight itself; null where that is not written. */
  change: (id: string, base: string | null, change: NoteChange) => Promise<NoteWritten | null>;
}

/** A highlight of the words that the bar stands at: made, coloured, written on, taken back; one after the other. */
export function useHighlight(ports: BarPorts, settings: NoteSettings): HighlightControl {
  const { t } = useI18n();
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [said, setSaid] = useState<HighlightControl["said"]>(null);
  /** Behind all that was asked for so far: the revision on the disk, null where nothing is. */
  const last = useRef<Promise<string | null>>(Promise.resolve(null));

  const say = (key: MessageKey, failed: boolean, substitution = ""): void =>
    setSaid({ text: t(key, substitution), failed });
  const update = (id: string, changed: (one: Highlight) => Highlight): void =>
    setHighlight((one) => (one?.note.id === id ? changed(one) : one));
  const inState = (id: string, state: NoteView["state"], rev: string | null): void =>
    update(id, (one) => ({ ...one, note: { ...one.note, state, rev } }));

  const make = (id: string, colour: NoteColour): Promise<string | null> => {
    inState(id, "saving", null);
    const work = async (): Promise<string | null> => {
      const made = await ports
        .make(id, colour, settings.creator.trim() || null)
        .catch((): HighlightMade => ({ kind: "failed", problem: "error" }));
      if (made.kind !== "made") {
        inState(id, "failed", null);
        say(wordsFor(made), true);
        return null;
      }
      update(id, (one) => ({
        note: { ...one.note, state: "saved", rev: made.rev },
        panel: made.panel,
      }));
      say("saidHighlighted", false, colourName(colour, settings, t));
      return made.rev;
    };
    last.current = last.current.then(work);
    return last.current;
  };

  const write = async (
    id: string,
    rev: string,
    content: Parameters<BarPorts["change"]>[2],
  ): Promise<NoteWritten | null> => {
    const answer = await ports.change(id, rev, content).catch(() => null);
    if (answer?.ok) {
      // The editor takes what is shown of the note for what is on the disk.
      const { note } = answer.value;
      update(id, (one) => ({
        ...one,
        note: { ...one.note, rev: note.rev, text: note.content.text },
      }));
      return answer.value;
    }
    say(SAVE_PROBLEMS[answer?.problem ?? "error"], true);
    return null;
  };

  const change: HighlightControl["change"] = async (id, base, { text, colour }) => {
    let made = await last.current;
    const current = colour ?? highlight?.note.colour ?? settings.colour;
    // What could not be made at all is to be made now.
    made ??= await make(id, current);
    if (made === null) return null;
    const content = { ...(text !== undefined && { text }), ...(colour && { colour }) };
    const writing = write(id, base ?? made, content);
    last.current = writing.then((written) => written?.note.rev ?? made);
    return writing;
  };

  return {
    highlight,
    said,
    colour: (colour) => {
      if (colour !== settings.colour) ports.onSettings({ ...settings, colour });
      if (highlight) {
        const { id } = highlight.note;
        update(id, (one) => ({ ...one, note: { ...one.note, colour } }));
        const recolour = async (): Promise<void> => {
          if (await change(id, null, { colour }))
            say("saidHighlighted", false, colourName(colour, settings, t));
        };
        void recolour();
        return;
      }
      const id = newId();
      setSaid(null);
      setHighlight({ note: newView(id, colour, settings), panel: false });
      void make(id, colour);
    },
    undo: () => {
      if (!highlight) return;
      const { id } = highlight.note;
      setHighlight(null);
      const takeBack = async (): Promise<null> => {
        const trashed = await ports.trash(id).catch(() => null);
        if (trashed?.ok) say("saidHighlightUndone", false);
        else say(SAVE_PROBLEMS[trashed?.problem ?? "error"], true);
        return null;
      };
      last.current = last.current.then((rev) => (rev === null ? null : takeBack()));
    },
    change,
  };
}

function wordsFor(made: Exclude<HighlightMade, { kind: "made" }>): MessageKey {
  if (made.kind === "failed") return SAVE_PROBLEMS[made.problem];
  if (made.kind === "unreadable") return "barUnreadable";
  return made.kind === "nothing" ? "saidNothingSelected" : "pageNoteOutside";
}

function newView(id: string, colour: NoteColour, { creator }: NoteSettings): Highlight["note"] {
  return {
    id,
    rev: null,
    text: "",
    colour,
    tags: [],
    creator: creator.trim() || null,
    created: "",
    quote: null,
    verdict: "exact",
    span: null,
    state: "saving",
  };
}
