import { useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { ageInWords, isOld } from "./age.ts";
import type { Backups } from "./backups.ts";
import { IncomingForm } from "./IncomingForm.tsx";
import { useWork } from "./use-work.ts";
import { WeeklyForm } from "./WeeklyForm.tsx";
import { WorkBar } from "./WorkBar.tsx";
import "./backup.css";

/** A backup of everything, how old the last one is, and what can be brought in. */
export function BackupForm({ backups }: { backups: Backups }) {
  const { t } = useI18n();
  return (
    <div class="backup">
      <section aria-labelledby="backup-heading">
        <h2 class="backup-heading" id="backup-heading">
          {t("backupHeading")}
        </h2>
        <Make backups={backups} />
      </section>
      {backups.weekly && (
        <section aria-labelledby="weekly-heading">
          <h2 class="backup-heading" id="weekly-heading">
            {t("weeklyHeading")}
          </h2>
          <WeeklyForm weekly={backups.weekly} />
        </section>
      )}
      <section aria-labelledby="incoming-heading">
        <h2 class="backup-heading" id="incoming-heading">
          {t("incomingHeading")}
        </h2>
        <IncomingForm backups={backups} />
      </section>
    </div>
  );
}

function Make({ backups: { last, now, make } }: { backups: Backups }) {
  const { t, n, locale } = useI18n();
  const { work, run, stop } = useWork();
  const [said, setSaid] = useState("");
  const start = async (): Promise<void> => {
    setSaid("");
    let stopped = false;
    try {
      const count = await run((onProgress, signal) => {
        signal.addEventListener("abort", () => (stopped = true));
        return make(onProgress, signal);
      });
      setSaid(n("backupMade", count));
    } catch {
      setSaid(t(stopped ? "workStopped" : "backupFailed"));
    }
  };
  const age = last === null ? null : ageInWords(last, now, locale);
  return (
    <>
      <p class="backup-hint">{t("backupHint")}</p>
      <p class={age === null || isOld(last, now) ? "backup-age is-old" : "backup-age"}>
        {age === null ? t("backupNever") : t(isOld(last, now) ? "backupOld" : "backupAge", age)}
      </p>
      <div class="backup-line">
        <button
          type="button"
          class="button"
          aria-disabled={work !== null}
          onClick={() => work === null && void start()}
        >
          {t("backupNow")}
        </button>
        {work && <WorkBar work={work} onStop={stop} />}
      </div>
      <output class="backup-said">{said}</output>
    </>
  );
}
