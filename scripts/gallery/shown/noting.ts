import { useMemo, useState } from "preact/hooks";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import type { NoteDocument, Noting } from "../../../components/notes/noting.ts";
import { selectorsAt } from "../../../lib/page/anchor/selectors-at.ts";
import type { NoteSelector } from "../../../lib/core/notes/selectors.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { anchor } from "../../../lib/page/anchor/anchor.ts";

const note = (
  id: string,
  selectors: NoteSelector[],
  part: Partial<NoteDocument["content"]>,
): NoteDocument => ({
  id,
  type: "note",
  rev: `1-${"0".repeat(32)}`,
  parents: [],
  created: "2026-03-04T10:00:00.000Z",
  modified: "2026-03-04T10:00:00.000Z",
  deleted: null,
  content: {
    article: null,
    addresses: [],
    source: null,
    body: null,
    selectors,
    text: "",
    colour: "yellow",
    tags: [],
    creator: null,
    ...part,
  },
});

/** Notes as a student has them on a page: on its words, on words that changed since, on words that are gone. */
function sampleNotes(reading: Reading): NoteDocument[] {
  const { text, blocks } = reading;
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === "p" && end - start > 120);
  const at = (paragraph: number, from: number, to: number): NoteSelector[] => {
    const start = paragraphs[paragraph % paragraphs.length]?.start ?? 0;
    return selectorsAt(reading, { start: start + from, end: start + to }) ?? [];
  };
  const reworded = at(2, 0, 110).map((one): NoteSelector =>
    one.type === "TextQuoteSelector"
      ? { ...one, exact: one.exact.replace(/(\S+ \S+) \S+ \S+/u, "$1 entirely different") }
      : one,
  );
  const gone: NoteSelector[] = [
    {
      type: "TextQuoteSelector",
      exact: "Nobody at the town hall would say who had signed the paper, or when.",
      prefix: "",
      suffix: "",
    },
    { type: "TextPositionSelector", start: text.length - 80, end: text.length - 10 },
  ];
  return [
    note("whole", [], {
      colour: null,
      text: "Compare with the **report of 2024**:\n\n- who paid\n- who signed",
      tags: ["method"],
    }),
    note("first", at(0, 0, 90), {
      text: "The claim the rest stands on. *Source?*",
      tags: ["to check", "method"],
    }),
    note("second", at(0, 50, 140), { colour: "blue" }),
    note("third", at(1, 10, 60), { colour: "green", creator: "Ines" }),
    note("reworded", reworded, { colour: "pink", text: "Quote this one." }),
    note("gone", gone, { colour: "violet", text: "Who signed?" }),
  ];
}

const written = (note: NoteDocument) => ({
  ok: true as const,
  value: { note, conflicts: [], undo: [{ id: note.id, from: note.rev, to: null }] },
});

/** Notes that are kept as long as the page is open. */
export function useSampleNoting(reading: Reading | null, some: boolean): Noting | undefined {
  const [notes, setNotes] = useState(() => (reading && some ? sampleNotes(reading) : []));
  const [citing, onCiting] = useState(DEFAULT_CITATION_SETTINGS);
  const anchors = useMemo(() => {
    const found = anchor(
      reading?.text ?? "",
      notes.map(({ content }) => ({ target: { selector: content.selectors } })),
    );
    return new Map(notes.flatMap(({ id }, index) => (found[index] ? [[id, found[index]]] : [])));
  }, [notes, reading]);
  if (!reading) return undefined;
  return {
    notes,
    tags: new Map([
      ["method", "method"],
      ["to check", "to check"],
    ]),
    anchors,
    problem: null,
    make: (id, { tags, ...said }) => {
      const [like] = sampleNotes(reading);
      if (!like) throw new Error("no notes");
      const note = { ...like, id, content: { ...like.content, ...said, tags: [...tags] } };
      setNotes((before) => [...before, note]);
      return Promise.resolve(written(note));
    },
    change: ({ id, content }) => {
      const like = notes.find((note) => note.id === id);
      if (!like) throw new Error("no such note");
      const note = { ...like, content: { ...like.content, ...content } };
      setNotes((before) => before.map((one) => (one.id === id ? note : one)));
      return Promise.resolve(written(note));
    },
    trash: (id) => {
      setNotes((before) => before.filter((note) => note.id !== id));
      return Promise.resolve({ ok: true, value: [{ id, from: "", to: "" }] });
    },
    undo: () => Promise.resolve({ ok: true, value: 1 }),
    copy: () => Promise.resolve(),
    citing: { settings: citing, onSettings: onCiting, copy: () => Promise.resolve() },
  };
}
