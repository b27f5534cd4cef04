import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useI18n } from "../../components/i18n.ts";
import type { Noting, NoteAnswer } from "../../components/notes/noting.ts";
import type { SaveProblem } from "../../components/save/saving.ts";
import { NO_CHOICES, type Choices } from "../../lib/core/choices.ts";
import type { NoteSource } from "../../lib/core/library/documents.ts";
import { bodyHash } from "../../lib/core/library/revision.ts";
import type { NoteSelector } from "../../lib/core/notes/selectors.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { anchorNotes } from "../../lib/edge/analyse.ts";
import { copyClip } from "../../lib/edge/clipboard.ts";
import type { LibraryAnswer } from "../../lib/edge/library/problems.ts";
import {
  notesOfPage,
  putNote,
  trashNotes,
  undoNotes,
  watchNotes,
  type NoteDocument,
  type NoteWritten,
} from "../../lib/edge/notes.ts";
import { report } from "../../lib/edge/report.ts";
import type { Anchor } from "../../lib/page/anchor/anchor.ts";
import { useCiting } from "./citing.ts";

interface Options {
  /** Read to its end; null until then. */
  reading: Reading | null;
  choices?: Choices | undefined;
  /** Id of the article where a saved one is shown, and the hash of its text. */
  saved?: { id: string; body: string } | undefined;
}

interface Known {
  notes: readonly NoteDocument[];
  tags: ReadonlyMap<string, string>;
  /** Id of the saved article. */
  article: string | null;
}

/** A place that was found, and by what. */
interface Found {
  selectors: readonly NoteSelector[];
  anchor: Anchor;
}

/** The notes of what a surface shows: asked for, kept in step with what others write, found in the text, and written. */
export function useNoting({ reading, choices, saved }: Options): Noting | undefined {
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const [found, setFound] = useState<{ text: string; at: ReadonlyMap<string, Found> } | null>(null);
  const again = useRef<() => void>(() => undefined);
  const citing = useCiting(
    useI18n().locale,
    known?.notes.some(({ content }) => content.selectors.length > 0) ?? false,
  );
  const url = reading?.url ?? null;
  const canonicalUrl = reading?.canonicalUrl ?? null;
  const text = reading?.text ?? null;
  const article = saved?.id ?? null;

  useEffect(() => {
    if (text === null) return undefined;
    const abort = new AbortController();
    let asking = false;
    let stale = false;
    const look = async (): Promise<void> => {
      const answer = await notesOfPage({ url, canonicalUrl, article });
      if (abort.signal.aborted) return;
      if (!answer.ok) {
        setProblem(answer.problem);
        return;
      }
      const { notes, tags } = answer.value;
      setProblem(null);
      setKnown({
        notes,
        tags: new Map(tags.map(({ id, name }) => [id, name])),
        article: answer.value.article,
      });
    };
    // What changes while it is being asked is asked for once more.
    const refresh = (): void => {
      stale = asking;
      if (asking) return;
      asking = true;
      look()
        .catch((error) => report("notes", error))
        .finally(() => {
          asking = false;
          if (stale && !abort.signal.aborted) refresh();
        });
    };
    again.current = refresh;
    watchNotes(refresh, abort.signal);
    refresh();
    return () => abort.abort();
  }, [text === null, url, canonicalUrl, article]);

  useEffect(() => {
    if (text === null || !known) return undefined;
    const placed = known.notes.filter(({ content }) => content.selectors.length > 0);
    const isThere = ({ id, content }: NoteDocument): boolean =>
      found?.text === text && isSame(found.at.get(id)?.selectors, content.selectors);
    if (placed.every(isThere)) return undefined;
    const abort = new AbortController();
    const notes = placed.map(({ content }) => content.selectors);
    const find = async (): Promise<void> => {
      const anchors = await anchorNotes({ text, notes }, abort.signal);
      const at = new Map<string, Found>();
      for (const [index, { id, content }] of placed.entries()) {
        const anchor = anchors[index];
        if (anchor) at.set(id, { selectors: content.selectors, anchor });
      }
      setFound({ text, at });
    };
    find().catch((error) => abort.signal.aborted || report("notes", error));
    return () => abort.abort();
  }, [text, known?.notes]);

  const anchors = useMemo(() => {
    const at = found?.text === text ? [...found.at] : [];
    return new Map(at.map(([id, { anchor }]) => [id, anchor]));
  }, [found, text]);

  if (!reading) return undefined;

  const body = (): string => saved?.body ?? bodyHash({ reading, choices: choices ?? NO_CHOICES });
  /** Shows what was written before anybody tells of it. */
  const show = ({ note }: NoteWritten): void => {
    const { selectors } = note.content;
    const place = selectors.find((one) => one.type === "TextPositionSelector");
    const changed = known?.notes.find(({ id }) => id === note.id)?.content.selectors !== selectors;
    if (changed && place && isOf(reading.text, selectors)) {
      const { start, end } = place;
      const anchor: Anchor = { verdict: "exact", start, end, score: 1 };
      setFound((before) => {
        const at = before?.text === reading.text ? before.at : [];
        return { text: reading.text, at: new Map([...at, [note.id, { selectors, anchor }]]) };
      });
    }
    setKnown((before) => {
      if (!before) return before;
      const others = before.notes.filter(({ id }) => id !== note.id);
      return { ...before, notes: note.deleted === null ? [...others, note] : others };
    });
    again.current();
  };
  const written = (answer: LibraryAnswer<NoteWritten>): NoteAnswer<NoteWritten> => {
    if (answer.ok) show(answer.value);
    else report("notes", answer.detail);
    return answer;
  };
  const gone = <Value>(answer: LibraryAnswer<Value>): NoteAnswer<Value> => {
    if (answer.ok) again.current();
    else report("notes", answer.detail);
    return answer;
  };

  return {
    notes: known?.notes ?? null,
    tags: known?.tags ?? new Map(),
    anchors,
    problem,
    make: async (id, { tags, ...said }) => {
      // Only for those who write one.
      const { addressesOf } = await import("../../lib/core/library/address.ts");
      return written(
        await putNote({
          id,
          base: null,
          content: {
            ...said,
            article: known?.article ?? article,
            addresses: addressesOf(reading),
            source: sourceOf(reading),
            body: body(),
          },
          tags,
        }),
      );
    },
    change: async (put) => {
      // Attached again: to the text that is shown.
      const content = put.content.selectors ? { ...put.content, body: body() } : put.content;
      return written(await putNote({ ...put, content }));
    },
    trash: async (id) => gone(await trashNotes([id])),
    undo: async (steps) => gone(await undoNotes(steps)),
    copy: (markdown) => copyClip({ text: markdown, markdown }),
    citing,
  };
}

function sourceOf(reading: Reading): NoteSource {
  const { url, canonicalUrl, title, byline, authors, siteName, publishedTime, lang } = reading;
  return { url, canonicalUrl, title, byline, authors, siteName, publishedTime, lang };
}

/** Whether the position of selectors is one of this very text. */
function isOf(text: string, selectors: readonly NoteSelector[]): boolean {
  const place = selectors.find((one) => one.type === "TextPositionSelector");
  const quote = selectors.find((one) => one.type === "TextQuoteSelector");
  return quote !== undefined && place !== undefined
    ? text.slice(place.start, place.end) === quote.exact
    : false;
}

const isSame = (
  one: readonly NoteSelector[] | undefined,
  other: readonly NoteSelector[],
): boolean => one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other));
