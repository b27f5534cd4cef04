import { useEffect, useState } from "preact/hooks";
import type { SiteChoice } from "../../sites/SiteSwitch.tsx";
import { useStays } from "../../status/use-stays.ts";

/** Whether the notes of the article's site come back by themselves, and whether that is still to be offered. */
export interface NotesSite extends SiteChoice {
  /** It was offered, and not wanted. */
  declined: boolean;
  onDecline: (declined: boolean) => void;
}

/** What the line says: the offer, or what came of it. */
type Said = "offer" | "on" | "declined";

export interface SiteOffer {
  said: Said;
  site: string;
  /** Called at once after the press: the browser puts its own question. */
  accept: () => void;
  decline: () => void;
  /** Takes back what came of it. */
  undo: () => void;
  close: () => void;
}

/** Milliseconds for which it is said what came of the offer; the offer itself stays until it is answered. */
const STAYS = 12_000;

/**
 * Offers, once a note was made, that the notes of its site come back by themselves.
 * @param made whether a note was made here
 * @returns null while there is nothing to say
 */
export function useSiteOffer(site: NotesSite | null | undefined, made: boolean): SiteOffer | null {
  const [said, setSaid] = useState<Said | "closed" | null>(null);
  const close = (): void => setSaid("closed");
  const known = site ?? null;
  useEffect(() => {
    if (!known) return;
    if (said === null && made && !known.on && !known.declined) setSaid("offer");
    // Wherever it was answered: the browser's question may have been put in a page of its own.
    else if (said === "offer" && known.on) setSaid("on");
    else if (said === "offer" && known.declined) setSaid("declined");
  }, [made, known?.on, known?.declined, said]);
  useStays(said === "on" || said === "declined" ? said : null, STAYS, close);
  if (!known || said === null || said === "closed") return null;
  return {
    said,
    site: known.site,
    accept: () => known.onChange(true),
    decline: () => known.onDecline(true),
    undo: () => {
      if (said === "on") known.onChange(false);
      if (said === "declined") known.onDecline(false);
      // What was not wanted by mistake is offered again.
      setSaid(said === "declined" ? null : "closed");
    },
    close,
  };
}
