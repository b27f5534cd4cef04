import { labelsFor } from "../../lib/core/export/labels.ts";
import type { I18n } from "../i18n.ts";
import type { DressWords } from "./dress.ts";

/** What is written into an article where it is dressed, in the language of the interface. */
export function dressWords({ t, locale }: I18n): DressWords {
  return {
    table: t("tableRegion"),
    embed: labelsFor(locale).page.embed,
    zoom: (alt) => (alt ? t("zoomPictureOf", alt) : t("zoomPicture")),
  };
}
