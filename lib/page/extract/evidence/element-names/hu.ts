import type { ElementNames } from "../phrases.ts";

export const HU: ElementNames = {
  comments: "hozzaszolas hozzaszolasok kommentek komment szolj-hozza",
  newsletter: "hirlevel hirlevel-feliratkozas feliratkozas",
  share: "megosztas megosztasok megosztas-gombok kozossegi",
  related:
    "kapcsolodo kapcsolodo-cikkek kapcsolodo-cikk kapcsolodok ajanlo ajanlok ajanlott ajanlott-cikkek",
  consent: "sutik suti-kezeles",
  advertisement: "hirdetes hirdetesek reklam szponzoralt tamogatott-tartalom",
  byline: "szerzo szerzok szerzo-nev cikk-szerzo cikk-datum cikkdatum megjelenes publikalva",
  caption: "kepalairas kep-alairas kepalairas-forras foto-alairas kepszoveg",
  standfirst: "bevezeto cikk-lead",
  navigation: "cimkek cimke cimkefelho morzsa morzsak morzsamenu lapozo tartalomjegyzek",
  other: "lablec impresszum",
};
