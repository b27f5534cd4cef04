import type { LinePhrases } from "../phrases.ts";

/** Finnish. Written from knowledge of the language's news sites, blogs, forums and public bodies. */
export const FI: LinePhrases = {
  related: `
    lue myös | lue lisää | lue lisää aiheesta | lue seuraavaksi | lue myös nämä | katso myös | kuuntele myös |
    luetuimmat | luetuimmat nyt | viikon luetuimmat | päivän luetuimmat | luetuimmat jutut |
    luetuimmat artikkelit | uusimmat | uusimmat uutiset | uusimmat artikkelit | uusimmat jutut | tuoreimmat |
    tuoreimmat uutiset | tuoreimmat jutut | viimeisimmät uutiset | viimeisimmät artikkelit | katsotuimmat |
    kommentoiduimmat
  `,
  comments: `
    kommentit | kommentoi | kommentoi juttua | kommentoi artikkelia | kirjoita kommentti | jätä kommentti |
    jätä vastaus | lisää kommentti | lähetä kommentti | peruuta vastaus | näytä kommentit |
    näytä kaikki kommentit | lue kommentit | ei kommentteja | # kommentti
  `,
  share: `
    jaa artikkeli | jaa juttu | jaa tämä | jaa tämä artikkeli | jaa tämä sivu | jaa sivu | jaa sähköpostilla |
    jaa somessa | jaa sosiaalisessa mediassa | jaa whatsappissa | jaa kaverille | kopioi linkki
  `,
  newsletter: `
    uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme | tilaa uutiskirjeet |
    tilaa maksuton uutiskirje | liity postituslistalle | liity uutiskirjeen tilaajaksi | tilaa rss-syöte |
    tilaa uutiset sähköpostiisi | tilaa uutiskirje…
  `,
  advertisement: `
    mainos | mainokset | mainos alkaa | mainos päättyy | mainoslinkki | mainoslinkit | kaupallinen yhteistyö |
    kaupallinen tiedote | sponsoroitu | sponsoroitu sisältö | maksettu mainos
  `,
  consent: `
    hyväksy evästeet | hyväksy kaikki evästeet | hyväksy kaikki | vain välttämättömät evästeet |
    hyväksy vain välttämättömät
  `,
  paywall: `
    vain tilaajille | tilaajille | oletko jo tilaaja | jo tilaaja | tilaa ja lue | lue koko juttu tilaajana |
    tilaajan etu | tilaa digi | artikkeli on vain tilaajille
  `,
  navigation: `
    tulosta | tulosta artikkeli | tulosta sivu | tulosta resepti | tulostettava versio | sivun alkuun |
    takaisin sivun alkuun | takaisin ylös | palaa sivun alkuun | siirry sivun alkuun | siirry ylös | etusivulle |
    takaisin etusivulle | siirry etusivulle | palaa etusivulle | siirry sisältöön | siirry suoraan sisältöön |
    hyppää sisältöön | hyppää pääsisältöön | siirry pääsisältöön | siirry reseptiin
  `,
  staff: `
    stt | stt-afp | stt-reuters | stt-ap | stt-lehtikuva | lähde: stt | toimitus | uutissuomalainen |
    kirjoittaja on yleisönosaston… | kirjoitus edustaa kirjoittajan omia…
  `,
  time: `
    julkaistu | julkaisupäivä | julkaisuaika | alun perin julkaistu | päivitetty | viimeksi päivitetty |
    viimeksi muokattu | viimeisin päivitys | viimeksi muutettu | muokattu # | muokattu: # | muokattu viimeksi |
    luotu # | luotu: #
  `,
  photo: `
    kuva | kuvat | kuvaaja | kuvaajat | kuvateksti | kuvalähde | kuvan lähde | kuvitus | kuvituskuva |
    kuvituskuvat
  `,
  copyright: `
    kaikki oikeudet pidätetään | kaikki oikeudet pidätetään… | sisällön luvaton kopiointi… |
    artikkelin kopiointi on kielletty… | sisällön kopioiminen ilman lupaa…
  `,
  by: `
    teksti | kirjoittaja | kirjoittanut | toimittaja | toimittanut | haastattelu | haastattelija | julkaissut |
    julkaisija
  `,
  months: `
    tammikuu | helmikuu | maaliskuu | huhtikuu | toukokuu | kesäkuu | heinäkuu | elokuu | syyskuu | lokakuu |
    marraskuu | joulukuu | tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta |
    heinäkuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta | tammikuun | helmikuun |
    maaliskuun | huhtikuun | toukokuun | kesäkuun | heinäkuun | elokuun | syyskuun | lokakuun | marraskuun |
    joulukuun | tammi | helmi | maalis | huhti | touko | kesä | heinä | elo | syys | loka | marras | joulu |
    maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai | maanantaina | tiistaina |
    keskiviikkona | torstaina | perjantaina
  `,
};
