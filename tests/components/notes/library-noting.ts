import { useEffect, useMemo, useState } from "preact/hooks";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import type { NoteDocument, Noting } from "../../../components/notes/noting.ts";
import { quoteClip } from "../../../lib/core/export/cite/quote.ts";
import type { Clip } from "../../../lib/core/export/clip.ts";
import { tagKey, tagOfName } from "../../../lib/core/library/tags.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { notePuts, tagsOfNames, type NotePut } from "../../../lib/edge/library/note-puts.ts";
import type { PutsOutcome } from "../../../lib/edge/library/requests.ts";
import { anchor } from "../../../lib/page/anchor/anchor.ts";
import type { openLibrary } from "../../lib/edge/library/support.ts";

type Library = ReturnType<typeof openLibrary>;

/**
 * Notes of the real library, in memory, as the extension's own surfaces have them; `again` is what tells of changes.
 * @param clipboard takes what is copied with its reference
 */
export function useLibraryNoting(
  library: Library,
  reading: Reading,
  clipboard: Clip[] = [],
): Noting & { again: () => Promise<void> } {
  const [notes, setNotes] = useState<NoteDocument[] | null>(null);
  const [tags, setTags] = useState<ReadonlyMap<string, string>>(new Map());
  const [citing, onCiting] = useState(DEFAULT_CITATION_SETTINGS);
  const again = async (): Promise<void> => {
    setNotes(await library.reader.documents("note"));
    const named = await library.reader.documents("tag");
    setTags(new Map(named.map(({ id, content }) => [id, content.name])));
  };
  useEffect(() => void again(), []);
  const anchors = useMemo(() => {
    const placed = (notes ?? []).filter(({ content }) => content.selectors.length > 0);
    const found = anchor(
      reading.text,
      placed.map(({ content }) => ({ target: { selector: content.selectors } })),
    );
    return new Map(placed.flatMap(({ id }, at) => (found[at] ? [[id, found[at]]] : [])));
  }, [notes, reading.text]);
  const put = async (wish: NotePut) => {
    const names = [...(wish.tags ?? [])];
    const found = await tagsOfNames(library.reader, names);
    const puts = notePuts(wish, (name) => {
      const at = names.findIndex((one) => tagKey(one) === tagKey(name));
      return found[at] ?? tagOfName(name, []);
    });
    const answer = await library.writer.write({ kind: "puts", puts });
    await again();
    if (!answer.ok) return answer;
    const { documents, conflicts, undo } = answer.value as PutsOutcome;
    const note = documents.find(({ id }) => id === wish.id) as NoteDocument;
    return { ok: true as const, value: { note, conflicts, undo } };
  };
  return {
    notes,
    tags,
    anchors,
    problem: null,
    make: (id, { tags: named, ...said }) =>
      put({
        id,
        base: null,
        content: {
          ...said,
          article: null,
          addresses: ["news.example/a"],
          source: null,
          body: null,
        },
        tags: named,
      }),
    change: put,
    trash: async (id) => {
      const { undo } = await library.bulk({ kind: "trash", ids: [id] });
      await again();
      return { ok: true, value: undo };
    },
    undo: async (steps) => {
      const { count } = await library.bulk({ kind: "undo", steps: [...steps] });
      await again();
      return { ok: true, value: count };
    },
    copy: () => Promise.resolve(),
    citing: {
      settings: citing,
      onSettings: onCiting,
      copy: async (quote, source, accessed) => {
        clipboard.push(await quoteClip(quote, source, { ...citing, locale: "en", accessed }));
      },
    },
    again,
  };
}
