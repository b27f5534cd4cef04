import { useI18n } from "../i18n.ts";
import { WEEKLY_PROBLEMS, type BackupNotice } from "./backups.ts";
import "./backup.css";

interface Props extends BackupNotice {
  /** Shows the backups. */
  onBackups: () => void;
}

/** One line at the top of the library: that a weekly backup failed, or that there could be one. */
export function BackupNote({ notice, folder, onBackups, onLater, onNever }: Props) {
  const { t, n } = useI18n();
  if (!notice) return null;
  const isOffer = notice.kind === "offer";
  return (
    <section
      class={isOffer ? "backup-note" : "backup-note is-trouble"}
      aria-label={t("backupHeading")}
    >
      <p class="backup-note-text">
        {isOffer
          ? n("weeklyOffer", notice.articles)
          : t(WEEKLY_PROBLEMS[notice.problem], folder ?? "")}
      </p>
      <div class="backup-line">
        <button type="button" class="button" onClick={onBackups}>
          {t(isOffer ? "weeklySetUp" : "weeklyShow")}
        </button>
        {isOffer && (
          <>
            <button type="button" class="text-button" onClick={onLater}>
              {t("weeklyLater")}
            </button>
            <button type="button" class="text-button" onClick={onNever}>
              {t("weeklyNever")}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
