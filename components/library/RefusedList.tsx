import { useI18n } from "../i18n.ts";
import { REFUSALS, type Refused } from "./backups.ts";

/** More are not listed: a file may have a million. */
const MOST = 200;

/** What was not taken of a file, and why. */
export function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const { t, n } = useI18n();
  if (refused.length === 0) return null;
  return (
    <details class="refused">
      <summary>{n("incomingRefused", refused.length)}</summary>
      <ul class="refused-list">
        {refused.slice(0, MOST).map(({ name, why }, at) => (
          <li key={at}>
            <span class="refused-name">{name || t("incomingNoName")}</span>
            <span class="refused-why"> {t(REFUSALS[why])}</span>
          </li>
        ))}
        {refused.length > MOST && <li>…</li>}
      </ul>
    </details>
  );
}
