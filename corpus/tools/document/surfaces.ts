import type { CorpusDocument } from "./types.ts";

/** The forms in which an article names an entity, each once. */
export function ownerSurfaces(document: CorpusDocument, entity: number): string[] {
  const mentions = document.entities[entity]?.mentions ?? [];
  return [...new Set(mentions.flatMap((at) => document.names[at]?.text ?? []))];
}
