import type { LinePhrases } from "../phrases.ts";

/** The same phrases as sites also write them: with cedillas for commas, and without any marks. */
export const RO: LinePhrases = {
  related: `
    citește și | citeşte şi | citeste si | citiți și | citiţi şi | cititi si | citește mai mult |
    citeşte mai mult | citeste mai mult | citește mai multe | citeşte mai multe | citeste mai multe |
    citește mai departe | citeşte mai departe | citeste mai departe | citește articolul | citeşte articolul |
    citeste articolul | citește tot articolul | citeşte tot articolul | citeste tot articolul | vezi și |
    vezi şi | vezi si
  `,
  comments: `
    comentarii | comentariile cititorilor | comentează | comenteaza | comentați | comentaţi | comentati |
    adaugă comentariu | adauga comentariu | adaugă un comentariu | adauga un comentariu | adaugă comentariul |
    adauga comentariul | adăugați un comentariu | adăugaţi un comentariu
  `,
  share: `
    distribuie | distribuiți | distribuiţi | distribuiti | distribuie articolul | distribuie acest articol |
    distribuiți articolul | distribuiţi articolul | distribuiti articolul | distribuie știrea |
    distribuie ştirea | distribuie stirea
  `,
  newsletter: `
    abonare newsletter | abonare la newsletter | abonează-te | aboneaza-te | abonează-te la newsletter |
    aboneaza-te la newsletter | abonează-te la newsletterul nostru | aboneaza-te la newsletterul nostru |
    abonați-vă | abonaţi-vă | abonati-va
  `,
  advertisement: `
    publicitate | reclamă | reclama | reclame | anunț publicitar | anunţ publicitar | anunt publicitar |
    advertorial | articol sponsorizat | conținut sponsorizat | conţinut sponsorizat
  `,
  consent:
    "acceptă cookies | accepta cookies | acceptă cookie-urile | accepta cookie-urile | acceptă toate cookie-urile",
  paywall: `
    doar pentru abonați | doar pentru abonaţi | doar pentru abonati | exclusiv pentru abonați |
    exclusiv pentru abonaţi | exclusiv pentru abonati | numai pentru abonați | numai pentru abonaţi |
    numai pentru abonati
  `,
  navigation: `
    tipărește | tipăreşte | tipareste | tipărește articolul | tipăreşte articolul | tipareste articolul |
    printează | printeaza | printează articolul | printeaza articolul | imprimă | imprima | imprimă articolul |
    imprima articolul | versiune pentru tipărire | versiune pentru tiparire | versiune printabilă |
    versiune printabila | înapoi sus | inapoi sus | înapoi la început
  `,
  staff: `
    agerpres | mediafax | news.ro | sursa: agerpres | sursa: mediafax | sursa: news.ro | sursa: digi# | redacția |
    redacţia | redactia
  `,
  time: `
    publicat | data publicării | data publicarii | actualizat | actualizată | actualizata | actualizare # |
    ultima actualizare | ultima modificare | data actualizării | data actualizarii | modificat # | postat la |
    postat pe
  `,
  photo: `
    foto | fotografii | fotografie | fotografia | fotograf | fotografi | sursă foto | sursa foto |
    sursă fotografie | sursa fotografie
  `,
  copyright: `
    toate drepturile rezervate | toate drepturile sunt rezervate | toate drepturile rezervate… |
    toate drepturile sunt rezervate… | preluarea fără acord…
  `,
  by: "de | autor | autorul | autori | autoare | text | text de | scris de | articol de",
  months: `
    ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie |
    decembrie | ian | feb | febr | mart | apr | iun | iul | aug | sep | sept | oct | nov | dec | luni | marți |
    marţi | marti | miercuri | joi | vineri | sâmbătă | sambata | duminică | duminica
  `,
};
