import type { ElementNames } from "../phrases.ts";

export const PL: ElementNames = {
  comments: `
      komentarze lista-komentarzy komentarze-lista formularz-komentarza komentarz-formularz dodaj-komentarz
      dodajkomentarz dodawanie-komentarza skomentuj komentuj komentarzy box-komentarze komentarze-box
      opinie-czytelnikow zostaw-komentarz
    `,
  related: `
      powiazane powiazane-artykuly powiazane-tematy artykuly-powiazane powiazany powiazany-artykul
      podobne-artykuly podobne-wpisy podobne-tematy artykuly-podobne czytaj-takze czytajtakze czytaj-tez
      czytaj-rowniez czytaj-dalej
    `,
  share: `
      udostepnij udostepnianie udostepnij-artykul podziel-sie podzielsie polec-znajomemu polecznajomemu
      przyciski-spolecznosciowe spolecznosciowe media-spolecznosciowe drukuj wydrukuj wersja-do-druku obserwuj-nas
      sledz-nas
    `,
  newsletter:
    "zapisz-sie zapis-newsletter newsletter-zapis subskrybuj formularz-newsletter zapisz-newsletter",
  advertisement: `
      reklama reklamy reklamowy reklamowa reklamowe baner-reklamowy box-reklama reklama-box reklama-srodtekst
      srodtekst srodtekstowa sponsorowany sponsorowane sponsorowana artykul-sponsorowany
    `,
  consent:
    "ciasteczka polityka-cookies polityka-cookie informacja-cookies komunikat-cookies rodo-popup plansza-rodo",
  byline: `
      autor autorzy autorka autor-artykulu autor-box box-autor o-autorze oautorze info-autor notka-autor
      podpis-autora data-publikacji datapublikacji data-dodania datadodania
    `,
  navigation: `
      okruszki okruszek okruchy sciezka-nawigacji sciezka-powrotu nawigacja-wpisu stronicowanie paginacja
      stronnicowanie tagi-artykulu lista-tagow slowa-kluczowe etykiety spis-tresci spistresci
    `,
  caption: `
      podpis-zdjecia podpis-pod-zdjeciem podpis-foto podpis-zdjecie podpiszdjecia podpis-fot opis-zdjecia
      opiszdjecia opis-zdjecie opis-foto opis-fotografii zdjecie-opis zdjecie-podpis foto-opis foto-podpis
    `,
  standfirst: `
      zajawka zajawka-artykulu wstep wstep-artykulu artykul-wstep podtytul wprowadzenie skrot-artykulu
      streszczenie artykul-lead lid-artykulu wstepniak
    `,
  other: `
      sonda ankieta glosowanie ocena ocena-artykulu gwiazdki stopka stopka-artykulu stopka-strony prenumerata
      tylko-dla-prenumeratorow zglos-blad zglosblad prawa-autorskie nie-drukuj
    `,
};
