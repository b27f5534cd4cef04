import type { LinePhrases } from "../phrases.ts";

/** Italian. Written from knowledge of the language's newspapers, portals, local sites, blogs, forums and recipe sites. */
export const IT: LinePhrases = {
  related: `
    articoli correlati | articolo correlato | articoli collegati | articoli simili | articoli recenti |
    articoli più letti | articoli consigliati | articoli in evidenza | altri articoli |
    altri articoli interessanti | altri articoli dello stesso autore |
    altri articoli che potrebbero interessarti | altri articoli sullo stesso tema |
    articoli sullo stesso argomento | sullo stesso argomento | sullo stesso tema | notizie correlate |
    notizia correlata | notizie simili | notizie recenti | altre notizie | altre news | news correlate |
    ultime notizie | ultime news | ultime notizie di oggi | ultimi articoli | ultimi articoli pubblicati |
    ultimi post | ultime pubblicazioni | ultim'ora | post correlati | post recenti | post simili |
    contenuti correlati | contenuti simili | contenuti consigliati | argomenti correlati | temi correlati |
    video correlati | link correlati | voci correlate | ricette correlate | ricette simili | prodotti correlati |
    approfondimenti correlati | correlati | correlate | collegamenti correlati | leggi anche | leggi pure |
    leggete anche | da leggere anche | da leggere | leggi ancora | leggi di più
  `,
  comments: `
    commento | commenti | # commenti | # commento | nessun commento | ancora nessun commento |
    non ci sono commenti | non ci sono ancora commenti | commenta | commenta l'articolo |
    commenta questo articolo | commenta la notizia | commenta con facebook | commenta per primo | i commenti |
    i vostri commenti | i commenti dei lettori | commenti dei lettori | commenti recenti | ultimi commenti |
    tutti i commenti | leggi i commenti | leggi tutti i commenti | vedi tutti i commenti | visualizza commenti |
    mostra commenti | mostra tutti i commenti | vai ai commenti | vedi commenti | nascondi commenti |
    carica altri commenti | altri commenti | scrivi un commento | scrivi commento
  `,
  share: `
    condividi | condividere | condividilo | condividi su | condividi con | condividi via | condividi tramite |
    condividi articolo | condividi l'articolo | condividi questo articolo | condividi la notizia |
    condividi questa notizia | condividi il post | condividi questo post | condividi questo |
    condividi questa pagina | condividi la pagina | condividi la ricetta | condividi sui social |
    condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp |
    condividi su linkedin | condividi su telegram | condividi su pinterest | condividi via email |
    condividi via mail
  `,
  newsletter: `
    newsletter | la nostra newsletter | la newsletter | le nostre newsletter | le newsletter | iscriviti |
    iscriviti ora | iscriviti subito | iscriviti gratis | iscriviti qui | iscriviti alla newsletter |
    iscriviti alla nostra newsletter | iscrizione newsletter | iscrizione alla newsletter | iscrivimi |
    iscriviti via email | iscriviti al blog | iscriviti al blog tramite email | abbonati | abbonati ora |
    abbonati subito | attiva le notifiche | ricevi le notifiche | registrati gratis | voglio iscrivermi |
    ricevi la newsletter
  `,
  advertisement: `
    pubblicità | annuncio | annunci | annunci google | annuncio pubblicitario | annunci sponsorizzati |
    messaggio pubblicitario | inserzione | inserzioni | inserzione pubblicitaria | spazio pubblicitario |
    informazione pubblicitaria | informazione promozionale | contenuto sponsorizzato | contenuti sponsorizzati |
    contenuto pubblicitario | contenuto promozionale | articolo sponsorizzato | post sponsorizzato |
    publiredazionale | pubbliredazionale | sponsorizzato | sponsorizzati | sponsorizzato da | link sponsorizzati |
    offerto da
  `,
  consent: `
    accetta tutto | accetta tutti | accetta i cookie | accetta tutti i cookie | accetta e chiudi |
    accetta e continua | accetto i cookie | rifiuta tutto | rifiuta tutti | rifiuta i cookie | gestisci i cookie |
    gestisci cookie
  `,
  paywall: `
    contenuto riservato agli abbonati | articolo riservato agli abbonati | riservato agli abbonati |
    riservato agli abbonati premium | solo per abbonati | solo per gli abbonati | esclusivo per gli abbonati |
    contenuto premium | articolo premium | sei già abbonato | sei un abbonato | sei già registrato |
    già abbonato | hai già un abbonamento | hai già un account | scopri le offerte | scopri gli abbonamenti |
    scegli il tuo abbonamento | vedi tutte le offerte | abbonati per continuare a leggere
  `,
  navigation: `
    torna su | torna all'inizio | torna in alto | vai su | inizio pagina | torna a inizio pagina |
    torna indietro | indietro | torna alla home | torna alla homepage | torna alla home page | vai alla home |
    torna all'elenco | torna alle notizie | torna alla lista | successivo | successiva | precedente |
    pagina successiva | pagina precedente | prossima pagina | pagina # | pagina # di # | vai a pagina # |
    continua a pagina # | vai al contenuto | vai al contenuto principale | vai ai contenuti | salta al contenuto |
    salta al contenuto principale | passa al contenuto | passa al contenuto principale |
    passa ai contenuti principali | salta alla navigazione | vai alla navigazione | vai al menu | vai al footer |
    vai al menu principale | salta il menu | apri menu | chiudi menu | apri il menu | chiudi il menu |
    menu principale | cerca | cerca nel sito | ricerca nel sito | chiudi
  `,
  staff: `
    ansa | adnkronos | askanews | lapresse | italpress | reuters | afp | di redazione | a cura della redazione |
    a cura di redazione | la redazione | redazione | dalla redazione | di redazione online | redazione online |
    redazione web | redazione centrale | fonte ansa | fonte: ansa | fonte adnkronos | fonte: adnkronos |
    fonte: agi | fonte: italpress
  `,
  time: `
    pubblicato il… | pubblicato: #… | pubblicato #… | pubblicato alle… | pubblicato da… | pubblicato in data… |
    pubblicato in #… | pubblicato su #… | pubblicato oggi… | pubblicato ieri… | pubblicato lunedì… |
    pubblicato martedì… | pubblicato mercoledì… | pubblicato giovedì… | pubblicato venerdì… | pubblicato sabato… |
    pubblicato domenica… | pubblicata il… | pubblicata: #… | data di pubblicazione… | data pubblicazione… |
    data: #… | data di aggiornamento… | data ultima modifica… | articolo del #… | notizia del #… |
    edizione del #… | creato il… | creato: #… | inserito il… | inserito da…
  `,
  photo: `
    foto di repertorio… | foto d'archivio… | foto archivio… | foto di archivio… | foto di copertina… |
    foto ansa… | foto da… | foto di… | foto dal web… | foto tratta da… | foto… | fotografia di… | fotografia… |
    fotografie di… | fotografie… | fotografo… | immagine di repertorio… | immagine d'archivio… |
    immagine di copertina… | immagine di apertura… | immagine in evidenza… | immagine di… | immagine da…
  `,
  copyright: `
    riproduzione riservata | tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati |
    riproduzione vietata | riproduzione consentita citando la fonte | vietata la riproduzione |
    vietata la riproduzione anche parziale | riproduzione riservata… | tutti i diritti riservati… |
    tutti i diritti sono riservati… | diritti riservati ©…
  `,
  by: `
    di | testo | testo di | testi di | testi | autore | autrice | autori | scritto da | pubblicato da |
    postato da | inserito da | redatto da | articolo di | intervista di | recensione di | commento di |
    editoriale di | analisi di | inchiesta di
  `,
  months: `
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre |
    dicembre | gen | feb | febbr | mar | apr | mag | giu | lug | ago | set | sett | ott | nov | dic | lunedì |
    martedì | mercoledì | giovedì | venerdì | sabato | domenica | lunedi | martedi | mercoledi | giovedi |
    venerdi | lun | gio | sab
  `,
};
