import type { I18n, MessageKey } from "../i18n.ts";
import { SAVE_PROBLEMS } from "./problems.ts";
import {
  dayOf,
  type PicturesSaid,
  type Project,
  type SavedChanges,
  type SaveSaid,
} from "./saving.ts";

/** What was last done, in words. */
export function saidText(said: SaveSaid, projects: readonly Project[], i18n: I18n): string {
  const { t, locale } = i18n;
  if (said.kind === "failed") return t(SAVE_PROBLEMS[said.problem]);
  if (said.kind === "undone") return t("saveUndone");
  if (said.kind === "changed") return changesText(said.since, i18n);
  const day = dayOf(said.at, new Date(), locale);
  const pictures = said.pictures && picturesText(said.pictures, i18n);
  if (said.kind === "already") {
    return [t("saveAlready", day), pictures].filter(Boolean).join(". ");
  }
  const where = projects.find(({ id }) => id === said.project)?.name ?? null;
  const [inProject, without] = SAID[said.kind];
  return [
    where === null ? t(without) : t(inProject, where),
    said.tags && (said.tags.length > 0 ? t("saveTags", said.tags.join(", ")) : t("saveNoTags")),
    said.since && said.since.figures.length > 0 && changesText(said.since, i18n),
    pictures,
    said.published && t("saveClock", [day, dayOf(said.published, new Date(said.at), locale)]),
  ]
    .filter(Boolean)
    .join(". ");
}

/** "5 of 7 pictures kept; 2 are only on the site". */
function picturesText(
  { kept, total, done, problem }: PicturesSaid,
  { t, n, locale }: I18n,
): string {
  const number = new Intl.NumberFormat(locale);
  const left = total - kept;
  const counts = [number.format(kept), number.format(total)];
  if (!done) return t("savePicturesKeeping", counts);
  if (problem !== null)
    return t(problem === "full" ? "savePicturesFull" : "savePicturesRoom", counts);
  if (left === 0) return n("savePicturesAll", total);
  return kept === 0 ? n("savePicturesNone", total) : n("savePicturesLeft", left, counts);
}

/** "Since you saved it on 3 May: 2 figures changed, 1 new". */
function changesText({ at, figures }: SavedChanges, { t, n, locale }: I18n): string {
  const gone = figures.filter(({ after }) => after === null).length;
  const added = figures.filter(({ before }) => before === null).length;
  const changed = figures.length - gone - added;
  const parts = [
    changed > 0 && n("saveFiguresChanged", changed),
    added > 0 && n("saveFiguresNew", added),
    gone > 0 && n("saveFiguresGone", gone),
  ];
  return t("saveSince", [dayOf(at, new Date(), locale), parts.filter(Boolean).join(", ")]);
}

/** With a project, and without one. */
const SAID: Record<"new" | "version" | "restored", [MessageKey, MessageKey]> = {
  new: ["savedIn", "savedInLibrary"],
  version: ["savedVersionIn", "savedVersion"],
  restored: ["savedRestoredIn", "savedRestored"],
};
