import type { ElementNames } from "../phrases.ts";

export const DA: ElementNames = {
  comments: "kommentarer kommentarfelt kommentarspor skriv-kommentar",
  newsletter: "nyhedsbrev nyhedsbreve tilmeld-nyhedsbrev",
  share: "deling del-artikel del-knapper deleknapper sociale-medier",
  related: `
      relaterede relateret relaterede-artikler relaterede-nyheder relaterede-indlaeg mest-laeste mestlaeste
      laes-ogsaa
    `,
  consent: "cookieinformation cookie-samtykke",
  advertisement: "annonce annoncer annoncemarkering reklamelinks annonceplads",
  byline: "forfatter skribent publiceret opdateret udgivelsesdato",
  caption: "billedtekst fototekst fotobyline fotograf billedkreditering",
  standfirst: "manchet underrubrik",
  navigation:
    "broedkrumme brodkrumme broedkrummesti brodkrummer hovedmenu emneord indholdsfortegnelse",
  other: "sidefod betalingsmur",
};
