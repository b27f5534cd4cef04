import type { RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { later } from "../later.tsx";
import { StatusBar } from "../status/StatusBar.tsx";
import { saidText } from "./said-text.ts";
import type { SaveSaid, Saving } from "./saving.ts";
import "./save.css";

const TagsForm = later(() => import("./TagsForm.tsx").then((module) => module.TagsForm));
const ChangesList = later(() => import("./ChangesList.tsx").then((module) => module.ChangesList));

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
  const { said, dismiss, projects } = saving;
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const root = useRef<HTMLElement>(null);
  const failed = said?.kind === "failed";
  useEffect(() => {
    setUnfolded(null);
    if (!said || failed) return undefined;
    const timer = setInterval(() => {
      if (!root.current?.matches(":hover, :focus-within")) dismiss();
    }, STAYS);
    return () => clearInterval(timer);
  }, [said]);
  return (
    <>
      <output class="visually-hidden">{said && saidText(spoken(said), projects, i18n)}</output>
      {said && (
        <Said
          saving={saving}
          said={said}
          look={look}
          root={root}
          unfolded={unfolded}
          onUnfold={setUnfolded}
        />
      )}
    </>
  );
}

/** Of pictures only the end is read out: each one of them would be too much. */
const spoken = (said: SaveSaid): SaveSaid =>
  "pictures" in said && said.pictures?.done === false ? { ...said, pictures: null } : said;

type Unfolded = "project" | "tags" | "changes" | null;

interface SaidProps extends Props {
  said: SaveSaid;
  root: RefObject<HTMLElement | null>;
  unfolded: Unfolded;
  onUnfold: (unfolded: Unfolded) => void;
}

function Said({ saving, said, look, root, unfolded, onUnfold }: SaidProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { projects, dismiss, undo } = saving;
  const canMove = "project" in said;
  const changes = "since" in said ? said.since?.figures : null;
  return (
    <StatusBar
      label={t("saveLast")}
      look={look}
      failed={said.kind === "failed"}
      extra="save-toast"
      root={root}
      onClose={dismiss}
      actions={
        <>
          {changes && changes.length > 0 && (
            <Unfold name="changes" label={t("saveShow")} unfolded={unfolded} on={onUnfold} />
          )}
          {said.kind === "changed" && (
            <button type="button" class="text-button" onClick={saving.save}>
              {t("saveAgain")}
            </button>
          )}
          {canMove && (
            <Unfold name="project" label={t("saveChange")} unfolded={unfolded} on={onUnfold} />
          )}
          {canMove && (
            <Unfold name="tags" label={t("noteTags")} unfolded={unfolded} on={onUnfold} />
          )}
          {canMove && said.kind !== "already" && (
            <button type="button" class="text-button" onClick={undo}>
              {t("undo")}
            </button>
          )}
        </>
      }
      below={
        <>
          {unfolded === "changes" && changes && <ChangesList changes={changes} />}
          {unfolded === "project" && canMove && (
            <ProjectForm saving={saving} project={said.project} />
          )}
          {unfolded === "tags" && canMove && <TagsForm saving={saving} />}
        </>
      }
    >
      <p class="status-text">{saidText(said, projects, i18n)}</p>
    </StatusBar>
  );
}

interface UnfoldProps {
  name: Exclude<Unfolded, null>;
  label: string;
  unfolded: Unfolded;
  on: (unfolded: Unfolded) => void;
}

function Unfold({ name, label, unfolded, on }: UnfoldProps) {
  const isOpen = unfolded === name;
  return (
    <button
      type="button"
      class="text-button"
      aria-expanded={isOpen}
      onClick={() => on(isOpen ? null : name)}
    >
      {label}
    </button>
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
