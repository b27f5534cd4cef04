import { useI18n } from "../i18n.ts";
import { BookmarkIcon, BookmarkedIcon } from "../icons.tsx";
import { dayOf, type Saving } from "./saving.ts";
import "./save.css";

interface Props {
  saving: Saving;
  /** Among buttons with words, or in a row of icons. */
  look: "words" | "icon";
  /** Written beside the name in the icon's tooltip. */
  keyName?: string;
}

/** Saves the article; says since when it is saved. Pressed again it saves what has changed since. */
export function SaveButton({ saving, look, keyName }: Props) {
  const { t, locale } = useI18n();
  const { state, save } = saving;
  const isSaved = state.kind === "saved" && !state.changed;
  const day = state.kind === "saved" ? dayOf(state.at, new Date(), locale) : "";
  const again = state.kind === "saved" && state.changed ? t("changedSince", day) : t("save");
  const name = isSaved ? t("savedOn", day) : again;
  return (
    <button
      type="button"
      class={look === "icon" ? "icon-button save-button" : "button save-button"}
      aria-label={name}
      title={keyName ? `${name} (${keyName})` : name}
      aria-busy={state.kind === "saving"}
      data-saved={isSaved}
      onClick={save}
    >
      {isSaved && <BookmarkedIcon />}
      {!isSaved && look === "icon" && <BookmarkIcon />}
      {look === "words" && <span>{isSaved ? day : t("save")}</span>}
    </button>
  );
}
