import { useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { WEEKLY_PROBLEMS, type Weekly, type WeeklyProblem } from "./backups.ts";

type Act = "toFolder" | "toDownloads" | "allow" | "tryAgain" | "turnOff";

/** What helps, first. */
const HELP: Record<WeeklyProblem, Act> = {
  lapsed: "allow",
  gone: "toFolder",
  "not-allowed": "allow",
  full: "tryAgain",
  denied: "tryAgain",
  error: "tryAgain",
};

/** Whether and where a backup is made each week, by itself; what was in the way of the last, and what helps. */
export function WeeklyForm({ weekly }: { weekly: Weekly }) {
  const { t } = useI18n();
  const [busy, setBusy] = useState<Act | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const { place, folder, problem, canChooseFolder, needsPage } = weekly;

  const act = async (what: Act): Promise<void> => {
    if (busy) return;
    setBusy(what);
    setSaid(null);
    try {
      // Nothing is waited for before it: browsers ask only at once after a press.
      const done = await weekly[what]();
      if (done) setSaid(what === "turnOff" ? "weeklyTurnedOff" : "weeklyMade");
    } catch {
      setSaid("weeklyNotChanged");
    } finally {
      setBusy(null);
    }
  };
  const button = (what: Act, label: MessageKey, look = "button") => (
    <button
      type="button"
      class={look}
      key={what}
      aria-disabled={busy !== null}
      onClick={() => void act(what)}
    >
      {t(label)}
    </button>
  );
  const help = problem && HELP[problem];
  // It is no longer so.
  const isPast = problem !== null && said === "weeklyMade";
  return (
    <>
      <p class="backup-hint">
        {place === null
          ? t("weeklyHint")
          : place === "folder"
            ? t("weeklyInFolder", folder ?? "")
            : t("weeklyInDownloads")}
        {place === "downloads" && needsPage && ` ${t("weeklyNeedsPage")}`}
      </p>
      {problem && <p class="backup-trouble">{t(WEEKLY_PROBLEMS[problem], folder ?? "")}</p>}
      <div class="backup-line">
        {place !== null && help && help !== "toFolder" && button(help, HELP_LABELS[help])}
        {canChooseFolder &&
          place !== "downloads" &&
          button(
            "toFolder",
            place === null ? "weeklyToFolder" : "weeklyOtherFolder",
            place === null || help === "toFolder" ? "button" : "text-button",
          )}
        {place === null && button("toDownloads", "weeklyToDownloads")}
        {place !== null && button("turnOff", "weeklyTurnOff", "text-button")}
      </div>
      <output class="backup-said">
        {busy !== null && busy !== "turnOff" ? t("weeklyBusy") : said && !isPast && t(said)}
      </output>
    </>
  );
}

const HELP_LABELS: Record<"allow" | "tryAgain" | "toDownloads" | "turnOff", MessageKey> = {
  allow: "weeklyAllow",
  tryAgain: "weeklyTryAgain",
  toDownloads: "weeklyToDownloads",
  turnOff: "weeklyTurnOff",
};
