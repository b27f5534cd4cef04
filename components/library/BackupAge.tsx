import { useI18n } from "../i18n.ts";
import { ageInWords, isOld } from "./age.ts";
import "./backup.css";

/**
 * How old the last backup is, in a few words.
 * @param last ISO 8601; null for never
 * @param now milliseconds since 1970
 */
export function BackupAge({ last, now }: { last: string | null; now: number }) {
  const { t, locale } = useI18n();
  const age = last === null ? null : ageInWords(last, now, locale);
  return (
    <span class={isOld(last, now) ? "library-view-age is-old" : "library-view-age"}>
      {age === null ? t("backupAgeNever") : t("backupAgeShort", age)}
    </span>
  );
}
