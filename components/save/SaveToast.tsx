import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useI18n, type I18n, type MessageKey } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import { SAVE_PROBLEMS } from "./problems.ts";
import { dayOf, type Project, type SaveSaid, type Saving } from "./saving.ts";
import "./save.css";

interface Props {
  saving: Saving;
  /** Laid over the end of a text, or standing in a row of its own. */
  look: "over" | "row";
}

/** Milliseconds for which it stays, while nobody looks into it. */
const STAYS = 12_000;

/** What was saved and where to, with the way back and the way to another project. */
export function SaveToast({ saving, look }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { said, dismiss, undo, projects } = saving;
  const [choosing, setChoosing] = useState(false);
  const root = useRef<HTMLElement>(null);
  const failed = said?.kind === "failed";
  useEffect(() => {
    setChoosing(false);
    if (!said || failed) return undefined;
    const timer = setInterval(() => {
      if (!root.current?.matches(":hover, :focus-within")) dismiss();
    }, STAYS);
    return () => clearInterval(timer);
  }, [said]);
  const canMove = said !== null && "project" in said;
  const canUndo = canMove && said.kind !== "already";
  return (
    <>
      <output class="visually-hidden">{said && textOf(said, projects, i18n)}</output>
      {said && (
        <section class={`save-toast save-toast-${look}`} aria-label={t("saveLast")} ref={root}>
          <div class={failed ? "save-line save-failed" : "save-line"}>
            <p class="save-text">{textOf(said, projects, i18n)}</p>
            <div class="save-actions">
              {canMove && (
                <button
                  type="button"
                  class="text-button"
                  aria-expanded={choosing}
                  onClick={() => setChoosing(!choosing)}
                >
                  {t("saveChange")}
                </button>
              )}
              {canUndo && (
                <button type="button" class="text-button" onClick={undo}>
                  {t("undo")}
                </button>
              )}
              <button
                type="button"
                class="icon-button save-close"
                aria-label={t("close")}
                title={t("close")}
                onClick={dismiss}
              >
                <CloseIcon />
              </button>
            </div>
            {choosing && canMove && <ProjectForm saving={saving} project={said.project} />}
          </div>
        </section>
      )}
    </>
  );
}

/** Not the id of any project. */
const NEW = "new";

function ProjectForm({ saving, project }: { saving: Saving; project: string | null }) {
  const { t } = useI18n();
  const id = useId();
  const { projects, moveTo, moveToNew } = saving;
  const [chosen, setChosen] = useState(projects.length === 0 ? NEW : (project ?? ""));
  const [name, setName] = useState("");
  const first = useRef<HTMLElement | null>(null);
  useEffect(() => first.current?.focus(), [chosen]);
  return (
    <form
      class="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== NEW) moveTo(chosen === "" ? null : chosen);
        else if (name.trim() !== "") moveToNew(name.trim());
        else first.current?.focus();
      }}
    >
      <label class="save-label" for={id}>
        {t("project")}
      </label>
      <select
        id={id}
        class="save-field"
        value={chosen}
        ref={(element) => {
          if (chosen !== NEW) first.current = element;
        }}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{t("noProject")}</option>
        {projects.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
        <option value={NEW}>{t("newProject")}</option>
      </select>
      {chosen === NEW && (
        <input
          class="save-field"
          aria-label={t("projectName")}
          placeholder={t("projectName")}
          value={name}
          maxLength={80}
          ref={(element) => {
            first.current = element;
          }}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <button type="submit" class="button">
        {t("saveMove")}
      </button>
    </form>
  );
}

function textOf(said: SaveSaid, projects: readonly Project[], { t, locale }: I18n): string {
  if (said.kind === "failed") return t(SAVE_PROBLEMS[said.problem]);
  if (said.kind === "undone") return t("saveUndone");
  const where = projects.find(({ id }) => id === said.project)?.name ?? null;
  if (said.kind === "already") return t("saveAlready", dayOf(said.at, new Date(), locale));
  const [inProject, without] = SAID[said.kind];
  return where === null ? t(without) : t(inProject, where);
}

/** With a project, and without one. */
const SAID: Record<"new" | "version" | "restored", [MessageKey, MessageKey]> = {
  new: ["savedIn", "savedInLibrary"],
  version: ["savedVersionIn", "savedVersion"],
  restored: ["savedRestoredIn", "savedRestored"],
};
