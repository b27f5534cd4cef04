import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { NameForm } from "../NameForm.tsx";
import { RowMenu, type MenuAction } from "../RowMenu.tsx";

interface Props {
  name: string;
  /** What is said about it, beside the name. */
  about: string | null;
  /** Shows what stands under the name; absent where nothing does. */
  onOpen?: (() => void) | undefined;
  onRename: (name: string) => void;
  onDelete: () => void;
  /** What else can be done, after renaming. */
  actions: readonly MenuAction[];
  /** A form below the row. */
  children?: ComponentChildren;
}

/** A thing with a name that people gave it: opened, renamed, deleted. */
export function ListRow({ name, about, onOpen, onRename, onDelete, actions, children }: Props) {
  const { t } = useI18n();
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <li class="list-row">
        <NameForm
          label={t("renameLabel", name)}
          action={t("renameDo")}
          initial={name}
          onName={(next) => {
            setRenaming(false);
            onRename(next);
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li class="list-row">
      <div class="list-said">
        {onOpen ? (
          <button type="button" class="list-name" onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <span class="list-name">
            <bdi>{name}</bdi>
          </span>
        )}
        {about !== null && <span class="list-about">{about}</span>}
      </div>
      <RowMenu
        label={t("rowMore", name)}
        actions={[
          { label: t("rename"), onChoose: () => setRenaming(true) },
          ...actions,
          { label: t("libraryDelete"), onChoose: onDelete },
        ]}
      />
      {children}
    </li>
  );
}
