import type { LinePhrases } from "../phrases.ts";

/** Swedish. Written from knowledge of the language's news sites, blogs, forums and public bodies. */
export const SV: LinePhrases = {
  related: `
    läs mer | läs också | läs även | läs mer om ämnet | mer läsning | relaterat | relaterade artiklar |
    relaterade nyheter | relaterade inlägg | relaterat innehåll | relaterad läsning | liknande artiklar |
    liknande inlägg | fler artiklar | fler nyheter | mer nyheter | senaste nytt | senaste nyheterna |
    senaste nyheter | senaste artiklarna | senaste inläggen | mest läst | mest lästa | mest läst just nu
  `,
  comments: `
    kommentarer | kommentera | lämna en kommentar | skriv en kommentar | skriv kommentar | lämna ett svar |
    lämna kommentar | lägg till kommentar | lägg till en kommentar | visa kommentarer | visa alla kommentarer |
    läs kommentarer | läs kommentarerna | inga kommentarer | kommentera artikeln
  `,
  share: `
    dela | dela artikeln | dela artikel | dela den här artikeln | dela inlägget | dela sidan | dela med dig |
    dela via e-post | dela via mejl | kopiera länk | kopiera länken | länk kopierad
  `,
  newsletter: `
    nyhetsbrev | vårt nyhetsbrev | prenumerera på nyhetsbrev | prenumerera på nyhetsbrevet |
    anmäl dig till nyhetsbrevet | få vårt nyhetsbrev | prenumerera på bloggen | prenumerera på vårt nyhetsbrev… |
    prenumerera på nyhetsbrevet… | anmäl dig till vårt nyhetsbrev… | anmäl dig till nyhetsbrevet…
  `,
  advertisement: `
    annons | annonser | reklam | annonslänk | annonslänkar | annonssamarbete | annonsinnehåll | sponsrat |
    sponsrat inlägg | sponsrat innehåll | betalt samarbete
  `,
  consent:
    "cookieinställningar | hantera cookies | om cookies | acceptera cookies | acceptera alla cookies",
  paywall: `
    endast för prenumeranter | för prenumeranter | för dig som prenumerant | låst artikel | bli prenumerant |
    redan prenumerant | är du redan prenumerant | läs vidare som prenumerant | köp prenumeration
  `,
  navigation: `
    skriv ut | skriv ut artikeln | skriv ut sidan | skriv ut receptet | till toppen | till sidans topp |
    tillbaka till toppen | upp till toppen | hoppa till innehåll | hoppa till huvudinnehåll |
    hoppa till innehållet | hoppa till recept | gå till innehåll | gå direkt till innehåll | till startsidan |
    tillbaka till startsidan | tillbaka till översikten | nästa sida | föregående sida | nästa artikel |
    föregående artikel
  `,
  staff: `
    tt | tt nyhetsbyrån | tt-afp | tt-reuters | tt-ap | tt-ritzau | källa: tt | nyhetsbyrån tt |
    nyhetsbyrån direkt | redaktionen
  `,
  time: `
    publicerad | publicerat | publicerades | publiceringsdatum | först publicerad | ursprungligen publicerad |
    uppdaterad | uppdaterat | uppdaterades | senast uppdaterad | senast uppdaterat | senast ändrad |
    senast granskad | senast redigerad
  `,
  photo:
    "foto | foton | fotograf | fotografi | bild | bilder | bildkälla | bildtext | bildbyrå | arkivbild",
  copyright: `
    alla rättigheter förbehållna | alla rättigheter reserverade | med ensamrätt | eftertryck förbjudet |
    alla rättigheter förbehållna…
  `,
  by: "av | text | text av | skriven av | skrivet av | skribent | författare | reporter | journalist",
  months: `
    januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december |
    jan | feb | febr | apr | jun | jul | aug | sep | sept | okt | nov | dec | måndag | tisdag | onsdag | torsdag |
    fredag | lördag | söndag | måndagen | tisdagen | onsdagen | torsdagen | fredagen | lördagen | söndagen | mån |
    tis | tors | fre | lör | sön
  `,
};
