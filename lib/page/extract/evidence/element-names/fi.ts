import type { ElementNames } from "../phrases.ts";

export const FI: ElementNames = {
  comments: "kommentit kommentti kommentointi kommentoi",
  newsletter: "uutiskirje uutiskirjeet tilaa-uutiskirje uutiskirjetilaus",
  share: "jakonapit jaa-artikkeli jakopainikkeet some-jako somejako",
  related:
    "lue-myos lue-lisaa luetuimmat uusimmat tuoreimmat suosituimmat aiheeseen-liittyvaa aiheeseen-liittyvat",
  consent: "evasteet evaste evasteasetukset",
  advertisement: "mainos mainokset mainospaikka mainosbanneri mainospaikat",
  byline: "kirjoittaja toimittaja julkaistu paivitetty julkaisuaika julkaisupaiva",
  caption: "kuvateksti kuvaaja kuvatekstit",
  standfirst: "ingressi",
  navigation: "murupolku leivanmurut valikko paavalikko asiasanat avainsanat sisallysluettelo",
  other: "alatunniste maksumuuri sivunalaosa",
};
