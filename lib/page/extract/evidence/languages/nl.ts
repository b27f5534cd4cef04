import type { LinePhrases } from "../phrases.ts";

/** Dutch, of the Netherlands and of Flanders. Written from knowledge of the language's news sites, broadcasters, blogs and forums. */
export const NL: LinePhrases = {
  related: `
    lees ook | lees meer | lees verder | lees hier verder | lees ook deze artikelen | lees ook deze verhalen |
    lees meer over | lees meer over dit onderwerp | lees het hele artikel | lees het volledige artikel |
    lees de hele recensie | lees dit ook | lees het artikel | verder lezen | meer lezen | ook interessant |
    ook interessant voor jou | ook lezen | ook leuk | ook leuk om te lezen | misschien ook interessant |
    misschien ook iets voor jou | misschien vind je dit ook leuk | misschien vind je dit ook interessant |
    dit vind je misschien ook leuk | dit vind je misschien ook interessant | dit vind je vast ook leuk |
    dit is misschien ook interessant | vind je misschien ook interessant | vind je misschien ook leuk |
    wellicht ook interessant | dit is ook interessant | interessant voor u | interessant voor jou |
    mogelijk ook interessant | wellicht ook interessant voor u | dit vind je ook leuk | dit lezen anderen |
    anderen lazen ook | anderen bekeken ook | bekijk ook | zie ook | kijk ook | luister ook
  `,
  comments: `
    reactie | reacties | # reacties | # reactie | geen reacties | nog geen reacties | er zijn nog geen reacties |
    alle reacties | bekijk reacties | bekijk alle reacties | toon reacties | toon alle reacties | lees reacties |
    lees alle reacties | lees de reacties | laad meer reacties | meer reacties | meer reacties laden |
    verberg reacties | recente reacties | laatste reacties | nieuwste reacties | reacties gesloten |
    reacties uitgeschakeld | reacties zijn gesloten | de reacties zijn gesloten | reageer
  `,
  share: `
    delen | deel dit | deel dit artikel | deel dit bericht | deel deze pagina | deel dit nieuws |
    deel dit verhaal | deel dit nieuwsbericht | deel dit recept | deel deze blog | deel deze post | deel artikel |
    deel bericht | deel pagina | deel op | deel via | deel met | deel met vrienden | deel met je vrienden |
    deel op facebook | deel op twitter | deel op x
  `,
  newsletter: `
    nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | onze nieuwsbrieven | de nieuwsbrief | gratis nieuwsbrief |
    aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | aanmelden voor nieuwsbrief | inschrijven nieuwsbrief |
    inschrijven voor de nieuwsbrief | inschrijven op de nieuwsbrief | schrijf je in | schrijf u in |
    schrijf je nu in | schrijf je hier in | schrijf je gratis in | schrijf je in voor de nieuwsbrief |
    schrijf je in voor onze nieuwsbrief | schrijf je in op onze nieuwsbrief
  `,
  advertisement: `
    advertentie | advertenties | ingezonden mededeling | ingezonden bericht | commerciële boodschap |
    commercieel bericht | commerciële content | gesponsord | gesponsorde content | gesponsorde inhoud |
    gesponsord bericht | gesponsord artikel | gesponsorde link | gesponsorde links | gesponsord door |
    betaalde samenwerking | betaald partnerschap | betaalde inhoud | partnerbijdrage | partner content
  `,
  consent: `
    alles accepteren | alle cookies accepteren | cookies accepteren | accepteer cookies | accepteer alle cookies |
    accepteer alles | akkoord en doorgaan | ja, ik accepteer cookies | alles weigeren
  `,
  paywall: `
    lees verder met een abonnement | alleen voor abonnees | exclusief voor abonnees | enkel voor abonnees |
    plus-artikel | premium artikel | premiumartikel | al abonnee | al een abonnement | al een account |
    ik ben al abonnee | bent u al abonnee | ben je al abonnee | reeds abonnee | heb je al een account |
    nog geen abonnee
  `,
  navigation: `
    terug | terug naar boven | naar boven | terug naar top | terug naar begin | terug naar de homepage |
    terug naar homepage | terug naar home | terug naar overzicht | terug naar het overzicht | terug naar nieuws |
    terug naar het nieuwsoverzicht | terug naar nieuwsoverzicht | terug naar vorige pagina | terug naar de lijst |
    terug naar de voorpagina | naar de homepage | naar overzicht | naar de inhoud | naar inhoud |
    naar de hoofdinhoud | naar hoofdinhoud | ga naar inhoud | ga naar de inhoud | ga naar hoofdinhoud |
    ga naar de hoofdinhoud | ga naar navigatie | ga naar het menu | ga naar zoeken | ga naar footer |
    direct naar artikelinhoud | direct naar inhoud | direct naar content | direct naar de inhoud |
    meteen naar de inhoud | meteen naar de content | overslaan en naar de inhoud gaan | spring naar inhoud
  `,
  staff: `
    anp | belga | afp | reuters | bron: anp | bron: belga | bron: afp | bron: reuters | bron: ap | bron: nos |
    bron: vrt nws | bron: novum | bron: anp/afp | anp/afp | anp / afp | anp/reuters | belga/afp | afp/belga
  `,
  time: `
    gepubliceerd op… | gepubliceerd: #… | gepubliceerd #… | gepubliceerd om… | gepubliceerd door… |
    gepubliceerd vandaag… | gepubliceerd gisteren… | gepubliceerd in #… | gepubliceerd maandag… |
    gepubliceerd dinsdag… | gepubliceerd woensdag… | gepubliceerd donderdag… | gepubliceerd vrijdag… |
    gepubliceerd zaterdag… | gepubliceerd zondag… | publicatiedatum… | publicatie: #… | datum publicatie… |
    datum: #… | geplaatst op… | geplaatst: #… | geplaatst #… | geplaatst door… | geplaatst om… | geplaatst in #…
  `,
  photo: `
    foto ter illustratie… | foto archief… | foto anp… | foto door… | foto van… | foto rechtenvrij… | foto… |
    fotografie… | fotograaf… | fotografe… | fotobijschrift… | fotocredit… | fotocredits… | fotoverantwoording… |
    fotobron… | archieffoto… | archiefbeeld… | illustratiefoto…
  `,
  copyright: `
    alle rechten voorbehouden | alle rechten voorbehouden… | auteursrecht voorbehouden |
    overname zonder toestemming verboden | niets uit deze uitgave mag… | niets uit deze website mag… |
    niets van deze website mag… | niets van deze site mag… | op dit artikel rust auteursrecht…
  `,
  by: `
    door | tekst | tekst door | tekst van | auteur | auteurs | geschreven door | gepubliceerd door |
    geplaatst door | gepost door | ingezonden door | opgetekend door | samengesteld door | artikel door |
    artikel van | bericht van
  `,
  months: `
    januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november |
    december | jan | feb | mrt | apr | jun | jul | aug | sep | sept | okt | nov | dec | maandag | dinsdag |
    woensdag | donderdag | vrijdag | zaterdag | zondag | uur
  `,
};
