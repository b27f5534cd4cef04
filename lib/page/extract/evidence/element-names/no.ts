import type { ElementNames } from "../phrases.ts";

export const NO: ElementNames = {
  comments: "kommentarer kommentarfelt kommentarar",
  newsletter: "nyhetsbrev nyheitsbrev",
  share: "deling del-artikkel deleknapper del-knapper delingsknapper sosiale-medier",
  related:
    "relatert relaterte relaterte-artikler relaterte-saker relaterte-innlegg les-ogsa les-mer lesmer",
  consent: "informasjonskapsler",
  advertisement: "annonse annonser annonseplass annonsor annonsorinnhold",
  byline: "forfatter skribent publisert oppdatert publiseringsdato",
  caption: "bildetekst billedtekst bildebyline fotobyline fotograf bildekreditering",
  standfirst: "undertittel artikkelingress",
  navigation:
    "brodsmuler brodsmule brodsmulesti hovedmeny emneord stikkord innholdsfortegnelse skriv-ut",
  other: "bunntekst betalingsmur",
};
