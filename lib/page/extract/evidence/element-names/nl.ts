import type { ElementNames } from "../phrases.ts";

export const NL: ElementNames = {
  comments: `
      reacties reactie reactieformulier reactie-formulier reactielijst reacties-lijst reageer reageren
      plaats-reactie lezersreacties reactie-plaatsen reactiebox reactiesblok aantal-reacties gastenboek
    `,
  related: `
      gerelateerd gerelateerde gerelateerde-artikelen gerelateerdeartikelen gerelateerde-berichten
      gerelateerd-nieuws gerelateerde-artikels verwante-artikelen lees-ook leesook lees-meer leesmeer lees-verder
      leesverder zie-ook
    `,
  share: `
      delen deel-dit deel-artikel deelknoppen deelbuttons deelopties deel-knoppen artikel-delen sociale-media
      volg-ons volgons afdrukken doorsturen mail-artikel tip-redactie
    `,
  newsletter: `
      nieuwsbrief nieuwsbrieven nieuwsbrief-aanmelden nieuwsbriefaanmelding nieuwsbrief-inschrijven
      inschrijven-nieuwsbrief nieuwsbriefblok nieuwsbrief-formulier
    `,
  advertisement: `
      advertentie advertenties adverteren advertentieblok advertentie-blok advertentieruimte advertentie-container
      reclameblok gesponsord gesponsorde adverteerder adverteerders tekstadvertentie zoekertjes partnerblok
    `,
  consent: `
      cookiemelding cookie-melding cookiebalk cookie-balk cookiewet cookie-wet toestemming-cookies cookiemuur
      cookievoorkeuren
    `,
  byline: `
      auteur-naam auteursnaam auteurnaam auteursinfo auteur-info auteurinfo auteurblok auteur-blok over-de-auteur
      datum datum-tijd datumtijd publicatiedatum publicatie-datum plaatsingsdatum
    `,
  navigation: `
      broodkruimel broodkruimels broodkruimelpad kruimelpad kruimelspoor paginering paginanummering bladeren
      trefwoorden trefwoord hoofdmenu hoofdnavigatie navigatie terug-naar-boven naar-boven
    `,
  caption: `
      bijschrift bijschriften foto-bijschrift fotobijschrift onderschrift onderschriften fotoonderschrift
      foto-onderschrift beeldonderschrift foto-credit fotocredit fotobron foto-bron bron-foto beeldbron
    `,
  standfirst: `
      inleiding ondertitel ondertitels introtekst intro-tekst artikel-intro artikelintro samenvatting onderkop
      subkop voorwoord-artikel inleidende-tekst lidtekst
    `,
  other: `
      betaalmuur abonnee-blok abonneeblok alleen-abonnees abonnement abonnementen enquete stemmen-blok waardering
      beoordeling beoordelingen voettekst paginavoet alleen-print niet-printen
    `,
};
