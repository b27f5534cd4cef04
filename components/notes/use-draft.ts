import { useEffect, useRef, useState } from "preact/hooks";
import { tagsOf } from "./typed-tags.ts";
import type { NoteChange } from "./use-note-writes.ts";
import type { NotesControl } from "./use-notes.ts";
import type { NoteView } from "./view.ts";

export interface Draft {
  text: string;
  /** As they are typed: names parted by commas. */
  tags: string;
  type: (text: string) => void;
  typeTags: (tags: string) => void;
  /** Writes what is not written yet. */
  flush: () => void;
  /** "clean": all of it is on the disk. */
  state: "clean" | "dirty" | "saving" | "failed";
  /** Others changed the same text meanwhile, and both stand. */
  both: boolean;
}

/** Milliseconds of quiet after which what is typed is written. */
const QUIET = 1000;

/**
 * What a person types into a note. It is written when the typing pauses and when the editor goes; what others write
 * meanwhile never takes the place of what is being typed.
 */
export function useDraft(note: NoteView, control: Pick<NotesControl, "change">): Draft {
  const [text, setText] = useState(note.text);
  const [tags, setTags] = useState(note.tags.join(", "));
  const [state, setState] = useState<Draft["state"]>("clean");
  const [both, setBoth] = useState(false);
  /** What is on the disk, and at which revision: what is typed came from there. */
  const kept = useRef({ text: note.text, tags: tagKey(note.tags), rev: note.rev });
  const now = useRef({ text, tags, control, note });
  now.current = { text, tags, control, note };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const busy = useRef(false);
  /** From the opening of the editor to its end. */
  const spell = useRef({});

  const write = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (busy.current) return;
    const sent = { text: now.current.text, tags: tagsOf(now.current.tags) };
    const change: NoteChange = {};
    if (sent.text !== kept.current.text) change.text = sent.text;
    if (tagKey(sent.tags) !== kept.current.tags) change.tags = sent.tags;
    // What could not be made at all is to be made now.
    if (now.current.note.state === "failed") change.text = sent.text;
    if (Object.keys(change).length === 0) return;
    busy.current = true;
    setState("saving");
    const { id } = now.current.note;
    const written = await now.current.control.change(id, kept.current.rev, change, spell.current);
    busy.current = false;
    if (!written) {
      setState("failed");
      return;
    }
    const { content, rev } = written.note;
    kept.current = { text: content.text, tags: tagKey(sent.tags), rev };
    if (content.text !== sent.text && change.text !== undefined) {
      // Both were kept: what the other wrote is put beside what stands here by now.
      setBoth(true);
      const at = content.text.indexOf(sent.text);
      const [before, after] =
        at === -1
          ? ["", `\n\n${content.text}`]
          : [content.text.slice(0, at), content.text.slice(at + sent.text.length)];
      now.current.text = `${before}${now.current.text}${after}`;
      setText(now.current.text);
    }
    const isClean =
      now.current.text === kept.current.text &&
      tagKey(tagsOf(now.current.tags)) === kept.current.tags;
    setState(isClean ? "clean" : "dirty");
    if (!isClean) later();
  };
  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), QUIET);
  };
  const latest = useRef(write);
  latest.current = write;

  useEffect(() => {
    const flush = (): void => void latest.current();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  // What came from elsewhere is shown where nothing is being typed.
  useEffect(() => {
    if (state !== "clean" || busy.current || note.rev === null) return;
    const same = now.current.text === kept.current.text;
    if (!same) return;
    kept.current = { text: note.text, tags: tagKey(note.tags), rev: note.rev };
    setText(note.text);
    if (tagKey(tagsOf(now.current.tags)) !== tagKey(note.tags)) setTags(note.tags.join(", "));
  }, [note.rev, state]);

  return {
    text,
    tags,
    type: (next) => {
      now.current.text = next;
      setText(next);
      setState("dirty");
      later();
    },
    typeTags: (next) => {
      now.current.tags = next;
      setTags(next);
      setState("dirty");
      later();
    },
    flush: () => void write(),
    state,
    both,
  };
}

const tagKey = (tags: readonly string[]): string =>
  tags
    .map((tag) => tag.toLowerCase())
    .toSorted()
    .join("\n");
