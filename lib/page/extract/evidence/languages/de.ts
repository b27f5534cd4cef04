import type { LinePhrases } from "../phrases.ts";

/** German, with Austrian and Swiss wording. Written from knowledge of the language's news sites, broadcasters, press portals, blogs, forums and shops. / */
export const DE: LinePhrases = {
  related: `
    mehr zum thema | mehr zu diesem thema | mehr dazu | mehr zu den themen | mehr zum artikel |
    mehr aus dem ressort | mehr aus der region | mehr aus dieser rubrik | mehr aus diesem ressort | mehr artikel |
    mehr beiträge | mehr nachrichten | mehr news | mehr meldungen | mehr von uns | mehr von diesem autor |
    mehr vom autor | zum thema | auch zum thema | zum gleichen thema | artikel zum thema | beiträge zum thema |
    themen in diesem artikel | themen des artikels | passend zum thema | passende artikel | passende beiträge |
    dazu passend | das passt dazu | das könnte sie auch interessieren | das könnte sie interessieren |
    das könnte dich auch interessieren | das könnte dich interessieren | das könnte ihnen auch gefallen |
    das könnte ihnen gefallen | das könnte dir auch gefallen | das könnte dir gefallen |
    das könnte euch auch interessieren | dies könnte sie auch interessieren |
    dies könnte dich auch interessieren | auch interessant | ebenfalls interessant |
    das interessiert andere leser | andere leser interessierte auch | andere leser lasen auch | leser lasen auch |
    auch spannend | weitere spannende artikel | weitere interessante artikel | weitere interessante beiträge |
    ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche meldungen | ähnliche nachrichten |
    ähnliche rezepte
  `,
  comments: `
    kommentar | kommentare | # kommentare | # kommentar | keine kommentare | noch keine kommentare |
    alle kommentare | alle kommentare anzeigen | alle kommentare lesen | kommentare anzeigen | kommentare lesen |
    kommentare ansehen | kommentare ausblenden | kommentare laden | weitere kommentare | mehr kommentare |
    weitere kommentare laden | neueste kommentare | letzte kommentare | aktuelle kommentare |
    kommentare deaktiviert | leserkommentare | leserkommentar | lesermeinungen | leserbriefe |
    leserbrief schreiben | ihr kommentar | dein kommentar | ihre meinung | deine meinung |
    ihre meinung zum thema | diskutieren sie mit | diskutiere mit | mitdiskutieren
  `,
  share: `
    teilen | artikel teilen | beitrag teilen | seite teilen | diesen artikel teilen | diesen beitrag teilen |
    jetzt teilen | teilen mit | teilen sie diesen artikel | teilen sie diesen beitrag | teile diesen artikel |
    teile diesen beitrag | teilen auf | teilen via | teilen per | auf facebook teilen | auf twitter teilen |
    auf x teilen | auf linkedin teilen | auf xing teilen | auf whatsapp teilen | auf pinterest teilen |
    per e-mail teilen | per mail teilen | per whatsapp teilen | bei facebook teilen | bei twitter teilen |
    via facebook teilen
  `,
  newsletter: `
    newsletter abonnieren | newsletter bestellen | newsletter | newsletter-anmeldung | newsletteranmeldung |
    zum newsletter | unser newsletter | unsere newsletter | zum newsletter anmelden |
    jetzt newsletter abonnieren | jetzt zum newsletter anmelden | für newsletter anmelden |
    für den newsletter anmelden | kostenloser newsletter | kostenlos abonnieren | jetzt abonnieren | abonnieren |
    jetzt anmelden | jetzt kostenlos anmelden | jetzt registrieren | abonnieren sie uns | blog abonnieren |
    blog via e-mail abonnieren | blog per e-mail abonnieren | rss-feed abonnieren | whatsapp-kanal abonnieren
  `,
  advertisement: `
    anzeige | anzeigen | werbung | werbeanzeige | werbeanzeigen | bezahlte anzeige | anzeige/werbung |
    gesponsert | gesponserter inhalt | gesponserter beitrag | gesponserte inhalte | gesponserte links |
    sponsored post | bezahlte werbung | bezahlter inhalt | bezahlte partnerschaft | advertorial | publireportage |
    inserat | inserate | reklame | entgeltliche einschaltung | bezahlte einschaltung | werbliche einschaltung |
    partnerangebot | partnerangebote
  `,
  consent: `
    alle akzeptieren | alle cookies akzeptieren | cookies akzeptieren | akzeptieren und schließen |
    akzeptieren und weiter | zustimmen und weiter | zustimmen & weiterlesen | cookie-einstellungen |
    cookie einstellungen | cookie-richtlinie | datenschutzeinstellungen | privatsphäre-einstellungen
  `,
  paywall: `
    jetzt weiterlesen | sie sind bereits abonnent | bereits abonnent | schon abonnent | schon abonniert |
    bereits registriert | jetzt abo abschließen | abo abschließen | zum abo | jetzt testen | kostenlos testen |
    jetzt gratis testen | # monat gratis testen | jetzt kostenlos testen | hier anmelden |
    anmelden und weiterlesen | einloggen und weiterlesen | registrieren und weiterlesen | plus-artikel |
    abo-artikel
  `,
  navigation: `
    nach oben | zum seitenanfang | zurück nach oben | nach oben scrollen | seitenanfang | zum anfang |
    zum inhalt | zum inhalt springen | direkt zum inhalt | springe zum inhalt | zum hauptinhalt springen |
    zum hauptinhalt | zur hauptnavigation springen | zur navigation springen | zur navigation |
    zur suche springen | zum footer springen | nächste seite | vorherige seite | vorige seite | seite # |
    seite # von # | auf seite # | auf einer seite lesen | auf einer seite anzeigen |
    artikel auf einer seite lesen | weiter auf seite # | nächstes bild | vorheriges bild | bild vergrößern |
    bild vergrössern | bild in großansicht | zum vergrößern klicken | klicken zum vergrößern |
    bild anklicken zum vergrößern | vollbild | vollbild anzeigen | bildergalerie öffnen | galerie öffnen |
    bildergalerie | fotostrecke | bilderstrecke | alle bilder anzeigen | alle fotos anzeigen | mehr anzeigen |
    mehr laden | weniger anzeigen | alle anzeigen
  `,
  staff: `
    dpa | afp | sda | keystone-sda | reuters | dpa/lno | dpa/lni | dpa/lby | dpa/lsw | dpa/lnw | dpa/lhe |
    dpa/lrs | dpa/lth | dpa/lsn | dpa/lsa | dpa/bb | dpa/lbn | dpa/tmn | dpa/dpa | dpa/afp | dpa/reuters |
    dpa-afx | dpa/afx
  `,
  time: `
    veröffentlicht am… | veröffentlicht: #… | veröffentlicht #… | veröffentlicht um #… | veröffentlicht vor #… |
    veröffentlicht von… | veröffentlicht heute… | veröffentlicht gestern… | veröffentlichung: #… |
    veröffentlichungsdatum… | publiziert am… | publiziert: #… | publiziert #… | publiziert heute… |
    publiziert vor #… | publikationsdatum… | aktualisiert am… | aktualisiert: #… | aktualisiert #… |
    aktualisiert um #… | aktualisiert vor #… | aktualisiert heute… | aktualisierung: #… | zuletzt aktualisiert… |
    zuletzt geändert… | zuletzt bearbeitet… | zuletzt überarbeitet… | letzte aktualisierung… | letzte änderung… |
    letztes update… | update: #…
  `,
  photo: `
    foto… | fotos… | bild… | bilder… | bildquelle… | bildquellen… | bildnachweis… | bildnachweise… | bildrechte… |
    bildcredit… | bildcredits… | bildunterschrift… | bildautor… | bildlegende… | bildbeschreibung… | titelbild… |
    titelfoto… | beitragsbild… | artikelbild… | aufmacherbild… | aufmacherfoto… | teaserbild… | vorschaubild…
  `,
  copyright: `
    alle rechte vorbehalten | alle rechte vorbehalten… | nachdruck verboten | nachdruck nur mit genehmigung |
    wiedergabe nur mit genehmigung | jede weiterverwendung untersagt | vervielfältigung nur mit genehmigung |
    sämtliche rechte vorbehalten | urheberrechtlich geschützt | © dpa | alle inhalte, insbesondere die texte… |
    alle inhalte dieser website sind…
  `,
  by: `
    von | text | text von | texte von | autor | autorin | autoren | autorinnen | autor/in | verfasser |
    verfasserin | verfasst von | geschrieben von | veröffentlicht von | publiziert von | erstellt von |
    gepostet von | eingestellt von | bericht von | beitrag von
  `,
  months: `
    januar | jänner | februar | feber | märz | april | mai | juni | juli | august | september | oktober |
    november | dezember | jan | jän | feb | febr | mär | mrz | apr | jun | jul | aug | sep | sept | okt | nov |
    dez | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | uhr
  `,
};
