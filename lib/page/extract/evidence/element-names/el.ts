import type { ElementNames } from "../phrases.ts";

export const EL: ElementNames = {
  comments: "sxolia sxolio scholia sxoliasmos",
  share: "koinopoiisi koinopoihsh moirasou",
  related:
    "sxetika sxetika-arthra sxetika-nea schetika schetika-arthra diavaste-episis diabaste-episis diavaste",
  advertisement:
    "diafimisi diafimiseis diafhmish diafimistika xorigoumeno phaistos-adman phaistosadman",
  byline: "syntaktis sintaktis arthrografos",
  navigation: "etiketes periexomena-arthrou",
  caption: "lezanta lezantes",
  standfirst: "ypotitlos upotitlos",
};
