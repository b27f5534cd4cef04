import type { LinePhrases } from "../phrases.ts";

/** Norwegian, Bokmål and Nynorsk. Written from knowledge of the language's news sites, blogs, forums and public bodies. */
export const NO: LinePhrases = {
  related: `
    les også | les òg | les mer | les meir | les mer om saken | les mer om | les meir om | les videre |
    les flere saker | relaterte artikler | relaterte saker | relaterte innlegg | relatert innhold | relatert |
    relaterte artiklar | lignende artikler | lignende innlegg | liknande artiklar | flere saker | fleire saker |
    flere artikler | flere nyheter | fleire nyheiter | siste nytt
  `,
  comments: `
    kommentarer | kommentarar | kommenter | # kommentar | legg igjen en kommentar | legg igjen ein kommentar |
    legg igjen kommentar | legg igjen et svar | legg att eit svar | skriv en kommentar | skriv ein kommentar |
    skriv kommentar | legg til kommentar | legg til en kommentar | vis kommentarer
  `,
  share: `
    del artikkelen | del artikkel | del denne artikkelen | del saken | del saka | del denne saken | del siden |
    del denne siden | del innlegget | del dette innlegget | del dette | del med venner
  `,
  newsletter: `
    nyhetsbrev | nyheitsbrev | meld deg på nyhetsbrev | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev |
    få nyhetsbrev | få vårt nyhetsbrev | få nyhetsbrevet vårt | motta nyhetsbrev | abonner på nyhetsbrev |
    abonner på nyhetsbrevet
  `,
  advertisement: `
    annonse | annonser | annonsørinnhold | annonselenke | annonselenker | reklame | sponset | sponset innhold |
    sponset innlegg | betalt innhold | betalt samarbeid
  `,
  consent:
    "godta cookies | godta alle cookies | godta alle | aksepter cookies | aksepter alle cookies",
  paywall: `
    kun for abonnenter | bare for abonnenter | for abonnenter | er du allerede abonnent | allerede abonnent |
    bli abonnent | kjøp abonnement | kjøp tilgang | lås opp saken
  `,
  navigation: `
    skriv ut | skriv ut artikkelen | skriv ut siden | skriv ut oppskrift | utskriftsvennlig versjon | til toppen |
    tilbake til toppen | gå til toppen | til toppen av siden | til forsiden | tilbake til forsiden |
    gå til forsiden | til framsida | tilbake til oversikten | hopp til innhold | hopp til innhald |
    hopp til hovedinnhold | hopp til hovedinnholdet | gå til innhold | gå til hovedinnhold | hopp til oppskrift
  `,
  staff: `
    ntb | npk | npk-ntb | ntb-afp | ntb-reuters | kilde: ntb | ntb nyheter | ntb kommunikasjon | redaksjonen |
    dette er et debattinnlegg…
  `,
  time: `
    publisert | først publisert | opprinnelig publisert | oppdatert | sist oppdatert | sist endret | sist endra |
    sist redigert | sist gjennomgått | publiseringsdato | opprettet # | lagt ut # | lagt ut av | lagt inn av
  `,
  photo:
    "foto | fotos | fotograf | fotografi | bilde | bilete | bilder | bildetekst | biletekst | bildebyrå",
  copyright: `
    alle rettigheter forbeholdt | alle rettigheter reservert | alle rettar reserverte | ettertrykk forbudt |
    alle rettigheter forbeholdt…
  `,
  by: "av | tekst | tekst av | skrevet av | skrive av | skribent | forfatter | forfattar | journalist",
  months: `
    januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember |
    jan | feb | febr | apr | jun | jul | aug | sep | sept | okt | nov | des | mandag | tirsdag | onsdag |
    torsdag | fredag | lørdag | søndag | måndag | tysdag | laurdag | sundag | tirs | tors | fre | lør | søn
  `,
};
