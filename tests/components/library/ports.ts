import { vi } from "vitest";
import type { LibraryPorts, LibraryTools } from "../../../components/library/ports.ts";
import type { BulkOutcome } from "../../../lib/edge/library/requests.ts";
import { openLibrary } from "../../lib/edge/library/support.ts";

/** What the library page asks for, from a real store in memory; only the browser around it is played. */
export function portsOf(library: ReturnType<typeof openLibrary>) {
  const watchers: (() => void)[] = [];
  const ports = {
    read: library.reader,
    write: async (request) => {
      const outcome = (await library.bulk(request)) as Partial<BulkOutcome>;
      for (const watcher of watchers) watcher();
      return { count: outcome.count ?? 1, undo: outcome.undo ?? [] };
    },
    watch: (onChange) => void watchers.push(() => onChange({ ids: [], types: [], all: true })),
    open: vi.fn<LibraryPorts["open"]>(),
    openNote: vi.fn<LibraryPorts["openNote"]>(),
    openSource: vi.fn<LibraryPorts["openSource"]>(),
    onSettings: vi.fn<LibraryPorts["onSettings"]>(),
    copyRows: vi.fn<LibraryPorts["copyRows"]>(async () => {}),
    saveRows: vi.fn<LibraryPorts["saveRows"]>(async () => "facts.csv"),
  } satisfies LibraryPorts;
  return ports;
}

/** Parts of the page that are not looked at. */
export const NO_TOOLS: LibraryTools = {
  Exports: () => null,
  Backups: () => null,
  BackupAge: () => null,
  BackupNote: () => null,
  Notes: () => null,
};
