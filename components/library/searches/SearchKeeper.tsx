import { useState } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { NameForm } from "../NameForm.tsx";
import type { Search } from "../ports.ts";
import { isSameSearch, type Kept } from "./search-state.ts";

interface Props {
  /** What the library is narrowed to now; null where it is not. */
  now: Kept | null;
  /** The search that was opened; null for none. */
  search: Search | null;
  onKeep: (name: string) => void;
  /** The search that was opened is to be what is set now. */
  onUpdate: (search: Search) => void;
}

/** Keeps what is searched for under a name, or brings the search that was opened up to it. */
export function SearchKeeper({ now, search, onKeep, onUpdate }: Props) {
  const { t } = useI18n();
  const [naming, setNaming] = useState(false);
  if (now === null) return null;
  const isKept = search !== null && isSameSearch(now, search.content);
  if (naming && !isKept) {
    return (
      <NameForm
        label={t("searchName")}
        action={t("searchKeepDo")}
        onCancel={() => setNaming(false)}
        onName={(name) => {
          setNaming(false);
          onKeep(name);
        }}
      />
    );
  }
  return (
    <div class="search-keeper">
      {search && (
        <span class="search-name">
          <bdi>{search.content.name}</bdi>
        </span>
      )}
      {search && !isKept && (
        <button type="button" class="text-button" onClick={() => onUpdate(search)}>
          {t("searchUpdate", search.content.name)}
        </button>
      )}
      {!isKept && (
        <button type="button" class="text-button" onClick={() => setNaming(true)}>
          {t("searchKeep")}
        </button>
      )}
    </div>
  );
}
