import type { MessageKey } from "../i18n.ts";
import type { Theme } from "../reader/settings.ts";

export const THEME_LABELS: Record<Theme, MessageKey> = {
  system: "themeSystem",
  light: "themeLight",
  sepia: "themeSepia",
  dark: "themeDark",
  contrast: "themeContrast",
};
