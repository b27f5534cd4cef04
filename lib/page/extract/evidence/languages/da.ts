import type { LinePhrases } from "../phrases.ts";

/** Danish. Written from knowledge of the language's news sites, blogs, forums and press portals. */
export const DA: LinePhrases = {
  related: `
    læs også | læs mere | læs mere om emnet | læs mere om | læs videre | relaterede artikler |
    relaterede nyheder | relaterede indlæg | relateret indhold | relateret | lignende artikler | lignende indlæg |
    andre læser også | andre læste også | andre har også læst | mest læste | mest læst | mest læste artikler |
    mest læste lige nu | mest sete | seneste nyt | seneste nyheder | seneste artikler | seneste indlæg
  `,
  comments: `
    kommentarer | kommentér | kommenter | skriv en kommentar | skriv kommentar | tilføj kommentar |
    tilføj en kommentar | efterlad en kommentar | læg en kommentar | send kommentar | skriv et svar |
    annuller svar | vis kommentarer | vis alle kommentarer | se kommentarer
  `,
  share: `
    del artiklen | del artikel | del denne artikel | del denne side | del siden | del indlægget | del opskriften |
    del med dine venner | del med andre | del på sociale medier | del via mail | del via e-mail
  `,
  newsletter: `
    nyhedsbrev | nyhedsbreve | tilmeld nyhedsbrev | tilmeld nyhedsbrevet | tilmeld dig nyhedsbrevet |
    tilmeld dig vores nyhedsbrev | få vores nyhedsbrev | få nyhedsbrevet | abonnér på nyhedsbrev |
    vores nyhedsbrev | tilmeld dig vores nyhedsbrev…
  `,
  advertisement: `
    annonce | annoncer | annoncørbetalt indhold | annoncørindhold | reklame | reklamer | sponsoreret |
    sponsoreret indhold | sponsoreret indlæg | kommercielt indhold | betalt indhold
  `,
  consent:
    "acceptér cookies | accepter cookies | acceptér alle cookies | accepter alle cookies | accepter alle",
  paywall: `
    kun for abonnenter | for abonnenter | allerede abonnent | er du allerede abonnent | bliv abonnent |
    køb abonnement | lås op for artiklen | læs videre som abonnent | allerede medlem
  `,
  navigation: `
    udskriv | udskriv artiklen | udskriv artikel | udskriv siden | udskriv opskrift | print artikel |
    print opskrift | til toppen | tilbage til toppen | til top | gå til toppen | til forsiden |
    tilbage til forsiden | gå til forsiden | tilbage til oversigten | gå til indhold | gå til hovedindhold |
    spring til indhold | hop til indhold | spring til hovedindhold | hop til opskrift
  `,
  staff: `
    ritzau | ritzaus bureau | ritzau/afp | ritzau/reuters | ritzau-afp | ritzau-reuters | kilde: ritzau |
    redaktionen | ritzau scanpix | ritzau fokus
  `,
  time: `
    publiceret | udgivet | offentliggjort | opdateret | sidst opdateret | senest opdateret | sidst ændret |
    sidst redigeret | senest ændret | oprettet d | oprettet # | oprettet den # | skrevet d | skrevet den #
  `,
  photo: `
    foto | fotos | fotograf | fotografi | billede | billeder | billedtekst | billedkilde | arkivfoto |
    arkivbillede
  `,
  copyright: `
    alle rettigheder forbeholdes | alle rettigheder forbeholdt | alle rettigheder forbeholdes… |
    må ikke gengives uden… | indholdet må ikke kopieres…
  `,
  by: "af | tekst | tekst af | skrevet af | skribent | forfatter | journalist | udgivet af | publiceret af",
  months: `
    januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december |
    jan | feb | febr | apr | jun | jul | aug | sep | sept | okt | nov | dec | mandag | tirsdag | onsdag |
    torsdag | fredag | lørdag | søndag | tirs | fre | lør | søn
  `,
};
