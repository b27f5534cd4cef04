/** The lists of the facts panel that have a tab. */
export type PanelTab = "facts" | "figures" | "dates" | "names" | "notes";

/** What the facts panel shows. */
export type PanelView = PanelTab | "repairs" | "omitted";
