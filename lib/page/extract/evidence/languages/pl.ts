import type { LinePhrases } from "../phrases.ts";

/** Polish. Written from knowledge of the language's portals, regional papers, broadcasters, blogs, forums and shops. */
export const PL: LinePhrases = {
  related: `
    czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | czytaj całość |
    czytaj cały artykuł | czytaj więcej na ten temat | czytaj więcej o | czytaj na ten temat |
    czytaj więcej artykułów | przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej |
    przeczytaj dalej | przeczytaj jeszcze | przeczytaj koniecznie | warto przeczytać | polecamy przeczytać |
    dowiedz się więcej | sprawdź też | sprawdź także | sprawdź również | zobacz także | zobacz też |
    zobacz również | zobacz więcej | zobacz koniecznie | zobacz wszystkie artykuły | zobacz inne artykuły |
    zobacz więcej artykułów | obejrzyj także | obejrzyj też | posłuchaj także | posłuchaj też |
    więcej na ten temat | więcej w tym temacie | więcej w dziale | więcej z kategorii | więcej z tej kategorii |
    więcej artykułów | więcej wiadomości | więcej informacji na ten temat
  `,
  comments: `
    komentarz | komentarze | # komentarzy | # komentarze | # komentarz | komentarzy | brak komentarzy |
    zobacz komentarze | zobacz wszystkie komentarze | pokaż komentarze | pokaż wszystkie komentarze |
    pokaż więcej komentarzy | czytaj komentarze | przeczytaj komentarze | wszystkie komentarze |
    więcej komentarzy | wczytaj więcej komentarzy | ukryj komentarze | ostatnie komentarze |
    najnowsze komentarze | najnowszy komentarz | komentarze użytkowników | komentarze czytelników |
    komentarze internautów | opinie czytelników | komentarze wyłączone | komentarze zablokowane
  `,
  share: `
    udostępnij | udostępnij to | udostępnij artykuł | udostępnij ten artykuł | udostępnij wpis | udostępnij post |
    udostępnij stronę | udostępnij na | udostępnij na facebooku | udostępnij na facebook |
    udostępnij na twitterze | udostępnij na x | udostępnij na linkedin | udostępnij na linkedinie |
    udostępnij na whatsapp | udostępnij w usłudze twitter | udostępnij w usłudze facebook |
    udostępnij w serwisie pinterest | udostępnij przez e-mail | udostępnij e-mailem | udostępnij link |
    udostępnij znajomym
  `,
  newsletter: `
    newsletter | nasz newsletter | zapisz się | zapisz się na newsletter | zapisz się do newslettera |
    zapisz się do naszego newslettera | zapisz się na nasz newsletter | zapisz się już dziś | zapisz się teraz |
    zapisz mnie | zapisz się bezpłatnie | zapisz się za darmo | zapisuję się | chcę otrzymywać newsletter |
    subskrybuj | subskrybuj newsletter | subskrybuj nas | subskrybuj blog | subskrybuj bloga | zasubskrybuj
  `,
  advertisement: `
    reklama | reklamy | reklama google | koniec reklamy | dalsza część artykułu pod reklamą |
    dalsza część tekstu pod reklamą | dalszy ciąg artykułu pod reklamą | dalszy ciąg pod reklamą |
    dalszy ciąg artykułu pod materiałem wideo | dalsza część artykułu pod materiałem wideo |
    dalsza część artykułu pod wideo | dalsza część artykułu pod materiałem video |
    dalsza część tekstu znajduje się pod reklamą | ciąg dalszy artykułu pod reklamą | ciąg dalszy pod reklamą |
    ciąg dalszy tekstu pod reklamą | c.d. pod reklamą | artykuł pod reklamą | artykuł kontynuowany pod reklamą |
    pozostała część artykułu pod reklamą
  `,
  consent: `
    akceptuj wszystkie | akceptuję wszystkie | akceptuję wszystko | zaakceptuj wszystkie | zaakceptuj wszystko |
    akceptuję pliki cookies | akceptuj cookies | akceptuję i przechodzę do serwisu | przejdź do serwisu
  `,
  paywall: `
    treść dostępna tylko dla subskrybentów | tylko dla subskrybentów | tylko dla prenumeratorów |
    dla prenumeratorów | dla subskrybentów | artykuł dostępny tylko dla subskrybentów |
    artykuł tylko dla prenumeratorów | artykuł premium | treść premium | treści premium | masz już prenumeratę |
    masz już subskrypcję | masz już konto | masz już dostęp | jesteś już prenumeratorem | jesteś subskrybentem
  `,
  navigation: `
    do góry | wróć do góry | powrót do góry | przewiń do góry | na górę | na górę strony | idź do góry |
    powrót na górę | powrót | wróć | wstecz | wróć na stronę główną | powrót na stronę główną |
    powrót do strony głównej | wróć do strony głównej | przejdź do strony głównej | przejdź na stronę główną |
    powrót do listy | powrót do aktualności | wróć do listy | wróć do artykułu | wróć do aktualności |
    strona główna | następna | następny | następne | poprzednia | poprzedni | poprzednie | następna strona |
    poprzednia strona | kolejna strona | strona # | strona # z # | następne zdjęcie | poprzednie zdjęcie |
    kolejne zdjęcie | następny slajd
  `,
  staff: `
    pap | pap/afp | polska agencja prasowa | iar | afp | reuters | redakcja | źródło: pap | źródło: iar |
    źródło: afp | źródło: reuters | źródło: pap/iar | źródło: pap biznes | źródło: kai | źródło: policja |
    źródło: informacja prasowa | źródło: materiały prasowe | źródło: tvn24
  `,
  time: `
    opublikowano… | opublikowane… | opublikowany: #… | opublikowany #… | publikacja: #… | publikacja #… |
    publikacja: dzisiaj… | data publikacji… | data dodania… | data utworzenia… | data aktualizacji… |
    data modyfikacji… | data: #… | data ostatniej modyfikacji… | dodano: #… | dodano #… | dodano dnia… |
    dodano w dniu… | dodano przez… | dodane: #… | dodane #… | dodane przez… | dodany: #… | dodana: #… |
    utworzono: #…
  `,
  photo: `
    fot. archiwum… | fot. ilustracyjna… | fot… | foto ilustracyjne… | foto… | fotografia ilustracyjna… |
    fotografia… | fotografie… | fotograf… | zdjęcie ilustracyjne… | zdjęcie poglądowe… | zdjęcie archiwalne… |
    zdjęcie główne… | zdjęcie tytułowe… | zdjęcie w tle… | zdjęcie… | zdjęcia ilustracyjne… | zdjęcia…
  `,
  copyright: `
    wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone | kopiowanie zabronione |
    wszelkie prawa zastrzeżone… | wszystkie prawa zastrzeżone… | prawa autorskie zastrzeżone… |
    prawa zastrzeżone… | copyright ©…
  `,
  by: `
    autor | autorka | autorzy | autor tekstu | autorka tekstu | autor artykułu | autor wpisu | tekst |
    tekst napisał | opracował | opracowała | opracowali | opracowanie | oprac | napisał | napisała
  `,
  months: `
    stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października |
    listopada | grudnia | styczeń | luty | marzec | kwiecień | maj | czerwiec | lipiec | sierpień | wrzesień |
    październik | listopad | grudzień | sty | lut | mar | kwi | kwie | czer | lip | sier | wrz | wrze | paź |
    paz | gru | poniedziałek | wtorek | środa | środę | czwartek | piątek | sobota | sobotę | niedziela |
    niedzielę | pon | śro | czw | pią | niedz | godz
  `,
};
