import type { MessageKey } from "../i18n.ts";

/** What one can filter by. */
type Facet = "project" | "tag" | "site" | "owner" | "role" | "kind" | "period" | "name" | "colour";

/** What it is called that something has none of a facet: whole words, which agree with it in every language. */
export const NONE_LABELS: Record<Facet, MessageKey> = {
  project: "projectNone",
  tag: "noneTag",
  site: "noneSite",
  owner: "factsNobody",
  role: "noneRole",
  kind: "noneKind",
  period: "nonePeriod",
  name: "noneName",
  colour: "noneColour",
};
