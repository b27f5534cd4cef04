import { useEffect, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { StatusBar } from "../../status/StatusBar.tsx";
import type { SiteOffer } from "./use-site-offer.ts";

interface Props {
  offer: SiteOffer;
  /** Pixels at the window's bottom that a sheet takes. */
  bottom: number;
}

const TEXTS = {
  offer: "notesOffer",
  on: "saidNotesSiteAdded",
  declined: "notesOfferDeclined",
} as const satisfies Record<SiteOffer["said"], MessageKey>;

/** Whether the notes of this site are to come back by themselves; then what was chosen, with the way back. */
export function SiteOfferLine({ offer, bottom }: Props) {
  const { t } = useI18n();
  const { said, site } = offer;
  const text = t(TEXTS[said], site);
  // What stands in a live region from the first is not read out.
  const [announced, setAnnounced] = useState("");
  useEffect(() => setAnnounced(text), [text]);
  const style = bottom > 0 ? { insetBlockEnd: `calc(${bottom}px + var(--space-3))` } : undefined;
  return (
    <StatusBar
      label={t("notesOfferLabel")}
      extra="status-offer"
      style={style}
      onClose={said === "offer" ? offer.decline : offer.close}
      closeLabel={said === "offer" ? "notesOfferClose" : "close"}
      actions={
        said === "offer" ? (
          <>
            <button
              type="button"
              class="text-button"
              title={t("notesSiteOffHint", site)}
              onClick={offer.accept}
            >
              {t("notesOfferYes")}
            </button>
            <button type="button" class="text-button" onClick={offer.decline}>
              {t("notesOfferNo")}
            </button>
          </>
        ) : (
          <button type="button" class="text-button" onClick={offer.undo}>
            {t("undo")}
          </button>
        )
      }
    >
      <p class="status-text">{text}</p>
      <output class="visually-hidden">{announced}</output>
    </StatusBar>
  );
}
