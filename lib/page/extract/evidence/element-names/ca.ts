import type { ElementNames } from "../phrases.ts";

export const CA: ElementNames = {
  comments: "comentaris comentari deixa-un-comentari",
  newsletter: "butlleti butlletins subscriute subscriu-te",
  share: "comparteix compartir-noticia xarxes-socials",
  related: `
      relacionats relacionades noticies-relacionades noticia-relacionada articles-relacionats mes-llegit
      mes-llegides mes-llegits
    `,
  consent: "galetes avis-galetes avis-cookies",
  advertisement: "publicitat anunci anuncis patrocinat patrocinats",
  byline: "autoria signatura data-publicacio publicat data-noticia autor-noticia",
  caption: "peu-de-foto peu-foto peufoto peu-imatge peu-d-imatge llegenda",
  standfirst: "entradeta subtitol",
  navigation:
    "etiquetes paraules-clau fil-d-ariadna fil-ariadna molles-de-pa engrunes paginacio navegacio",
  other: "peu-de-pagina peu-pagina avis-legal",
};
