import { useState } from "preact/hooks";
import type { Entry } from "../../../lib/core/library/entry.ts";
import { tagKey } from "../../../lib/core/library/tags.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import { useI18n } from "../../i18n.ts";
import { Modal } from "../../reader/Modal.tsx";
import type { LibraryPorts, Tag } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { taggingRequests } from "./tagging.ts";
import "./tags.css";

interface Props {
  ports: LibraryPorts;
  /** Of the articles. */
  ids: readonly string[];
  tags: readonly Tag[];
  onWrite: (requests: WriteRequest[], said: string) => void;
  onClose: () => void;
}

/** A tag as it can be ticked; without an id it is yet to be made. */
interface Choice {
  id: string | null;
  name: string;
}

/** Characters of a name. */
const LONGEST = 80;

/** Which tags the articles bear: ticked from those that are there, and new ones by their names. */
export function TagDialog({ ports, ids, tags, onWrite, onClose }: Props) {
  const { t, n, locale } = useI18n();
  const found = useQuery(`tags of ${ids.join(" ")}`, () => ports.read.entries(ids));
  const [typed, setTyped] = useState("");
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const entries = found.value ?? [];
  const wanted = tagKey(typed);
  const choices: Choice[] = [
    ...tags.map(({ id, content }) => ({ id, name: content.name })),
    ...fresh.map((name) => ({ id: null, name })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const shown = choices.filter(({ name }) => tagKey(name).includes(wanted));
  const exact = choices.find(({ name }) => tagKey(name) === wanted);
  const set = (name: string, on: boolean): void =>
    setChanged(new Map([...changed, [tagKey(name), on]]));
  const add = (): void => {
    const name = exact?.name ?? typed.trim();
    if (name === "") return;
    if (!exact) setFresh([...fresh, name]);
    set(name, true);
    setTyped("");
  };
  const apply = async (): Promise<void> => {
    const said = choices.flatMap(({ id, name }) => {
      const on = changed.get(tagKey(name));
      return on === undefined ? [] : [{ id, name, on }];
    });
    const change = {
      add: said.filter(({ on }) => on).map(({ name }) => name),
      remove: said.flatMap(({ id, on }) => (on || id === null ? [] : [id])),
    };
    onClose();
    // As they stand now, however fast this was.
    const articles = await ports.read.entries(ids);
    const requests = await taggingRequests(ports.read, articles, tags, change);
    if (requests.length > 0) onWrite(requests, n("tagsChanged", articles.length));
  };
  return (
    <Modal
      class="tag-dialog"
      id="tag-title"
      title={ids.length === 1 ? t("tagsOfOne") : n("tagsOfMany", ids.length)}
      onClose={onClose}
    >
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === "") void apply();
          else add();
        }}
      >
        <div class="tag-find">
          <input
            class="library-field"
            aria-label={t("tagFind")}
            placeholder={t("tagFind")}
            value={typed}
            maxLength={LONGEST}
            ref={(field) => {
              if (field && !field.dataset["met"]) {
                field.dataset["met"] = "true";
                field.focus();
              }
            }}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {wanted !== "" && (
            <button type="submit" class="button">
              {t(exact ? "tagTake" : "tagMake")}
            </button>
          )}
        </div>
        {choices.length === 0 && <p class="library-hint">{t("tagsNone")}</p>}
        {choices.length > 0 && shown.length === 0 && (
          <p class="library-hint">{t("tagNoneLike", typed.trim())}</p>
        )}
        <ul class="tag-list">
          {shown.map((choice) => (
            <TagChoice
              key={tagKey(choice.name)}
              name={choice.name}
              on={changed.get(tagKey(choice.name))}
              bearing={bearing(entries, choice.id)}
              of={entries.length}
              onSet={(on) => set(choice.name, on)}
            />
          ))}
        </ul>
        <div class="tag-end">
          <button type="button" class="button" onClick={onClose}>
            {t("cancel")}
          </button>
          <button
            type="button"
            class="button button-primary"
            disabled={changed.size === 0}
            onClick={() => void apply()}
          >
            {t("tagsApply")}
          </button>
        </div>
      </form>
    </Modal>
  );
}

const bearing = (entries: readonly Entry[], id: string | null): number =>
  id === null ? 0 : entries.filter((entry) => entry.tags.includes(id)).length;

interface ChoiceProps {
  name: string;
  /** What was said about it; undefined for nothing yet. */
  on: boolean | undefined;
  /** How many of the articles bear it now. */
  bearing: number;
  of: number;
  onSet: (on: boolean) => void;
}

/** Ticked where all bear it, half where some do. */
function TagChoice({ name, on, bearing: count, of, onSet }: ChoiceProps) {
  const { n } = useI18n();
  const isSome = on === undefined && count > 0 && count < of;
  return (
    <li>
      <label class="facet-value">
        <input
          type="checkbox"
          checked={on ?? (of > 0 && count === of)}
          ref={(box) => {
            if (box) box.indeterminate = isSome;
          }}
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
        <span class="facet-name">
          <bdi>{name}</bdi>
        </span>
        {isSome && <span class="facet-count">{n("tagOnSome", count)}</span>}
      </label>
    </li>
  );
}
