import type { LinePhrases } from "../phrases.ts";

/** Croatian, and Serbian and Bosnian in Latin script. Written from knowledge of the languages' news sites, blogs, forums and shops. */
export const HR: LinePhrases = {
  related: `
    pročitajte još | pročitaj još | pročitajte i | pročitaj i | pročitajte i ovo | pročitajte više |
    pročitaj više | čitajte još | čitajte i | vezane vijesti | vezani članci | vezane teme | povezane vijesti |
    povezani članci | povezane teme | povezane objave | povezano | povezani sadržaj | slični članci |
    slične vijesti | slične objave | slični recepti | slični proizvodi | srodni članci
  `,
  comments: `
    komentari | komentar | komentara | komentiraj | komentirajte | komentariši | komentarišite | svi komentari |
    pogledaj komentare | pogledajte komentare | pogledaj sve komentare | pogledajte sve komentare |
    prikaži komentare | prikaži sve komentare | vidi komentare
  `,
  share: `
    podijeli | podijelite | podeli | podelite | podijeli članak | podijelite članak | podeli vest |
    podelite vest | podeli članak | podijeli vijest | podijeli na | podijeli na facebooku
  `,
  newsletter: `
    prijava na newsletter | prijavi se na newsletter | prijavite se na newsletter | prijavi se na naš newsletter |
    prijavite se na naš newsletter | prijavite se na bilten | prijava na bilten | prijava za newsletter |
    prijavite se za newsletter | bilten | naš newsletter
  `,
  advertisement: `
    oglas | oglasi | reklama | reklame | promo | promo sadržaj | plaćeni sadržaj | plaćeni oglas | sponzorirano |
    sponzorirani sadržaj | sponzorirani članak
  `,
  consent: `
    ova stranica koristi kolačiće… | ova web stranica koristi kolačiće… | ove stranice koriste kolačiće… |
    naša web stranica koristi kolačiće… | koristimo kolačiće…
  `,
  paywall: `
    samo za pretplatnike | sadržaj za pretplatnike | članak je dostupan samo pretplatnicima |
    članak samo za pretplatnike | već ste pretplatnik | već imate pretplatu | već ste pretplaćeni |
    već imaš pretplatu | imate pretplatu
  `,
  navigation: `
    ispis | ispiši | isprintaj | štampaj | odštampaj | verzija za ispis | verzija za štampu | povratak na vrh |
    na vrh | vrh stranice | natrag na vrh | nazad na vrh | vrati se na vrh | povratak na naslovnicu |
    povratak na naslovnu | naslovnica | naslovna | naslovna strana | početna | početna stranica | početna strana
  `,
  staff:
    "redakcija | uredništvo | hina | tanjug | fena | fonet | izvor | o autoru | o autorici | o autorki",
  time: `
    objavljeno # | objavljeno: # | objavljeno dana | objavljeno u # | objavljeno prije | objavljeno pre |
    objavljeno: prije | objavljeno: pre | objavljeno ponedjeljak | objavljeno danas u | datum objave |
    vrijeme objave | vreme objave | ažurirano #
  `,
  photo: `
    foto | fotografija | fotografije | fotograf | fotografirao | fotografirala | fotografisao | fotografisala |
    snimio | snimila
  `,
  copyright: `
    sva prava pridržana | sva prava zadržana | sva prava su zadržana | sva prava su pridržana |
    sva prava pridržana…
  `,
  by: "piše | pišu | napisao | napisala | napisali | autor | autorica | autorka | autori",
  months: `
    siječanj | siječnja | veljača | veljače | ožujak | ožujka | travanj | travnja | svibanj | svibnja | lipanj |
    lipnja | srpanj | srpnja | kolovoz | kolovoza | rujan | rujna | listopad | listopada | studeni | studenog |
    studenoga | prosinac | prosinca | sij | velj | ožu | tra | svi | lip | srp | kol | ruj | lis | stu | pro |
    januar | januara | februar | februara | mart | marta | april | aprila | maj | maja | jun | juna | juni | jul |
    jula | juli | avgust | avgusta | august | augusta | septembar | septembra | oktobar
  `,
};
