import { useMemo } from "preact/hooks";
import type { LibraryPorts, Project, Search, Tag } from "./ports.ts";
import { useQuery } from "./use-query.ts";

/** What people gave names to. */
export interface Named {
  projects: readonly Project[];
  tags: readonly Tag[];
  searches: readonly Search[];
  /** Names of projects and tags by their ids. */
  names: ReadonlyMap<string, string>;
}

export function useNamed(ports: LibraryPorts, version: number): Named {
  const found = useQuery(`named ${version}`, async () => ({
    projects: await ports.read.documents("project"),
    tags: await ports.read.documents("tag"),
    searches: await ports.read.documents("search"),
  }));
  return useMemo(() => {
    const { projects = [], tags = [], searches = [] } = found.value ?? {};
    const named = [...projects, ...tags].map(({ id, content }) => [id, content.name] as const);
    return { projects, tags, searches, names: new Map(named) };
  }, [found.value]);
}
