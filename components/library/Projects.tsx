import { useState } from "preact/hooks";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n } from "../i18n.ts";
import { NameForm } from "./NameForm.tsx";
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
  const [naming, setNaming] = useState(false);
  const settings = useQuery(`settings ${version}`, () => ports.read.settings());
  const current = settings.value?.project ?? "";
  const make = (name: string): void => {
    setNaming(false);
    const id = `project-${crypto.randomUUID()}`;
    const content = { name, description: "" };
    onWrite(
      { kind: "put", put: { type: "project", id, base: null, content } },
      t("projectMade", name),
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
      {!naming ? (
        <button type="button" class="text-button" onClick={() => setNaming(true)}>
          {t("projectNew")}
        </button>
      ) : (
        <NameForm
          label={t("projectName")}
          action={t("projectMake")}
          onName={make}
          onCancel={() => setNaming(false)}
        />
      )}
    </section>
  );
}
