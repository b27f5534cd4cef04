import type { NumberedFact } from "../../../lib/edge/library/queries.ts";
import type { Owners } from "../../../lib/core/library/owners.ts";
import { useI18n } from "../../i18n.ts";
import { figureGroup } from "../../model/kinds.ts";
import { exactBehind } from "../../format/figures.ts";
import { figureOf, formatValue, type Display } from "./display.ts";
import { dateText, notesOf, periodText, roleText, siteText } from "./fact-text.ts";

interface Props {
  fact: NumberedFact;
  /** In the table, from 0. */
  place: number;
  display: Display;
  owners: Owners;
  selected: boolean;
  /** Whether Tab stops here; arrows do elsewhere. */
  stop: boolean;
  onSelect: (on: boolean, range: boolean) => void;
  /** Goes to another row. */
  onKey: (event: KeyboardEvent) => void;
  onOpen: () => void;
}

/** One fact of one article; its value leads to the sentence. */
export function FactRow(props: Props) {
  const { fact, place, display, owners, selected, stop, onSelect, onKey, onOpen } = props;
  const { row } = fact;
  const i18n = useI18n();
  const { t, locale } = i18n;
  const owner = owners.of(row.owner).name;
  const value = formatValue(row, display, locale);
  const what = roleText(row, i18n);
  const notes = notesOf(row, i18n);
  return (
    <tr
      class={selected ? "fact-row fact-row-selected" : "fact-row"}
      aria-rowindex={place + 2}
      data-place={place}
    >
      <td class="fact-check">
        <input
          type="checkbox"
          aria-label={t("factsSelect", [owner, what, value].filter(Boolean).join(" · "))}
          tabIndex={stop ? 0 : -1}
          checked={selected}
          onKeyDown={onKey}
          onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      <td class="fact-owner">
        {owner === null ? (
          <span class="fact-none">{t("factsNobody")}</span>
        ) : (
          <bdi title={owner === row.owner ? undefined : t("factsWrittenAs", row.owner ?? "")}>
            {owner}
          </bdi>
        )}
      </td>
      <td class="fact-what">
        {what}
        {notes.length > 0 && <span class="fact-notes">{notes.join(" · ")}</span>}
      </td>
      <td class="fact-value" data-kind={figureGroup(row.kind)}>
        <button
          type="button"
          class="fact-open"
          tabIndex={stop ? 0 : -1}
          title={exactBehind(figureOf(row), locale) ?? t("factsOpen")}
          onKeyDown={onKey}
          onClick={onOpen}
        >
          {row.mode === "denied" ? <s>{value}</s> : value}
        </button>
      </td>
      <td class="fact-when">{periodText(row.period, i18n)}</td>
      <td class="fact-site" title={row.title ?? undefined}>
        <bdi>{siteText(row, i18n)}</bdi>
      </td>
      <td class="fact-date">{dateText(row, i18n)}</td>
      <td class="fact-sentence">
        <p dir="auto">{row.sentence}</p>
      </td>
    </tr>
  );
}
