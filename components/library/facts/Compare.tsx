import { useMemo } from "preact/hooks";
import { compareFacts, type FactGroup } from "../../../lib/core/library/compare.ts";
import { useI18n, type I18n } from "../../i18n.ts";
import { NoticeIcon, CheckIcon } from "../../icons.tsx";
import { formatValue } from "./display.ts";
import { dateText, notesOf, periodText, roleText, siteText } from "./fact-text.ts";
import type { RowsProps } from "./state.ts";
import "./compare.css";

/** Groups shown at once: more are asked for by narrowing. */
const MOST = 300;

/** What several articles say of the same owner, role and period, side by side; those that differ first. */
export function Compare({ rows, display, owners, onOpen }: RowsProps) {
  const i18n = useI18n();
  const { t, n, locale } = i18n;
  const groups = useMemo(() => compareFacts(rows, owners), [rows, owners]);
  if (groups.length === 0) {
    return (
      <div class="library-empty">
        <h2>{t("compareEmpty")}</h2>
        <p>{t("compareEmptyHint")}</p>
      </div>
    );
  }
  const differing = groups.filter(({ agreement }) => agreement === "differ").length;
  return (
    <>
      <p class="library-hint">
        {n("compareGroups", groups.length)} · {n("compareDiffering", differing)}
      </p>
      <ul class="compare">
        {groups.slice(0, MOST).map((group) => (
          <li
            class="compare-group"
            key={`${group.owner.key} ${group.role} ${group.period}`}
            data-agreement={group.agreement}
          >
            <h2 class="compare-title">
              <bdi>{group.owner.name}</bdi> · {roleText(group, i18n)}
              {group.period !== null && ` · ${periodText(group.period, i18n)}`}
            </h2>
            <p class="compare-verdict">
              {group.agreement === "differ" || group.agreement === "apart" ? (
                <NoticeIcon />
              ) : (
                <CheckIcon />
              )}
              {verdictOf(group, i18n)}
            </p>
            <ul class="compare-sayings">
              {group.sayings.map(({ rows: alike }) => {
                const [first] = alike;
                return first === undefined ? null : (
                  <li class="compare-saying" key={first.article + first.key}>
                    <p class="compare-value">{formatValue(first, display, locale)}</p>
                    <ul class="compare-sources">
                      {alike.map((row) => (
                        <li key={row.article + row.key}>
                          <button
                            type="button"
                            class="compare-source"
                            title={row.sentence}
                            onClick={() => onOpen(row)}
                          >
                            <bdi>{siteText(row, i18n)}</bdi> · {dateText(row, i18n)}
                          </button>
                          {notesOf(row, i18n).length > 0 && (
                            <span class="fact-notes">{notesOf(row, i18n).join(" · ")}</span>
                          )}
                          <p class="compare-sentence" dir="auto">
                            {row.sentence}
                          </p>
                        </li>
                      ))}
                    </ul>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > MOST && <p class="library-hint">{n("compareFirstOnly", MOST)}</p>}
    </>
  );
}

function verdictOf({ agreement, spread, sources, sayings }: FactGroup, i18n: I18n): string {
  const { t, n, locale } = i18n;
  switch (agreement) {
    case "same":
      return n("compareSame", sources);
    case "rounded":
      return n("compareRounded", sources);
    case "apart":
      return t("compareApart");
    case "changed":
      return t("compareChanged");
    case "differ": {
      if (spread === null) return n("compareDiffer", sayings.length);
      const percent = new Intl.NumberFormat(locale, {
        style: "percent",
        maximumSignificantDigits: 2,
      }).format(spread / 100);
      return n("compareDifferBy", sayings.length, [percent]);
    }
  }
}
