import type { Setting, Subject } from "../setting.ts";
import { descriptionsIn, type DescriptionHere, type Links } from "./links.ts";

/** One sentence as the choice of owners reads it. */
export interface Scene {
  setting: Setting;
  subjects: readonly Subject[];
  /** The first clause's subject that is somebody. */
  mainSubject: number | null;
  /** Those that are subjects of any of its clauses. */
  anySubject: ReadonlySet<number>;
  descriptions: readonly DescriptionHere[];
}

export function sceneOf(setting: Setting, subjects: readonly Subject[], links: Links): Scene {
  const { view, grammar } = setting;
  const main = subjects.find((subject) => subject.kind === "entity");
  return {
    setting,
    subjects,
    mainSubject: main?.kind === "entity" ? main.entity : null,
    anySubject: new Set(
      subjects.flatMap((subject) => (subject.kind === "entity" ? [subject.entity] : [])),
    ),
    descriptions: descriptionsIn(view, links, grammar),
  };
}
