import { useState } from "preact/hooks";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n } from "../i18n.ts";
import type { LibraryPorts, Project } from "./ports.ts";
import { useQuery } from "./use-query.ts";

interface Props {
  projects: readonly Project[];
  ports: LibraryPorts;
  version: number;
  onWrite: (request: WriteRequest, said: string) => void;
}

/** Into which project articles are saved, and a new one. */
export function Projects({ projects, ports, version, onWrite }: Props) {
  const { t } = useI18n();
  const [name, setName] = useState<string | null>(null);
  const settings = useQuery(`settings ${version}`, () => ports.read.settings());
  const current = settings.value?.project ?? "";
  const make = (): void => {
    const said = name?.trim() ?? "";
    setName(null);
    if (said === "") return;
    const id = `project-${crypto.randomUUID()}`;
    const content = { name: said, description: "" };
    onWrite(
      { kind: "put", put: { type: "project", id, base: null, content } },
      t("projectMade", said),
    );
  };
  return (
    <section class="projects" aria-label={t("projectsTitle")}>
      {projects.length > 0 && (
        <label class="projects-current">
          <span class="facet-title">{t("projectCurrent")}</span>
          <select
            value={current}
            onChange={(event) => {
              const project = event.currentTarget.value || null;
              onWrite({ kind: "settings", settings: { project } }, t("projectChosen"));
            }}
          >
            <option value="">{t("projectNone")}</option>
            {projects.map(({ id, content }) => (
              <option value={id} key={id}>
                {content.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {name === null ? (
        <button type="button" class="text-button" onClick={() => setName("")}>
          {t("projectNew")}
        </button>
      ) : (
        <form
          class="projects-new"
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <input
            class="library-field"
            aria-label={t("projectName")}
            placeholder={t("projectName")}
            value={name}
            maxLength={120}
            ref={(field) => field?.focus()}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setName(null);
            }}
          />
          <button type="submit" class="button">
            {t("projectMake")}
          </button>
        </form>
      )}
    </section>
  );
}
