import { useI18n } from "../../components/i18n.ts";
import { NotesView } from "../../components/library/notes/NotesView.tsx";
import type { LibraryPorts, NotesProps } from "../../components/library/ports.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { useNotesTaking } from "../shared/notes-taking.ts";

export interface NotesPageProps extends NotesProps {
  ports: LibraryPorts;
  reader: LibraryReader;
}

/** All notes, loaded when they are first looked at. */
export function NotesPage({ reader, ...props }: NotesPageProps) {
  return <NotesView taking={useNotesTaking(reader, useI18n())} {...props} />;
}
