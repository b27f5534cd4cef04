import { useI18n } from "../../i18n.ts";
import type { FactsSettings } from "./state.ts";

interface Props {
  years: FactsSettings["years"];
  onYears: (years: FactsSettings["years"]) => void;
}

/** The first and the last year that periods may begin in; what is no whole year yet narrows nothing. */
export function Years({ years, onYears }: Props) {
  const { t } = useI18n();
  const field = (end: "from" | "to") => (
    <label>
      {t(end === "from" ? "factsFromYear" : "factsToYear")}
      <input
        class="library-field"
        inputMode="numeric"
        maxLength={4}
        size={4}
        defaultValue={years[end] ?? ""}
        onInput={(event) => {
          const typed = event.currentTarget.value.trim();
          const year = /^\d{4}$/u.test(typed) ? typed : null;
          if (year !== years[end]) onYears({ ...years, [end]: year });
        }}
      />
    </label>
  );
  return (
    <div class="fact-years" key={years.from === null && years.to === null ? "open" : "set"}>
      {field("from")}
      {field("to")}
    </div>
  );
}
