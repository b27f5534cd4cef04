import { storage } from "wxt/utils/storage";

/** How a person likes to read; kept on this machine. Checked on the way in: older versions wrote other shapes. */
export const readerSettings = storage.defineItem<Record<string, unknown>>("local:readerSettings", {
  fallback: {},
  version: 1,
});

/** Which columns a person copies, and how numbers are written in them; checked on the way in as well. */
export const copySettings = storage.defineItem<Record<string, unknown>>("local:copySettings", {
  fallback: {},
  version: 1,
});

/** How a person cites; checked on the way in as well. */
export const citationSettings = storage.defineItem<Record<string, unknown>>(
  "local:citationSettings",
  { fallback: {}, version: 1 },
);

/** How a person wants articles as Markdown files; empty for as at first. Checked on the way in as well. */
export const markdownTemplate = storage.defineItem<Record<string, unknown>>(
  "local:markdownTemplate",
  { fallback: {}, version: 1 },
);

/** Where a person wants articles in Obsidian; empty for as at first. Checked on the way in as well. */
export const obsidianChoices = storage.defineItem<Record<string, unknown>>(
  "local:obsidianChoices",
  { fallback: {}, version: 1 },
);

/** When the last backup was made (ISO 8601); empty for never. Of this machine: no backup holds it. */
export const lastBackup = storage.defineItem<string>("local:lastBackup", {
  fallback: "",
  version: 1,
});
