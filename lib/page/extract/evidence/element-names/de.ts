import type { ElementNames } from "../phrases.ts";

export const DE: ElementNames = {
  comments: `
      kommentare kommentarbereich kommentarliste kommentar-liste kommentarform kommentar-form kommentarformular
      kommentar-formular kommentar-schreiben kommentar-box kommentarbox leserkommentare leserkommentar
      lesermeinungen lesermeinung artikelkommentare artikel-kommentare kommentare-liste kommentarfunktion
    `,
  related: `
      verwandte-artikel verwandteartikel verwandte-beitraege verwandte-themen verwandte aehnliche-artikel
      aehnlicheartikel aehnliche-beitraege aehnliche-themen aehnliche weitere-artikel weitereartikel
      weitere-beitraege weitere-meldungen weitere-themen weitere-nachrichten weitere-news mehr-zum-thema
      mehrzumthema
    `,
  share: `
      teilen artikel-teilen artikelteilen beitrag-teilen seite-teilen teilen-leiste teilenleiste weiterempfehlen
      empfehlen soziale-netzwerke soziale-medien drucken druckversion merkliste artikelwerkzeuge artikelfunktionen
      artikel-funktionen seitenfunktionen versenden
    `,
  newsletter: `
      newsletter-anmeldung newsletteranmeldung newsletterbestellung newsletter-abo abonnieren newsletterabo
      anmeldung-newsletter
    `,
  advertisement: `
      werbung anzeige werbebox werbeblock werbebanner werbeflaeche werbeanzeige werbemittel werbeplatz
      anzeigenblock anzeigenplatz textanzeige textanzeigen inserat inserate contentanzeige content-anzeige reklame
      werbehinweis
    `,
  consent: `
      datenschutzhinweis cookiehinweis cookie-hinweis cookieleiste datenschutz-einstellungen externer-inhalt
      externe-inhalte
    `,
  byline: `
      autor autoren autorin autorenbox autorbox autor-box autorenzeile autoreninfo autorenprofil autorinfo
      autorname autorenname verfasser datum artikeldatum artikel-datum veroeffentlicht veroeffentlichung
      veroeffentlichungsdatum
    `,
  navigation: `
      brotkrumen brotkrume brotkruemel brotkrumenpfad navigationspfad seitennavigation hauptnavigation blaettern
      blaetternavigation seitenzahlen schlagwort schlagwoerter schlagworte stichworte stichwoerter schlagwortwolke
      inhaltsverzeichnis hauptmenue menue
    `,
  caption: `
      bildunterschrift bildunterschriften bild-unterschrift bildtext bild-text bildlegende bildnachweis
      bildnachweise bildquelle bildrechte bildcredit bildbeschreibung bildautor bildinfo bild-quelle fotonachweis
      fotocredit fotoquelle foto-quelle
    `,
  standfirst: `
      vorspann artikelvorspann artikel-vorspann einleitung anreisser vorspanntext einleitungstext untertitel
      unterzeile unterueberschrift kurzfassung zusammenfassung anlesetext
    `,
  other: `
      bezahlschranke paywall-hinweis abo-hinweis abohinweis aboangebot abo-angebot druckansicht nurdruck umfrage
      abstimmung bewertung bewertungen sternebewertung fehlermeldung fusszeile seitenfuss unsichtbar versteckt
      visuell-versteckt
    `,
};
