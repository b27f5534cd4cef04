import type { ElementNames } from "../phrases.ts";

export const IT: ElementNames = {
  comments: `
      commenti lista-commenti box-commenti boxcommenti form-commenti form-commento lascia-commento
      lascia-un-commento scrivi-commento area-commenti sezione-commenti inserisci-commento commenta
      commenti-articolo commenti-facebook numero-commenti invia-commento
    `,
  related: `
      correlati correlate correlato correlata articoli-correlati articolicorrelati articolo-correlato
      notizie-correlate notiziecorrelate contenuti-correlati post-correlati news-correlate altri-articoli
      altriarticoli altre-notizie altrenotizie altre-news leggi-anche leggianche
    `,
  share: `
      condividi condivisione condivisioni condividi-su box-condividi barra-condivisione bottoni-social
      pulsanti-social icone-social seguici seguici-su stampa-articolo invia-amico strumenti-articolo
      social-condivisione condividi-articolo
    `,
  newsletter: `
      iscriviti iscrizione-newsletter iscrizionenewsletter form-iscrizione box-newsletter iscriviti-newsletter
      modulo-newsletter
    `,
  advertisement: `
      pubblicita pubbl pubblicitario pubblicitari banner-pubblicitario annuncio annunci inserzione inserzioni
      sponsorizzato sponsorizzati spazio-pubblicitario box-pubblicita adv-articolo
    `,
  consent: `
      informativa-cookie cookie-informativa informativa-breve consenso-cookie banner-cookie avviso-cookie
      gestisci-consenso
    `,
  byline: `
      autore autori autrice firma-articolo firma-autore nome-autore box-autore info-autore scheda-autore
      articolo-autore data-pubblicazione datapubblicazione data-articolo data-ora dataora data-aggiornamento
      data-notizia pubblicato-il tempo-lettura
    `,
  navigation: `
      briciole briciole-di-pane paginazione navigazione menu-principale etichette torna-su tornasu torna-indietro
      indice-contenuti indice-articolo argomenti-trattati parole-chiave vai-al-contenuto salta-al-contenuto
      precedente-successivo articolo-precedente articolo-successivo sei-in
    `,
  caption: `
      didascalia didascalie didascalia-foto didascalia-immagine testo-didascalia crediti-foto credito-foto
      crediti-immagine fonte-foto foto-credito foto-didascalia autore-foto
    `,
  standfirst: `
      sottotitolo sottotitoli catenaccio sommario sommario-articolo articolo-sommario occhiello-sommario
      sommarietto abstract-articolo testo-introduttivo introduzione articolo-sottotitolo riassunto sotto-titolo
    `,
  other: `
      sondaggio votazione valutazione valutazioni voto-utenti riproduzione-riservata riservato-abbonati
      solo-abbonati abbonati abbonamento abbonamenti note-legali pie-di-pagina piedipagina nascosto solo-stampa
      segnala-errore avviso-abbonati
    `,
};
