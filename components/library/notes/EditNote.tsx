import { useEffect, useRef, useState } from "preact/hooks";
import type { LibraryDocument } from "../../../lib/core/library/documents.ts";
import { tagOfName } from "../../../lib/core/library/tags.ts";
import { quoteOf } from "../../../lib/core/notes/selectors.ts";
import type { PutRequest, WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import { coloursWith } from "../../notes/settings.ts";
import { Modal } from "../../reader/Modal.tsx";
import type { Note } from "./list.ts";

interface Props {
  note: Note;
  tags: readonly LibraryDocument<"tag">[];
  colourName: (colour: string) => string;
  /** Null: nothing was changed. */
  onDone: (request: WriteRequest | null) => void;
}

/** A note's text, colour and tags; written as one change when it is done, so that one undo takes it back. */
export function EditNote({ note, tags, colourName, onDone }: Props) {
  const { t } = useI18n();
  const { content } = note;
  const names = new Map(tags.map((tag) => [tag.id, tag.content.name]));
  const kept = content.tags.flatMap((id) => names.get(id) ?? []).join(", ");
  const [text, setText] = useState(content.text);
  const [colour, setColour] = useState(content.colour);
  const [typed, setTyped] = useState(kept);
  const quote = quoteOf(content.selectors);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const done = (): void => {
    const isSame = text === content.text && colour === content.colour && typed === kept;
    onDone(
      isSame ? null : changeOf(note, { text, colour, typed: typed === kept ? null : typed }, tags),
    );
  };
  return (
    <Modal class="note-edit" id="note-edit-title" title={t("noteEdit")} onClose={done}>
      {quote !== null && (
        <blockquote class="note-edit-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      <label class="note-edit-field">
        {t("noteText")}
        <textarea
          ref={field}
          rows={6}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {colour !== null && (
        <label class="note-edit-field">
          {t("noteColour")}
          <select value={colour} onChange={({ currentTarget }) => setColour(currentTarget.value)}>
            {coloursWith(content.colour).map((id) => (
              <option value={id} key={id}>
                {colourName(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="note-edit-field">
        {t("noteTags")}
        <input
          type="text"
          value={typed}
          placeholder={t("noteTagsHint")}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="button" class="button" onClick={done}>
        {t("noteDone")}
      </button>
    </Modal>
  );
}

interface Change {
  text: string;
  colour: string | null;
  /** Names, parted by commas; null where the tags stay. */
  typed: string | null;
}

function changeOf(
  { id, rev }: Note,
  { text, colour, typed }: Change,
  tags: readonly LibraryDocument<"tag">[],
): WriteRequest {
  const names = (typed ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const made = new Map<string, PutRequest>();
  const chosen = names.map((name) => {
    const tag = tagOfName(name, tags);
    if (!tag.document && !made.has(tag.id))
      made.set(tag.id, { type: "tag", id: tag.id, base: null, content: { name } });
    return tag.id;
  });
  const content = { text, colour, ...(typed === null ? {} : { tags: [...new Set(chosen)] }) };
  return { kind: "puts", puts: [...made.values(), { type: "note", id, base: rev, content }] };
}
