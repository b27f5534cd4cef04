import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { tagsOf } from "../notes/typed-tags.ts";
import type { SavedTags, Saving } from "./saving.ts";

/** The tags of what was saved, by their names. */
export function TagsForm({ saving }: { saving: Saving }) {
  const { t } = useI18n();
  const id = useId();
  const [tags, setTags] = useState<SavedTags | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const found = await saving.tags();
      if (!gone) setTags(found);
    };
    void load();
    field.current?.focus();
    return () => {
      gone = true;
    };
  }, []);
  const value = typed ?? tags?.own.join(", ") ?? "";
  return (
    <form
      class="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        // What stands there is not known yet: nothing is to be taken from it.
        if (tags) saving.tag(tagsOf(value));
      }}
    >
      <label class="save-label" for={id}>
        {t("noteTags")}
      </label>
      <input
        id={id}
        class="save-field"
        type="text"
        dir="auto"
        list={`${id}-known`}
        ref={field}
        value={value}
        placeholder={t("noteTagsHint")}
        aria-busy={tags === null}
        readOnly={tags === null}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {tags?.all.map((name) => (
          <option value={name} key={name}>
            {name}
          </option>
        ))}
      </datalist>
      <button type="submit" class="button">
        {t("tagsApply")}
      </button>
    </form>
  );
}
