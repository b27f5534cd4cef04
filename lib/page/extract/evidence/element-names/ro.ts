import type { ElementNames } from "../phrases.ts";

export const RO: ElementNames = {
  comments: "comentarii comentariu lasa-un-comentariu adauga-comentariu",
  newsletter: "abonare abonare-newsletter aboneaza-te abonati-va",
  share: "distribuie partajare partajeaza distribuie-articol",
  related: `
      articole-similare articole-recomandate articole-recente stiri-similare stiri-recomandate stiri-recente
      citeste-si citeste-mai-mult
    `,
  consent: "politica-cookies",
  advertisement: "reclama reclame publicitate sponsorizat",
  byline:
    "autor-articol articol-autor nume-autor data-articol data-publicarii articol-data despre-autor publicat",
  caption: "explicatie-foto sursa-foto foto-sursa legenda-foto descriere-foto credit-foto",
  standfirst: "sapou articol-sapou",
  navigation: "etichete taguri cuvinte-cheie meniu meniu-principal navigare paginare tipareste",
  other: "subsol",
};
