import type { Surface } from "./surface.ts";
import { BARS } from "./surfaces/bar.ts";
import { LIBRARIES } from "./surfaces/library.ts";
import { NOTES_SHOWN } from "./surfaces/notes.ts";
import { PANELS } from "./surfaces/panel.ts";
import { POPUPS } from "./surfaces/popup.ts";
import { READERS } from "./surfaces/reader.ts";
import { SETTINGS_PAGES } from "./surfaces/settings.ts";
import { SIDES } from "./surfaces/side.ts";
import { SITES, WELCOMES } from "./surfaces/welcome.ts";

/** Every surface and state that is looked at after a change. A line is a picture in each theme, language and width. */
export const SURFACES: readonly Surface[] = [
  ...POPUPS,
  ...PANELS,
  ...NOTES_SHOWN,
  ...BARS,
  ...SIDES,
  ...READERS,
  ...SETTINGS_PAGES,
  ...WELCOMES,
  ...SITES,
  ...LIBRARIES,
];
