import { idFrom } from "../library/revision.ts";

/** Lede's own names in linked data. Nothing is there: names that end in ".invalid" never lead anywhere (RFC 2606). */
export const NAMESPACE = "https://lede.invalid/ns#";

const NOTES = "https://lede.invalid/notes/";
const UUID = "[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}";

/** The name of a note that is one everywhere. */
export function iriOf(id: string): string {
  const [, uuid] = new RegExp(`^note-(${UUID})$`, "u").exec(id) ?? [];
  return uuid === undefined ? `${NOTES}${encodeURIComponent(id)}` : `urn:uuid:${uuid}`;
}

/** The id of the note that an annotation is: the same for the same annotation, whoever brings it. */
export function idOf(iri: string): string {
  const [, uuid] = new RegExp(`^urn:uuid:(${UUID})$`, "u").exec(iri) ?? [];
  if (uuid !== undefined) return `note-${uuid}`;
  const own = iri.startsWith(NOTES)
    ? iri.slice(NOTES.length).replaceAll("%3A", ":").replaceAll("%40", "@")
    : "";
  return /^[\w.:@-]{1,200}$/u.test(own) ? own : idFrom("note", iri);
}
