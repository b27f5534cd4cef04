import type { ReaderSettings } from "../reader/settings.ts";
import type { ButtonOpens } from "../settings/state.ts";

/** What a person mostly does with Lede. */
export type Use = "read" | "facts" | "annotate";

/** What that sets at first; all of it can be changed in the settings. */
export const USE_SETTINGS: Record<
  Use,
  { button: ButtonOpens; settings: Pick<ReaderSettings, "marks" | "panel"> }
> = {
  read: { button: "reader", settings: { marks: "key", panel: false } },
  facts: { button: "summary", settings: { marks: "all", panel: true } },
  annotate: { button: "reader", settings: { marks: "none", panel: false } },
};
