import type { ElementNames } from "../phrases.ts";

export const CS: ElementNames = {
  comments: "komentare diskuse diskuze pridat-komentar vlakno-diskuse",
  newsletter: "odber-novinek odber-newsletteru",
  share: "sdileni sdilet sdilej sdilejte sdilet-clanek",
  related:
    "souvisejici souvisejici-clanky podobne-clanky podobne dalsi-clanky nejctenejsi nejnovejsi doporucujeme",
  consent: "cookie-lista souhlas-cookies",
  advertisement: "reklama reklamy reklamni inzerce inzerat komercni",
  byline: "autor-clanku o-autorovi datum-vydani publikovano aktualizovano autori",
  caption:
    "popisek popisek-obrazku popis-obrazku popis-fotky popisek-foto autor-foto autor-fotografie zdroj-foto",
  standfirst: "perex anotace podtitulek",
  navigation:
    "drobecky drobeckova-navigace drobeckova strankovani stitky klicova-slova navigace vytisknout",
  other: "paticka zapati",
};
