import type { ElementNames } from "../phrases.ts";

export const HR: ElementNames = {
  comments: `
      komentari-list komentari-lista lista-komentara komentari-box komentari-wrapper broj-komentara
      ostavi-komentar dodaj-komentar
    `,
  related: `
      povezano povezane-vijesti povezane-vesti povezani-clanci povezane-teme vezane-vijesti vezane-vesti
      vezani-clanci
    `,
  share: "podijeli podeli podjeli dijeljenje deljenje",
  advertisement: "oglas oglasavanje oglasni-prostor reklama reklame baner baneri sponzorirano",
  newsletter: "pretplata pretplatnici prijava-newsletter",
  consent: "kolacici kolacic",
  byline: "autor-datum datum-objave autor-clanka datum-vijesti potpis-autora potpis-novinara",
  caption:
    "potpis-slike potpis-fotografije opis-slike opis-fotografije izvor-slike foto-potpis legenda-slike",
  standfirst: "podnaslov",
  navigation: "tagovi oznake kljucne-rijeci kljucne-reci mrvice putanja stranicenje",
};
