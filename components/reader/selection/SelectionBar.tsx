import type { ComponentChildren } from "preact";
import { useI18n } from "../../i18n.ts";
import type { AddingControl } from "./use-adding.ts";
import "./selection.css";

interface Props {
  control: AddingControl;
  /** Further buttons. */
  children?: ComponentChildren;
}

/** What can be made of the selection, beside it. The keys do the same. */
export function SelectionBar({ control, children }: Props) {
  const { t } = useI18n();
  const button = (what: "fact" | "quote", key: string) => (
    <button
      type="button"
      class="text-button"
      aria-keyshortcuts={key.toLowerCase()}
      title={`${t(what === "fact" ? "keyAddFact" : "keyAddQuote")} (${key})`}
      // The selection stays what it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => control.begin(what)}
    >
      {t(what === "fact" ? "addFact" : "addQuote")}
    </button>
  );
  return (
    <div class="selection-bar" role="toolbar" aria-label={t("selection")}>
      {button("fact", "A")}
      {button("quote", "Q")}
      {children}
    </div>
  );
}
