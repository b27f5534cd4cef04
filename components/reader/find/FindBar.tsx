import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { ChevronDownIcon, CloseIcon, UpIcon } from "../../icons.tsx";
import { MOST_MATCHES } from "./matches.ts";
import type { Find } from "./use-find.ts";
import "./find.css";

/** Find in the text: Enter goes on, Shift and Enter back, Esc closes. */
export function FindBar({ find }: { find: Find }) {
  const { t, locale } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { matches, at, typed } = find;
  const number = new Intl.NumberFormat(locale);
  const total = `${number.format(matches.length)}${matches.length >= MOST_MATCHES ? "+" : ""}`;
  const said =
    typed.trim() === ""
      ? ""
      : matches.length === 0
        ? t("findNone")
        : t("findAt", [number.format(at + 1), total]);
  return (
    <search class="find" aria-label={t("findTitle")}>
      <input
        class="find-field"
        type="text"
        ref={field}
        value={typed}
        placeholder={t("findPlaceholder")}
        aria-label={t("findTitle")}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => find.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") find.step(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") find.close();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output class="find-count">{said}</output>
      <button
        type="button"
        class="icon-button"
        aria-label={t("findPrevious")}
        title={`${t("findPrevious")} (Shift + Enter)`}
        disabled={matches.length === 0}
        onClick={() => find.step(-1)}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t("findNext")}
        title={`${t("findNext")} (Enter)`}
        disabled={matches.length === 0}
        onClick={() => find.step(1)}
      >
        <ChevronDownIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t("close")}
        title={`${t("close")} (Esc)`}
        onClick={find.close}
      >
        <CloseIcon />
      </button>
    </search>
  );
}
